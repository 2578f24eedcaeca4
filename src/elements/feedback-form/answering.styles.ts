import { css } from 'lit';

/** What only shows once somebody has answered. */
export const answeringStyles = css`
  .wrong :is(.face, .option) { border-color: var(--_danger); }
  .question > .error { margin-block-start: var(--_space-2); font-weight: var(--_font-weight-strong); }
  .summary ul { display: grid; gap: var(--_space-1); }
  .notes .button { font-size: inherit; padding-block: 0; min-block-size: 24px; }
  .notes > .along { font-size: inherit; }
  .thanks { display: grid; gap: var(--_space-4); }
  .heading + .thanks { margin-block-start: var(--_space-4); }
  .thanks .top { align-items: flex-start; gap: var(--_space-4); }
  .thanks .top > div { display: grid; gap: var(--_space-1); }
  .tick { flex: none; inline-size: 2em; block-size: 2em; fill: var(--_tint); stroke: var(--_accent-text); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .number-of { font-weight: var(--_font-weight-heading); color: var(--_text); user-select: all; }
  @media (pointer: coarse) { .notes .button { min-block-size: 44px; } }
`;
