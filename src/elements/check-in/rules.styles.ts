import { css } from 'lit';

export const rulesStyles = css`
  .rules { display: grid; gap: var(--_space-4); }
  .rules .heading { font-size: var(--minga-font-size-m, 1em); }
  .rules .label { margin: 0; }
  .rules-list { display: grid; gap: var(--_space-2); }
  .rules-list li { padding-inline-start: var(--_space-4); position: relative; }
  .rules-list li::before { content: ''; position: absolute; inset-inline-start: var(--_space-1); inset-block-start: var(--_space-2); inline-size: 0.35em; block-size: 0.35em; border-radius: 50%; background: var(--_accent); }
  .coming { inline-size: 100%; border-collapse: collapse; }
  .coming caption { text-align: start; font-weight: var(--_font-weight-strong); padding-block-end: var(--_space-1); }
  .coming :is(th, td) { padding: var(--_space-1) var(--_space-2) var(--_space-1) 0; text-align: start; vertical-align: top; font-weight: 400; border-block-start: var(--_border-width) solid var(--_border); }
  .coming.small { font-size: inherit; }
  .coming tbody { font-size: var(--_font-size-s); }
  .coming th { white-space: nowrap; }
  .rules-group { display: grid; gap: var(--_space-2); }
  .rules-group > p { margin: 0; }
  .choice-row { display: grid; gap: var(--_space-1); padding-block: var(--_space-2); border-block-start: var(--_border-width) solid var(--_border); }
  .choice-row .row > .label { margin-block: 0; margin-inline: 0 auto; }
  .choice-row .row > .field { inline-size: auto; flex: 0 1 auto; min-inline-size: 0; max-inline-size: 100%; }
  .rules .check-row { display: flex; align-items: center; gap: var(--_space-2); min-block-size: 24px; cursor: pointer; font-weight: var(--_font-weight-strong); font-size: var(--minga-font-size-m, 1em); }
  .rules input[type='checkbox'] { inline-size: 1.25em; block-size: 1.25em; min-inline-size: 20px; min-block-size: 20px; accent-color: var(--_accent); }
  .rules .error { color: var(--_danger); font-size: var(--_font-size-s); }
  .rules .done { color: var(--_accent-text); font-size: var(--_font-size-s); }
  @media (pointer: coarse) { .rules .check-row { min-block-size: 44px; } }
  @media (forced-colors: active) { .rules-list li::before { background: CanvasText; } }
`;
