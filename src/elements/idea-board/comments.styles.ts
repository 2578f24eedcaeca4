import { css } from 'lit';

export const commentsStyles = css`
  .conversation, .comments, .replies { display: grid; gap: var(--_space-4); }
  .comment { display: grid; gap: 0.35em; scroll-margin-block: 1em; border-radius: var(--_radius-s); }
  .comment > :not(.meta, .quiet) { margin-inline-start: 2.05em; }
  .text.official { padding: 0.55em 0.8em; background: var(--_sunken); border-radius: var(--_radius-s); border-inline-start: 3px solid var(--_tint-border); }
  .replies { margin-block-start: 0.7em; padding-inline-start: 0.9em; border-inline-start: 2px solid var(--_border); }
  .comment .form { margin-block: 0.4em; }

  .comment-acts { gap: 0.1em 0.35em; }
  .act {
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
  }
  .mark { border-color: var(--_border); }
  .act:hover { color: var(--_accent-text); background: var(--_tint); }
  .mark[aria-pressed='true']::before { content: '✓' / ''; }
  .mark[aria-disabled='true'] { cursor: not-allowed; border-style: dashed; background: none; color: var(--_text-quiet); }

  @container (max-width: 24em) { .comment > :not(.meta, .quiet) { margin-inline-start: 0; } }
  @media (pointer: coarse) { .act { min-block-size: 44px; padding-inline: 0.75em; } }
`;
