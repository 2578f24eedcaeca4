import { css } from 'lit';

/** A short word about the line it stands in. */
export const chipStyles = css`
  .chip {
    display: inline-block;
    padding: 0 var(--_space-2);
    border: var(--_border-width) solid var(--_tint-border);
    border-radius: calc(var(--_radius-s) / 2);
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-strong);
    color: var(--_accent-text);
    white-space: nowrap;
  }
`;
