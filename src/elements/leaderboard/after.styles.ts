import { css } from 'lit';

/** Looks of what comes once there are results, and of what only some people need. */
export const afterStyles = css`
  .foot .button.text { min-block-size: 24px; min-inline-size: 24px; padding: calc(var(--_space-1) / 2) 0; color: inherit; font-size: inherit; font-weight: inherit; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-color: var(--_border-field); }
  .foot .button.text:hover { color: var(--_text); }
  .about { gap: 0 var(--_space-4); clip-path: inset(-1em calc(var(--_space-1) * -1)); }
  /* Where a line begins, the dot before it is out of the box. */
  .about > * + *::before { content: '·'; display: inline-block; inline-size: var(--_space-4); margin-inline-start: calc(var(--_space-4) * -1); text-align: center; }
  .segments { display: inline-flex; flex-wrap: wrap; padding: var(--_space-1); border-radius: var(--_radius-full); background: var(--_sunken); }
  .segment { flex: auto; cursor: pointer; position: relative; text-align: center; }
  .segment span { display: block; padding: var(--_space-1) var(--_space-3); border-radius: var(--_radius-full); font-size: var(--_font-size-s); color: var(--_text-quiet); }
  .segment:hover span { color: var(--_text); }
  .segment :checked + span { background: var(--_surface); color: var(--_text); font-weight: var(--_font-weight-strong); outline: var(--_border-width) solid var(--_border); }
  .segment :focus-visible + span { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  .period { min-block-size: 2.1em; max-inline-size: 100%; padding: var(--_space-1) var(--_space-3); border: var(--_border-width) solid var(--_border-field); border-radius: var(--_radius-full); background: var(--_surface); color: var(--_text); font-size: var(--_font-size-s); }

  /* My row is a shape of its own, without lines above and below. */
  tr.mine, tr.mine + tr { --_line: transparent; }
  .fresh { display: flex; justify-content: center; margin-block-start: var(--_space-2); }

  @container (max-width: 26em) { .segments { border-radius: var(--_radius-m); } .segment span { padding-inline: var(--_space-2); } }
  @media (pointer: coarse) {
    .period, .segment span, .foot .button.text { min-block-size: 44px; min-inline-size: 44px; }
    .segment span { display: grid; place-items: center; }
  }
`;
