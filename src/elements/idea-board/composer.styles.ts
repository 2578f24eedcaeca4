import { css } from 'lit';

export const composerStyles = css`
  .composer { gap: var(--_space-4); }
  .similar { padding: 0.7em 0.85em; border-radius: var(--_radius-s); background: var(--_sunken); }
  .similar-idea { display: flex; align-items: center; gap: var(--_space-3); padding-block: 0.35em; }
  .similar-idea > span { display: grid; }
  .similar .vote { inline-size: 3em; block-size: 2.9em; font-size: 0.867em; flex: none; }
  .receipt { gap: 0.3em; padding: 0.9em 1em; }
`;
