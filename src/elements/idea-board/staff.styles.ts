import { css } from 'lit';

export const staffStyles = css`
  .staff { display: grid; gap: var(--_space-3); padding: var(--_space-4); border: var(--_border-width) dashed var(--_border-field); border-radius: var(--_radius-m); }
  .staff > .form.opened { border: 0; padding: var(--_space-1) 0 0; }
  .found { border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-s); }
  .found-idea { display: flex; justify-content: space-between; gap: var(--_space-4); inline-size: 100%; padding: var(--_space-2) var(--_space-3); border: 0; background: none; text-align: start; cursor: pointer; }
  .found-idea:hover { background: var(--_tint); }
  .log { display: grid; gap: var(--_space-2); }
`;
