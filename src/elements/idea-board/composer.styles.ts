import { css } from 'lit';

export const composerStyles = css`
  .more-fields { display: grid; gap: var(--_space-4); padding-block: var(--_space-2); }
  .similar { padding: 0.7em 0.85em; border-radius: var(--_radius-s); background: var(--_sunken); }
  .similar-idea { display: flex; align-items: center; gap: var(--_space-3); padding-block: 0.35em; }
  .similar-idea > span { display: grid; }
  .receipt { display: grid; gap: 0.3em; padding: 0.9em 1em; }

  .choice { cursor: pointer; position: relative; }
  .choice span { display: block; padding: 0.25em 0.8em; border: 1px solid var(--_border-field); border-radius: 1.4em; font-size: 0.867em; }
  .choice :checked + span { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: 600; }
  .choice :focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .similar .vote { inline-size: 3em; block-size: 2.9em; font-size: 0.867em; flex: none; }
  @media (pointer: coarse) { .choice span { display: grid; place-items: center; min-block-size: 44px; } }
`;
