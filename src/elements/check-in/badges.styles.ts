import { css } from 'lit';

export const badgesStyles = css`
  .badges { display: grid; gap: var(--_space-3); }
  .badges .heading { font-size: 1.05em; }
  .badge-list { display: grid; }
  .badge { display: grid; grid-template-columns: 2.6em minmax(0, 1fr); gap: 0.3em var(--_space-3); padding-block: var(--_space-4); border-block-start: 1px solid var(--_border); }
  .badge-mark { position: relative; display: grid; place-items: center; inline-size: 2.6em; block-size: 2.6em; border: 1px dashed var(--_border-field); border-radius: 50%; color: var(--_text-quiet); }
  .badge-mark :is(svg, img) { inline-size: 1.5em; block-size: 1.5em; object-fit: contain; fill: none; stroke: currentColor; stroke-width: 1.4; stroke-linejoin: round; }
  .badge-mark img { position: absolute; inset: 0; margin: auto; inline-size: 2.2em; block-size: 2.2em; border-radius: 50%; background: var(--_surface); }
  .badge.earned .badge-mark { border: 2px solid var(--_accent); background: var(--_tint); color: var(--_accent-text); }
  .badge.earned .badge-mark svg { fill: var(--_accent); }
  .badge-text { display: grid; gap: 0.3em; min-inline-size: 0; }
  .badge .label { margin: 0; font-size: 1em; }
  .progress-row { display: flex; align-items: center; gap: 0.7em; }
  .badge progress {
    flex: 1;
    min-inline-size: 0;
    max-inline-size: 18em;
    block-size: 0.6em;
    border: 0;
    border-radius: 1em;
    overflow: hidden;
    appearance: none;
    background: var(--_border);
    accent-color: var(--_accent);
  }
  .badge progress::-webkit-progress-bar { background: var(--_border); }
  .badge progress::-webkit-progress-value { background: var(--_accent); border-radius: 1em; }
  .badge progress::-moz-progress-bar { background: var(--_accent); border-radius: 1em; }
  .tiers { display: flex; flex-wrap: wrap; gap: 0.2em 0.9em; }
  .tiers .quiet { text-decoration: none; }
  .credential { display: grid; gap: var(--_space-2); }
  .credential textarea { font-family: ui-monospace, monospace; font-size: max(12px, 0.8em); line-break: anywhere; }
  .badges summary { cursor: pointer; min-block-size: 24px; color: var(--_accent-text); }
  .badge-box { block-size: 4.5em; margin-block: var(--_space-2); }
  @media (pointer: coarse) { .badges summary { min-block-size: 44px; } }
  @media (forced-colors: active) {
    .badge progress { border: 1px solid CanvasText; forced-color-adjust: none; background: Canvas; }
    .badge progress::-webkit-progress-bar { background: Canvas; }
    .badge progress::-webkit-progress-value { background: Highlight; }
    .badge.earned .badge-mark { border: 3px solid Highlight; }
  }
`;
