import { css } from 'lit';

export const staffStyles = css`
  .staff { display: grid; gap: var(--_space-3); padding: 0.9em 1em; border: 1px dashed var(--_border-field); border-radius: var(--_radius-m); }
  .staff > .form.opened { border: 0; padding: 0.2em 0 0; }
  .found { border: 1px solid var(--_border); border-radius: var(--_radius-s); }
  .found-idea { display: flex; justify-content: space-between; gap: 1em; inline-size: 100%; padding: 0.6em 0.8em; border: 0; background: none; text-align: start; cursor: pointer; }
  .found-idea:hover { background: var(--_tint); }
  .log { display: grid; gap: 0.5em; }
`;
