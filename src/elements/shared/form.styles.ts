import { css } from 'lit';

/** What only forms and what comes of them need; it travels with the parts that have a form, not with every board. */
export const formStyles = css`
  .field[aria-invalid='true'] { border-color: var(--_danger); }
  textarea.field { padding-block: var(--_space-3); resize: vertical; line-height: 1.5; field-sizing: content; min-block-size: 4.2em; max-block-size: 24em; }
  .error { color: var(--_danger); font-size: var(--_font-size-s); }
  .notice.good { background: var(--_tint); }
  .form { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-3); }
  .form.opened:not(.comment-form) { padding: var(--_space-4); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-m); }

  .choice { display: block; padding: var(--_space-1) var(--_space-3); border: var(--_border-width) solid var(--_border-field); border-radius: var(--_radius-full); background: none; font-size: var(--_font-size-s); cursor: pointer; }
  .choice:hover { border-color: var(--_accent); }
  :checked + .choice, .choice[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  :focus-visible + .choice { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  @media (pointer: coarse) { .choice { display: grid; place-items: center; min-block-size: 44px; min-inline-size: 44px; } }
  @media (forced-colors: active) { :checked + .choice, [aria-pressed='true'] { border-width: calc(var(--_border-width-thick) * 1.5); } }
`;
