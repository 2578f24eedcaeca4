import { css } from 'lit';

/** What only forms and what comes of them need; it travels with the parts that have a form, not with every board. */
export const formStyles = css`
  .field[aria-invalid='true'] { border-color: var(--_danger); }
  textarea.field { resize: vertical; line-height: 1.5; field-sizing: content; min-block-size: 4.2em; max-block-size: 24em; }
  .error { color: var(--_danger); font-size: 0.867em; }
  .notice.good { background: var(--_tint); }
  .form { display: grid; gap: var(--_space-3); }
  .form.opened:not(.comment-form) { padding: 0.9em 1em 1em; border: 1px solid var(--_border); border-radius: var(--_radius-m); }

  .choice { display: block; padding: 0.25em 0.8em; border: 1px solid var(--_border-field); border-radius: 1.4em; background: none; font-size: 0.867em; cursor: pointer; }
  .choice:hover { border-color: var(--_accent); }
  :checked + .choice, .choice[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: 600; }
  :focus-visible + .choice { outline: 2px solid var(--_focus); outline-offset: 1px; }
  @media (pointer: coarse) { .choice { display: grid; place-items: center; min-block-size: 44px; } }
  @media (forced-colors: active) { :checked + .choice, [aria-pressed='true'] { border-width: 3px; } }
`;
