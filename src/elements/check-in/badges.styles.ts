import { css } from 'lit';

export const badgesStyles = css`
  .badges { display: grid; gap: var(--_space-3); }
  .badges .heading { font-size: var(--minga-font-size-m, 1em); }
  .badge-list { display: grid; }
  .badge { display: grid; grid-template-columns: 2.6em minmax(0, 1fr); gap: var(--_space-1) var(--_space-3); padding-block: var(--_space-4); border-block-start: var(--_border-width) solid var(--_border); }
  .badge-mark { position: relative; display: grid; place-items: center; inline-size: 2.6em; block-size: 2.6em; border: var(--_border-width) dashed var(--_border-field); border-radius: 50%; color: var(--_text-quiet); }
  .badge-mark :is(svg, img) { inline-size: 1.5em; block-size: 1.5em; object-fit: contain; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linejoin: round; }
  .badge-mark img { position: absolute; inset: 0; margin: auto; inline-size: 2.2em; block-size: 2.2em; border-radius: 50%; background: var(--_surface); }
  .badge.earned .badge-mark { border: var(--_border-width-thick) solid var(--_accent); background: var(--_tint); color: var(--_accent-text); }
  .badge.earned .badge-mark svg { fill: var(--_accent); }
  .badge-text { display: grid; gap: var(--_space-1); min-inline-size: 0; }
  .badge .label { margin: 0; }
  .progress-row { display: flex; align-items: center; gap: var(--_space-3); }
  .badge progress {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 18em;
    block-size: 0.6em;
    border: 0;
    border-radius: var(--_radius-full);
    overflow: hidden;
    appearance: none;
    background: var(--_border);
    accent-color: var(--_accent);
  }
  .badge progress::-webkit-progress-bar { background: var(--_border); }
  .badge progress::-webkit-progress-value { background: var(--_accent); border-radius: var(--_radius-full); }
  .badge progress::-moz-progress-bar { background: var(--_accent); border-radius: var(--_radius-full); }
  .tiers { display: flex; flex-wrap: wrap; gap: var(--_space-1) var(--_space-4); }
  .tiers .quiet { text-decoration: none; }
  .credential { display: grid; gap: var(--_space-2); }
  .credential textarea { font-family: ui-monospace, monospace; font-size: var(--_font-size-xs); line-break: anywhere; }
  .badges summary { cursor: pointer; min-block-size: 24px; color: var(--_accent-text); }
  .badge-box { block-size: 4.5em; margin-block: var(--_space-2); }
  @media (pointer: coarse) { .badges summary { min-block-size: 44px; } }
  @media (forced-colors: active) {
    .badge progress { border: var(--_border-width) solid CanvasText; forced-color-adjust: none; background: Canvas; }
    .badge progress::-webkit-progress-bar { background: Canvas; }
    .badge progress::-webkit-progress-value { background: Highlight; }
    .badge.earned .badge-mark { border: calc(var(--_border-width-thick) * 1.5) solid Highlight; }
  }
`;
