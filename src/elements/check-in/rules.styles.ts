import { css } from 'lit';

export const rulesStyles = css`
  .rules { display: grid; gap: var(--_space-4); }
  .rules .heading { font-size: 1.05em; }
  .rules .label { margin: 0; }
  .rules-list { display: grid; gap: 0.45em; }
  .rules-list li { padding-inline-start: 1.1em; position: relative; }
  .rules-list li::before { content: ''; position: absolute; inset-inline-start: 0.2em; inset-block-start: 0.6em; inline-size: 0.35em; block-size: 0.35em; border-radius: 50%; background: var(--_accent); }
  .coming { inline-size: 100%; border-collapse: collapse; }
  .coming caption { text-align: start; font-weight: 600; font-size: 0.933em; padding-block-end: 0.3em; }
  .coming :is(th, td) { padding: 0.35em 0.6em 0.35em 0; text-align: start; vertical-align: top; font-weight: 400; border-block-start: 1px solid var(--_border); }
  .coming th { white-space: nowrap; }
  .rules-group { display: grid; gap: var(--_space-2); }
  .rules-group > p { margin: 0; }
  .choice-row { display: grid; gap: 0.3em; padding-block: var(--_space-2); border-block-start: 1px solid var(--_border); }
  .choice-row .row > .field { inline-size: auto; flex: 0 1 auto; min-inline-size: 0; max-inline-size: 100%; }
  .rules .check-row { display: flex; align-items: center; gap: 0.6em; min-block-size: 24px; cursor: pointer; font-weight: 600; font-size: 0.933em; }
  .rules input[type='checkbox'] { inline-size: 1.25em; block-size: 1.25em; min-inline-size: 20px; min-block-size: 20px; accent-color: var(--_accent); }
  .rules .error { color: var(--_danger); font-size: 0.867em; }
  .rules .done { color: var(--_accent-text); font-size: 0.867em; }
  @media (pointer: coarse) { .rules .check-row { min-block-size: 44px; } }
  @media (forced-colors: active) { .rules-list li::before { background: CanvasText; } }
`;
