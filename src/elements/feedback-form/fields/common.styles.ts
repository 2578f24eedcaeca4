import { css } from 'lit';

export const commonStyles = css`
  .likert .face { align-content: center; padding: 0.5em 0.25em; font-size: 0.867em; line-height: 1.25; block-size: 100%; hyphens: auto; overflow-wrap: break-word; }
  .likert .apart { margin-inline-start: 0.5em; }
  .likert .apart .face { border-style: dashed; }
  .options { display: grid; gap: 0.4em; }
  .option { display: flex; align-items: baseline; gap: 0.65em; padding: 0.5em 0.8em; border: 1px solid var(--_border-field); border-radius: calc(var(--_radius-m) - 3px); cursor: pointer; }
  .option:hover { border-color: var(--_accent); }
  .option:has(:checked) { background: var(--_tint); border-color: var(--_tint-border); }
  .option > input { flex: none; inline-size: 1.1em; block-size: 1.1em; margin: 0; accent-color: var(--_accent); translate: 0 0.15em; }
  .options > .field { margin-block-end: 0.2em; }
  .field.number { max-inline-size: 11em; }
  .q-consent { display: grid; gap: 0.5em; }
  @container (max-width: 34em) {
    .likert > .scale { grid-auto-flow: row; gap: 0.35em; }
    .likert .face { justify-items: start; padding: 0.5em 0.8em; text-align: start; font-size: 1em; }
    .likert .apart { margin: 0; }
  }
  @media (pointer: coarse) { .option { min-block-size: 44px; align-items: center; } }
  @media (forced-colors: active) { .option:has(:checked) { border: 2px solid Highlight; } }
`;
