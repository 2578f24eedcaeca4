import { css } from 'lit';

export const composerStyles = css`
  .composer { gap: var(--_space-4); }
  .similar { padding: var(--_space-3); border-radius: var(--_radius-s); background: var(--_sunken); }
  .similar-idea { display: flex; align-items: center; gap: var(--_space-3); padding-block: var(--_space-1); }
  .similar-idea > span { display: grid; }
  .similar .vote { inline-size: 3em; block-size: 2.9em; font-size: var(--_font-size-s); flex: none; }
  .receipt { gap: var(--_space-2); padding: var(--_space-4); margin-block-end: var(--_space-5); }
`;
