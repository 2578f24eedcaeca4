import { css } from 'lit';

/** What only forms and what comes of them need; it travels with the parts that have a form, not with every board. */
export const formStyles = css`
  .field[aria-invalid='true'] { border-color: var(--_danger); }
  textarea.field { resize: vertical; line-height: 1.5; }
  .error { color: var(--_danger); font-size: 0.867em; }
  .notice.good { background: var(--_tint); }
`;
