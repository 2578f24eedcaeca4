import { css } from 'lit';

export const eventsStyles = css`
  .events { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-4); }
  .events .heading { font-size: var(--minga-font-size-m, 1em); }
  .code-row { display: flex; flex-wrap: wrap; gap: var(--_space-2); }
  .code-row .field { flex: 1 1 8em; min-inline-size: 0; inline-size: auto; text-transform: uppercase; letter-spacing: 0.12em; font-variant-numeric: tabular-nums; }
  .code-note { margin-block-start: var(--_space-1); }
  .attended-box { display: grid; gap: var(--_space-1); padding: var(--_space-4); border: var(--_border-width) solid var(--_tint-border); border-radius: var(--_radius-m); background: var(--_tint); }
  .attended-box .label { margin: 0; }
  .event-list { display: grid; }
  .event { display: grid; gap: var(--_space-1); padding-block: var(--_space-4); border-block-start: var(--_border-width) solid var(--_border); }
  .event .label { margin: 0; }
  .event-text { white-space: pre-line; }
  .event .meta { display: flex; flex-wrap: wrap; gap: 0 var(--_space-4); }
  .event .acts { margin-block-start: var(--_space-1); }
  .event.off .label { text-decoration: line-through; }
  .rsvp[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); }
  .rsvp svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .event-box { block-size: 6em; margin-block: var(--_space-2); }
  .error { color: var(--_danger); font-size: var(--_font-size-s); }
  @media (forced-colors: active) { .rsvp[aria-pressed='true'] { border-width: calc(var(--_border-width-thick) * 1.5); } .attended-box { border: var(--_border-width-thick) solid CanvasText; } }
`;
