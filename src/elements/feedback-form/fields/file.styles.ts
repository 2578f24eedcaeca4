import { css } from 'lit';

export const fileStyles = css`
  .files { display: grid; gap: var(--_space-2); }
  .drop {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0 0.5em; min-block-size: 4.2em; padding: 0.8em 1em; text-align: center;
    border: 1.5px dashed var(--_border-field); border-radius: var(--_radius-m); background: var(--_sunken); cursor: pointer; position: relative;
  }
  .drop:hover, .drop.over { border-color: var(--_accent); background: var(--_tint); }
  .drop:focus-within { outline: 2px solid var(--_focus); outline-offset: 2px; }
  .drop .strong { font-weight: 600; color: var(--_accent-text); }
  @media (pointer: coarse) { .drop-words { display: none; } }
  .pictures { display: grid; gap: var(--_space-2); }
  .picture { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5em 0.75em; padding: 0.5em; border: 1px solid var(--_border); border-radius: var(--_radius-m); }
  .thumb { flex: none; display: grid; place-items: center; inline-size: 3.5em; block-size: 3.5em; border-radius: var(--_radius-s); background: var(--_sunken); overflow: hidden; }
  .thumb img { inline-size: 100%; block-size: 100%; object-fit: cover; }
  .picture .about { flex: 1 1 9em; display: grid; min-inline-size: 0; }
  .picture .name { font-weight: 600; overflow-wrap: anywhere; }
  .picture[aria-busy='true'] .thumb { animation: breathe 1s ease-in-out infinite alternate; }
`;
