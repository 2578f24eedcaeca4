import { css } from 'lit';

/** What only shows once somebody has answered. */
export const answeringStyles = css`
  .wrong :is(.face, .option) { border-color: var(--_danger); }
  .question > .error { margin-block-start: 0.45em; font-weight: 600; }
  .summary ul { display: grid; gap: 0.2em; }
  .notes .button { font-size: inherit; padding-block: 0; min-block-size: 1.8em; }
  .notes > .along { font-size: inherit; }
  .thanks { display: grid; gap: 1em; }
  .heading + .thanks { margin-block-start: 0.9em; }
  .thanks .top { align-items: flex-start; gap: 0.9em; }
  .thanks .top > div { display: grid; gap: 0.35em; }
  .tick { flex: none; inline-size: 2em; block-size: 2em; fill: var(--_tint); stroke: var(--_accent-text); stroke-width: 1.6; stroke-linecap: round; stroke-linejoin: round; }
  .number-of { font-weight: 650; color: var(--_text); user-select: all; }
  @media (pointer: coarse) { .notes .button { min-block-size: 44px; } }
`;
