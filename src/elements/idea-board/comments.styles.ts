import { css } from 'lit';

export const commentsStyles = css`
  .conversation { display: grid; gap: var(--_space-4); padding-block-start: var(--_space-4); border-block-start: 1px solid var(--_border); }
  .comments { display: grid; gap: 1.15em; }
  .comment { display: grid; gap: 0.35em; scroll-margin-block: 1em; border-radius: var(--_radius-s); }
  .comment > .text { padding-inline-start: 2.05em; }
  .comment > .comment-acts, .comment > .notice, .comment > .comment-form, .comment > .inline-form, .comment > .confirm { margin-inline-start: 2.05em; }
  .comment.official > .text { padding: 0.55em 0.8em; margin-inline-start: 2.05em; background: var(--_sunken); border-radius: var(--_radius-s); border-inline-start: 3px solid var(--_tint-border); }
  .comment .meta .name { font-weight: 600; color: var(--_text); }
  .replies { display: grid; gap: 1em; margin-block-start: 0.7em; margin-inline-start: 2.05em; padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_border); }
  .replies + .button, .replies + .error, .replies ~ .button { justify-self: start; margin-inline-start: 2.05em; }
  .comment .comment-form, .comment .inline-form, .comment .confirm { margin-block: 0.4em; }
  .none { padding-block: 0.5em; }
  .gone { font-size: 0.933em; }

  .comment-acts { display: flex; flex-wrap: wrap; align-items: center; gap: 0.1em 0.35em; }
  .mark, .act {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 26px;
    padding: 0.1em 0.55em;
    border: 1px solid transparent;
    border-radius: 1.4em;
    background: none;
    color: var(--_text-quiet);
    font-size: 0.833em;
    cursor: pointer;
    transition: background-color var(--_motion), color var(--_motion);
  }
  .mark { border-color: var(--_border); }
  .mark:hover, .act:hover { color: var(--_accent-text); background: var(--_tint); }
  .mark[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: 600; }
  .mark[aria-pressed='true']::before { content: '✓' / ''; font-size: 0.9em; }
  .mark[aria-disabled='true'] { cursor: not-allowed; border-style: dashed; }
  .mark[aria-disabled='true']:hover { background: none; color: var(--_text-quiet); }

  @container (max-width: 24em) {
    .comment > .text { padding-inline-start: 0; }
    .comment > .comment-acts, .comment > .notice, .comment > .comment-form, .comment > .inline-form, .comment > .confirm, .comment.official > .text { margin-inline-start: 0; }
    .replies { margin-inline-start: 0; }
  }
  @media (pointer: coarse) { .mark, .act { min-block-size: 44px; padding-inline: 0.75em; } }
  @media (forced-colors: active) { .mark[aria-pressed='true'] { border-width: 3px; } }
`;
