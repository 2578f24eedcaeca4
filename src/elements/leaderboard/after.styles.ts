import { css } from 'lit';

/** Looks of what comes once there are results, and of what only some people need. */
export const afterStyles = css`
  .foot .button.text { min-block-size: 24px; padding: 0.1em 0.2em; color: inherit; font-size: inherit; font-weight: inherit; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-color: var(--_border-field); }
  .foot .button.text:hover { color: var(--_text); }
  .about { gap: 0 0.35em; }
  .about > :not(:last-child)::after { content: '·'; padding-inline-start: 0.35em; }
  .segments { display: inline-flex; flex-wrap: wrap; gap: 2px; padding: 3px; border-radius: 1.4em; background: var(--_sunken); }
  .segment { cursor: pointer; position: relative; }
  .segment span { display: block; padding: 0.3em 0.85em; border-radius: 1.4em; font-size: 0.867em; color: var(--_text-quiet); }
  .segment:hover span { color: var(--_text); }
  .segment :checked + span { background: var(--_surface); color: var(--_text); font-weight: 600; box-shadow: 0 0 0 1px var(--_border); }
  .segment :focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .period { min-block-size: 2.1em; max-inline-size: 100%; padding: 0.15em 0.7em; border: 1px solid var(--_border-field); border-radius: 1.4em; background: var(--_surface); color: var(--_text); font-size: 0.867em; }

  .fresh { display: flex; justify-content: center; margin-block-start: 0.6em; }

  @container (max-width: 26em) { .segment span { padding-inline: 0.6em; } }
  @media (pointer: coarse) {
    .period, .segment span, .foot .button.text { min-block-size: 44px; min-inline-size: 44px; }
    .segment span { display: grid; place-items: center; }
  }
  @media (forced-colors: active) {
    .segment :checked + span { outline: 2px solid Highlight; }
  }
`;
