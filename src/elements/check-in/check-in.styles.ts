import { css } from 'lit';

export const checkInStyles = css`
  .panel {
    display: grid;
    gap: var(--_space-4);
    padding: var(--minga-frame-padding, min(var(--_space-5), 5.7cqi));
    border: var(--minga-frame-border-width, var(--_border-width)) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--minga-frame-background, var(--_surface));
    box-shadow: var(--minga-shadow, none);
  }
  .panel[aria-busy] { min-block-size: 12em; align-content: start; }
  .panel > * { min-inline-size: 0; }
  .top { display: grid; grid-template-columns: 1fr auto; align-items: center; gap: var(--_space-1) var(--_space-3); }
  .standing { display: contents; }
  .standing > .small { grid-area: 2 / 1 / 3 / 3; }
  .figure { font-size: var(--minga-font-size-m, 1em); line-height: 1.2; color: var(--_text-quiet); }
  .figure:not(:has(.number)) { font-size: var(--minga-font-size-l, 1.2em); font-weight: var(--_font-weight-heading); color: var(--_text); }
  .number { font-size: var(--minga-font-size-xl, 2.3em); font-weight: var(--_font-weight-heading); letter-spacing: -0.02em; color: var(--_text); }
  .check svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
  .check.done { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); cursor: default; }
  .check[aria-disabled='true']:not(.done) { background: var(--_sunken); border-color: var(--_border-field); color: var(--_text-quiet); cursor: default; }

  .week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: var(--_space-1); text-align: center; max-inline-size: 36em; }
  .week li { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; gap: var(--_space-1); }
  .week .small { font-size: var(--_font-size-xs); overflow-wrap: normal; }
  .circle {
    inline-size: min(2em, 100%);
    aspect-ratio: 1;
    border: var(--_border-width) solid var(--_border);
    border-radius: 50%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    padding: var(--_space-1);
    transition: background-color var(--_duration);
  }
  .checked > .circle { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  :is(.frozen, .rest, .paused) > .circle { background: var(--_tint); border: var(--_border-width) dashed var(--_tint-border); color: var(--_accent-text); stroke-width: 1.5; }
  .today > .circle { border: var(--_border-width-thick) solid var(--_accent); }

  .foot { gap: 0 var(--_space-2); margin-inline: calc(var(--_space-1) * -1); margin-block-end: calc(var(--_space-2) * -1); }
  .foot .button { font-size: var(--_font-size-s); }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: var(--_space-5) var(--_space-4); text-align: center; }
  .skeleton.number { block-size: 1.1em; inline-size: 4em; }
  .skeleton.line { block-size: 1.2em; inline-size: 60%; }
  .skeleton.strip { block-size: 3.6em; }
  .part { display: grid; gap: var(--_space-3); margin-block-start: var(--_space-1); padding-block-start: var(--_space-5); border-block-start: var(--_border-width) solid var(--_border); }
  .skeleton.late { block-size: 8em; }

  @container (max-width: 22em) {
    .top > .button { grid-column: 1 / 3; margin-block-start: var(--_space-2); }
    .week .small { font-size: var(--_font-size-xs); white-space: nowrap; }
  }
  @media (forced-colors: active) {
    /* Browsers leave the colours of pictures as they are. */
    .circle, :is(.frozen, .rest, .paused) > .circle { background: Canvas; border-color: CanvasText; color: CanvasText; }
    .checked > .circle { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
    .today > .circle { border-color: Highlight; }
  }
`;
