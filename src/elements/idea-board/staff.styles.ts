import { css } from 'lit';

export const staffStyles = css`
  .staff { display: grid; gap: var(--_space-3); padding: 0.9em 1em; border: 1px dashed var(--_border-field); border-radius: var(--_radius-m); }
  .staff-title { font-weight: 650; font-size: 0.867em; color: var(--_text-quiet); }
  .staff-acts { display: flex; flex-wrap: wrap; gap: 0.4em; }
  .staff .inline-form { border: 0; padding: 0.2em 0 0; }
  .found { display: grid; border: 1px solid var(--_border); border-radius: var(--_radius-s); overflow: hidden; }
  .found li + li { border-block-start: 1px solid var(--_border); }
  .found-idea { display: flex; justify-content: space-between; gap: 1em; inline-size: 100%; min-block-size: 2.6em; padding: 0.4em 0.8em; border: 0; background: none; text-align: start; cursor: pointer; }
  .found-idea:hover { background: var(--_tint); }
  .found-idea:focus-visible { outline-offset: -2px; }
  .log { display: grid; gap: 0.5em; font-size: 0.9em; }
  .log bdi { font-weight: 600; }
`;
