import { css } from 'lit';

export const alongStyles = css`
  .along summary { display: inline-block; padding-block: var(--_space-1); cursor: pointer; list-style: none; }
  .along summary::-webkit-details-marker { display: none; }
  .along summary .door { color: var(--_accent-text); text-decoration: underline; text-underline-offset: 0.15em; }
  .along dl { display: grid; grid-template-columns: fit-content(12em) 1fr; gap: var(--_space-1) var(--_space-4); margin: var(--_space-1) 0 0; padding: var(--_space-3); border-radius: var(--_radius-s); background: var(--_sunken); }
  .along :is(dt, dd) { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
  .along dt { color: var(--_text-quiet); }
  @container (max-width: 24em) {
    .along dl { grid-template-columns: 1fr; gap: 0; }
    .along dd { margin-block-end: var(--_space-2); }
  }
`;
