import { css } from 'lit';

export const commentsStyles = css`
  .conversation, .comments, .replies { display: grid; gap: var(--_space-4); }
  .comment { display: grid; gap: var(--_space-1); scroll-margin-block: var(--_space-4); border-radius: var(--_radius-s); }
  .comment > :not(.meta, .quiet) { margin-inline-start: calc(var(--minga-space-7, 2.2em) * var(--_density)); }
  .comment > .meta .name { color: var(--_text); }
  .text.official { padding: var(--_space-2) var(--_space-3); background: var(--_sunken); border-radius: var(--_radius-s); border-inline-start: var(--_border-width-thick) solid var(--_tint-border); }
  .replies { margin-block-start: var(--_space-3); padding-inline-start: var(--_space-4); border-inline-start: var(--_border-width-thick) solid var(--_border); }
  .comment .form { margin-block: var(--_space-2); }

  .comment-acts { gap: calc(var(--_space-1) / 2) var(--_space-1); }
  .act {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    min-block-size: 26px;
    padding: calc(var(--_space-1) / 2) var(--_space-2);
    border: var(--_border-width) solid transparent;
    border-radius: var(--_radius-full);
    background: none;
    color: var(--_text-quiet);
    font-size: var(--_font-size-s);
    cursor: pointer;
  }
  .mark { border-color: var(--_border); }
  .act:hover { color: var(--_accent-text); background: var(--_tint); }
  .mark[aria-pressed='true']::before { content: '✓' / ''; }
  .mark[aria-disabled='true'] { cursor: not-allowed; border-style: dashed; background: none; color: var(--_text-quiet); }

  @container (max-width: 24em) { .comment > :not(.meta, .quiet) { margin-inline-start: 0; } }
  @media (pointer: coarse) { .act { min-block-size: 44px; min-inline-size: 44px; padding-inline: var(--_space-3); } }
`;
