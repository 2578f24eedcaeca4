import { css } from 'lit';

export const commonStyles = css`
  .likert .face { align-content: center; padding: var(--_space-2) var(--_space-1); font-size: var(--_font-size-s); line-height: 1.25; block-size: 100%; hyphens: auto; overflow-wrap: break-word; }
  .likert .apart { margin-inline-start: var(--_space-2); }
  .likert .apart .face { border-style: dashed; }
  .options { display: grid; gap: var(--_space-2); }
  .option { display: flex; align-items: baseline; gap: var(--_space-3); padding: var(--_space-2) var(--_space-3); border: var(--_border-width) solid var(--_border-field); border-radius: var(--_radius-s); cursor: pointer; }
  .option:hover { border-color: var(--_accent); }
  .option:has(:checked) { background: var(--_tint); border-color: var(--_tint-border); }
  .option > input { flex: none; inline-size: 1.1em; block-size: 1.1em; margin: 0; accent-color: var(--_accent); translate: 0 0.15em; }
  .options > .field { margin-block-end: var(--_space-1); }
  .field + .small { margin-block-start: var(--_space-1); }
  .field.number { max-inline-size: 11em; }
  .q-consent { display: grid; gap: var(--_space-2); }
  @container (max-width: 34em) {
    .likert > .scale { grid-auto-flow: row; gap: var(--_space-1); }
    .likert .face { justify-items: start; padding: var(--_space-2) var(--_space-3); text-align: start; font-size: var(--minga-font-size-m, 1em); }
    .likert .apart { margin: 0; }
  }
  @media (pointer: coarse) { .option { min-block-size: 44px; align-items: center; } }
  @media (forced-colors: active) { .option:has(:checked) { border: var(--_border-width-thick) solid Highlight; } }
`;
