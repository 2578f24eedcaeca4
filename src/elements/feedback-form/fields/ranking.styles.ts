import { css } from 'lit';

export const rankingStyles = css`
  .ordering { display: grid; gap: var(--_space-3); }
  .ranked, .unranked { display: grid; gap: var(--_space-2); margin-block-start: var(--_space-1); }
  .ranked li {
    display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-1); padding: var(--_space-1) var(--_space-2); position: relative;
    border: var(--_border-width) solid var(--_tint-border); border-radius: var(--_radius-m); background: var(--_surface); transition: transform var(--_duration);
  }
  .ranked .name { flex: 1 1 4em; min-inline-size: 0; }
  .ranked .tools { margin-inline-start: auto; gap: 0; }
  .ranked .rank { inline-size: 1.6em; font-weight: var(--_font-weight-heading); color: var(--_accent-text); text-align: center; font-variant-numeric: tabular-nums; }
  .ranked .tool, .ranked .handle {
    display: inline-grid; place-items: center; inline-size: 2.1em; block-size: 2.1em; padding: 0; border: 0; border-radius: var(--_radius-s); background: none;
    color: var(--_text-quiet); cursor: pointer; line-height: 1;
  }
  .ranked :is(.tool, .handle):hover { background: var(--_sunken); color: var(--_text); }
  .ranked .tool[aria-disabled='true'] { opacity: 0.35; cursor: default; }
  .ranked .handle { cursor: grab; touch-action: none; }
  .ranked li.dragged { z-index: 1; transition: none; box-shadow: var(--minga-float-shadow, 0 0.25em 1em rgb(0 0 0 / 22%)); cursor: grabbing; }
  .ordering.dragging { user-select: none; -webkit-user-select: none; }
  .unranked button {
    display: flex; align-items: center; gap: var(--_space-2); inline-size: 100%; min-block-size: 2.6em; padding: var(--_space-1) var(--_space-3); text-align: start;
    border: var(--_border-width) dashed var(--_border-field); border-radius: var(--_radius-m); background: none; cursor: pointer;
  }
  .unranked button:hover { border-color: var(--_accent); background: var(--_tint); }
  .unranked button[aria-disabled='true'] { opacity: 0.6; cursor: not-allowed; background: none; }
  .ordering svg { inline-size: 1.1em; block-size: 1.1em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  @media (pointer: coarse) {
    .ranked .tool, .ranked .handle { inline-size: 44px; block-size: 44px; }
    .unranked button { min-block-size: 44px; }
  }
`;
