import { css } from 'lit';

export const checkInStyles = css`
  .panel {
    display: grid;
    gap: var(--_space-4);
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .panel[aria-busy] { min-block-size: 12em; align-content: start; }
  .panel > * { min-inline-size: 0; }
  .top { display: flex; flex-wrap: wrap; align-items: start; justify-content: space-between; gap: var(--_space-3); }
  .standing { flex: 1 1 9em; min-inline-size: 0; }
  .figure { font-size: 1.07em; line-height: 1.2; color: var(--_text-quiet); }
  .figure:not(:has(.number)) { font-size: 1.2em; font-weight: 650; color: var(--_text); }
  .number { font-size: 2.3em; font-weight: 750; letter-spacing: -0.02em; color: var(--_text); margin-inline-end: 0.1em; }
  .check svg { inline-size: 1.25em; block-size: 1.25em; fill: none; stroke: currentColor; stroke-width: 2.4; stroke-linecap: round; stroke-linejoin: round; }
  .check.done { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); cursor: default; }
  .check[aria-disabled='true']:not(.done) { background: var(--_sunken); border-color: var(--_border-field); color: var(--_text-quiet); cursor: default; }
  .check.fresh svg { animation: stamp calc(var(--_duration) * 1.4) ease-out; }
  @keyframes stamp { from { transform: scale(1.9) rotate(-14deg); opacity: 0; } }

  .week { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 0.2em; text-align: center; }
  .week li { position: relative; display: grid; grid-template-columns: minmax(0, 1fr); justify-items: center; gap: 0.3em; }
  .week .small { font-size: 0.8em; overflow-wrap: normal; }
  .circle {
    inline-size: min(2em, 100%);
    aspect-ratio: 1;
    border: 1px solid var(--_border);
    border-radius: 50%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
    padding: 0.25em;
    transition: background-color var(--_duration);
  }
  .checked > .circle { background: var(--_accent); border-color: var(--_accent); color: var(--_on-accent); }
  :is(.frozen, .rest, .paused) > .circle { background: var(--_tint); border: 1px dashed var(--_tint-border); color: var(--_accent-text); stroke-width: 1.5; }
  .today > .circle { border: 2px solid var(--_accent); }

  .foot { gap: 0 var(--_space-2); margin-inline: -0.35em; margin-block-end: -0.4em; }
  .foot .button { font-size: 0.867em; }
  .part { display: grid; gap: var(--_space-3); }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: 1.6em 1em; text-align: center; }
  .skeleton.number { block-size: 2.6em; inline-size: 9em; max-inline-size: 100%; }
  .skeleton.line { block-size: 1.2em; inline-size: 60%; }
  .skeleton.strip { block-size: 3.6em; }
  .skeleton.late { block-size: 8em; }

  @container (max-width: 22em) {
    .panel { padding: var(--_space-4); }
    .top > .button { inline-size: 100%; }
    .week .small { font-size: 0.68em; white-space: nowrap; }
  }
  @media (forced-colors: active) {
    /* Browsers leave the colours of pictures as they are. */
    .circle, :is(.frozen, .rest, .paused) > .circle { background: Canvas; border-color: CanvasText; color: CanvasText; }
    .checked > .circle { forced-color-adjust: none; background: Highlight; border-color: Highlight; color: HighlightText; }
    .today > .circle { border-color: Highlight; }
  }
`;
