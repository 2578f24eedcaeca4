import { css, type CSSResultGroup } from 'lit';
import { formStyles } from '../../styles/form.styles.ts';

/** What an opened idea, its comments and the staff panel share: texts of members, forms in place, questions. */
export const partsStyles: CSSResultGroup = [formStyles, css`
  .section-title { font-weight: 650; font-size: 1.05em; line-height: 1.3; }
  .section-title .quiet { font-weight: 500; margin-inline-start: 0.3em; }

  .text { min-inline-size: 0; }
  .text > * + * { margin-block-start: 0.7em; }
  .text ul, .text ol { padding-inline-start: 1.4em; }
  .text ul { list-style: disc; }
  .text ol { list-style: decimal; }
  .text li + li { margin-block-start: 0.2em; }
  .text strong { font-weight: 650; }
  .text a { color: var(--_accent-text); text-underline-offset: 0.15em; }
  .text blockquote { padding-inline-start: 0.9em; border-inline-start: 3px solid var(--_border); color: var(--_text-quiet); }
  .text pre { padding: 0.7em 0.9em; border-radius: var(--_radius-s); background: var(--_sunken); overflow-x: auto; white-space: pre-wrap; margin-inline: 0; }
  .text code { font-family: ui-monospace, 'Cascadia Mono', Consolas, monospace; font-size: 0.9em; }
  .plain-text { white-space: pre-wrap; }

  .inline-form, .comment-form { display: grid; gap: var(--_space-3); }
  .inline-form { padding: 0.9em 1em 1em; border: 1px solid var(--_border); border-radius: var(--_radius-m); }
  .inline-form .label { margin-block-end: 0.3em; }
  .comment-form .label { margin-block-end: -0.35em; }
  .form-note:empty { display: none; }
  .inline-form .field, .comment-form .field { min-block-size: 2.6em; }
  .comment-form textarea, .inline-form textarea { field-sizing: content; min-block-size: 4.2em; max-block-size: 24em; }
  .option { display: flex; align-items: center; gap: 0.5em; padding-block: 0.15em; cursor: pointer; }
  .option input { accent-color: var(--_accent); inline-size: 1.1em; block-size: 1.1em; }
  .confirm { display: grid; gap: var(--_space-2); }

  .kinds { display: flex; flex-wrap: wrap; gap: 0.35em; }
  .kind {
    min-block-size: 24px;
    padding: 0.2em 0.75em;
    border: 1px solid var(--_border-field);
    border-radius: 1.4em;
    background: none;
    font-size: 0.833em;
    cursor: pointer;
  }
  .kind:hover { border-color: var(--_accent); }
  .kind[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: 600; }
  [aria-busy='true'].button { cursor: progress; }
  summary { cursor: pointer; }

  @media (pointer: coarse) { .kind, .option { min-block-size: 44px; } }
  @media (forced-colors: active) { .kind[aria-pressed='true'] { border-width: 3px; } }
`];
