import { css } from 'lit';

export const eventsStyles = css`
  .events { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-4); }
  .events .heading { font-size: 1.05em; }
  .code-row { display: flex; flex-wrap: wrap; gap: 0.6em; }
  .code-row .field { flex: 1 1 8em; min-inline-size: 0; inline-size: auto; text-transform: uppercase; letter-spacing: 0.12em; font-variant-numeric: tabular-nums; }
  .code-note { margin-block-start: 0.3em; }
  .attended-box { display: grid; gap: 0.2em; padding: 0.9em 1em; border: 1px solid var(--_tint-border); border-radius: var(--_radius-m); background: var(--_tint); }
  .attended-box .label { margin: 0; font-size: 1.1em; }
  .event-list { display: grid; }
  .event { display: grid; gap: 0.3em; padding-block: var(--_space-4); border-block-start: 1px solid var(--_border); }
  .event .label { margin: 0; font-size: 1em; }
  .event-text { white-space: pre-line; }
  .event .meta { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .event .acts { margin-block-start: 0.3em; }
  .event.off .label { text-decoration: line-through; }
  .rsvp[aria-pressed='true'] { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); }
  .rsvp svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
  .event-box { block-size: 6em; margin-block: var(--_space-2); }
  .error { color: var(--_danger); font-size: 0.867em; }
  @media (forced-colors: active) { .rsvp[aria-pressed='true'] { border-width: 3px; } .attended-box { border: 2px solid CanvasText; } }
`;
