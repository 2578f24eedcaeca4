import { css } from 'lit';

export const fileStyles = css`
  .files { display: grid; gap: var(--_space-2); }
  .drop {
    display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: 0 var(--_space-2); min-block-size: 4.2em; padding: var(--_space-3) var(--_space-4); text-align: center;
    border: var(--_border-width) dashed var(--_border-field); border-radius: var(--_radius-m); background: var(--_sunken); cursor: pointer; position: relative;
  }
  .drop:hover, .drop.over { border-color: var(--_accent); background: var(--_tint); }
  .drop:focus-within { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  .drop .strong { font-weight: var(--_font-weight-strong); color: var(--_accent-text); }
  @media (pointer: coarse) { .drop-words { display: none; } }
  .pictures { display: grid; gap: var(--_space-2); }
  .picture { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2) var(--_space-3); padding: var(--_space-2); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-m); }
  .thumb { flex: none; display: grid; place-items: center; inline-size: 3.5em; block-size: 3.5em; border-radius: var(--_radius-s); background: var(--_sunken); overflow: hidden; }
  .thumb img { inline-size: 100%; block-size: 100%; object-fit: cover; }
  .picture .about { flex: 1 1 9em; display: grid; min-inline-size: 0; }
  .picture .name { font-weight: var(--_font-weight-strong); overflow-wrap: anywhere; }
  .picture[aria-busy='true'] .thumb { animation: breathe calc(var(--_duration) * 6) ease-in-out infinite alternate; }
  @keyframes breathe { to { opacity: 0.5; } }
`;
