import { css } from 'lit';

export const calendarStyles = css`
  .calendar { position: relative; }
  .calendar:has(> .month) { max-inline-size: 36em; }
  .calendar table { border-collapse: collapse; border-spacing: 0; }
  .calendar caption { text-align: start; font-weight: var(--_font-weight-strong); }
  .calendar caption .quiet { display: block; font-weight: 400; }
  .month { isolation: isolate; }
  .calendar :is(th, td) { padding: 0; text-align: center; font-weight: 400; }

  .month-nav { position: absolute; z-index: 1; inset-block-start: calc(var(--_space-1) / -2); inset-inline-end: 0; display: flex; gap: var(--_space-1); }
  .month-nav button {
    display: grid;
    place-items: center;
    inline-size: 2.2em;
    block-size: 2.2em;
    padding: 0;
    border: var(--_border-width) solid var(--_border);
    border-radius: 50%;
    background: none;
    cursor: pointer;
  }
  .month-nav button:hover { background: var(--_sunken); }
  .month-nav button[aria-disabled='true'] { color: var(--_text-quiet); border-style: dashed; background: none; cursor: default; }
  .month-nav svg { inline-size: 1em; block-size: 1em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  .month-nav svg:dir(rtl) { transform: scaleX(-1); }

  .month { inline-size: 100%; table-layout: fixed; }
  .month caption { padding-inline-end: 5.5em; padding-block-end: var(--_space-3); }
  .month th { padding-block-end: var(--_space-1); }
  .month td { position: relative; padding-block: calc(var(--_space-1) / 2); line-height: 1; }
  /* Days that follow each other are one band; days of rest do not break it. */
  .month :is(.checked, .rest, .frozen, .paused) + :is(.checked, .rest, .frozen, .paused)::before { content: ''; position: absolute; z-index: -1; inset-block: calc(var(--_space-1) / 2); inset-inline: -50% 50%; background: var(--_tint); }
  .day-dot {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: min(2.4em, 100%);
    aspect-ratio: 1;
    border: var(--_border-width) solid transparent;
    border-radius: 50%;
    font-variant-numeric: tabular-nums;
  }
  .day-dot svg {
    position: absolute;
    inset-block-end: calc(var(--_space-1) / -2);
    inset-inline-end: calc(var(--_space-1) / -2);
    inline-size: 1.05em;
    block-size: 1.05em;
    padding: calc(var(--_space-1) / 2);
    border-radius: 50%;
    background: var(--_surface);
    fill: none;
    stroke: var(--_accent-text);
    stroke-width: 1.9;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .checked .day-dot { background: var(--_accent); color: var(--_on-accent); font-weight: var(--_font-weight-strong); }
  :is(.rest, .frozen) .day-dot { background: var(--_surface); border: var(--_border-width) dashed var(--_tint-border); }
  .paused .day-dot { border: var(--_border-width) dotted var(--_text-quiet); }
  .skipped .day-dot { text-decoration: line-through; }
  .present .day-dot { border: var(--_border-width-thick) solid var(--_accent); }
  :is(.before, .coming) .day-dot { color: var(--_text-quiet); }

  .year-count { font-weight: var(--_font-weight-strong); padding-block-end: var(--_space-2); }
  /* What only screen readers see must not stick out of the page. */
  .year-scroll { position: relative; overflow-x: auto; padding: var(--_space-1); margin-inline: calc(var(--_space-1) * -1); scrollbar-width: thin; }
  .year th { font-size: var(--_font-size-xs); color: var(--_text-quiet); white-space: nowrap; line-height: 1.2; }
  .year thead th { text-align: start; padding-block-end: var(--_space-1); max-inline-size: 0; overflow: visible; }
  .year th[scope='row'] { position: sticky; inset-inline-start: 0; z-index: 1; padding-inline: 0 var(--_space-2); background: linear-gradient(var(--minga-frame-background, var(--_surface)) 0 0) var(--_surface); text-align: start; }
  .year tbody td { position: relative; padding: var(--_border-width); min-inline-size: calc(var(--minga-heat-cell-size, 12px) + 2px); }
  .year tbody td:focus-visible { outline-offset: calc(var(--_border-width) * -1); z-index: 1; }
  .cell, .swatch {
    position: relative;
    display: block;
    inline-size: var(--minga-heat-cell-size, 12px);
    block-size: var(--minga-heat-cell-size, 12px);
    border: var(--_border-width) solid color-mix(in oklab, var(--_text) 14%, transparent);
    border-radius: 3px;
    background: var(--minga-color-heat-0, var(--_sunken));
  }
  .level-1 { background: var(--minga-color-heat-1, color-mix(in oklab, var(--_accent) 34%, var(--_surface))); }
  .level-2 { background: var(--minga-color-heat-2, color-mix(in oklab, var(--_accent) 56%, var(--_surface))); }
  .level-3 { background: var(--minga-color-heat-3, color-mix(in oklab, var(--_accent) 78%, var(--_surface))); }
  .level-4 { background: var(--minga-color-heat-4, var(--_accent)); }
  /* A shape for each kind of rest, so that no colour has to tell it. */
  .cell::after, .swatch::after { content: none; position: absolute; inset: 0; margin: auto; }
  :is(.cell, .swatch):is(.rest, .frozen)::after { content: ''; inline-size: 4px; block-size: 4px; border-radius: 50%; background: var(--_accent-text); }
  :is(.cell, .swatch).frozen::after { background: none; border: var(--_border-width) solid var(--_accent-text); }
  :is(.cell, .swatch).paused::after { content: ''; inline-size: 6px; block-size: 2px; background: var(--_text-quiet); }
  .cell.skipped, .cell.before { border-style: dotted; background: none; }
  .cell.present { border: var(--_border-width-thick) solid var(--_accent); }
  .day-line { min-block-size: 1.5em; margin-block-start: var(--_space-2); }
  .legend { display: flex; flex-wrap: wrap; gap: 0 var(--_space-3); font-size: var(--_font-size-xs); margin-block-start: var(--_space-2); }
  .legend li { display: flex; align-items: center; gap: var(--_space-1); }
  @media (pointer: coarse) { .month-nav button { inline-size: 44px; block-size: 44px; } .month-nav { inset-block-start: calc(var(--_space-2) * -1); } .month caption { padding-inline-end: 104px; } }
  @media (forced-colors: active) {
    .cell, .swatch { forced-color-adjust: none; border-color: CanvasText; background: Canvas; }
    :is(.level-1, .level-2, .level-3, .level-4)::after { content: ''; inline-size: 4px; block-size: 4px; border-radius: 0; background: CanvasText; }
    .level-2::after { inline-size: 6px; block-size: 6px; }
    .level-3::after { inline-size: 8px; block-size: 8px; }
    .level-4::after { inline-size: 10px; block-size: 10px; background: Highlight; }
    :is(.cell, .swatch):is(.rest, .paused)::after { background: CanvasText; }
    :is(.cell, .swatch).frozen::after { border-color: CanvasText; }
    .cell.present { border-color: Highlight; }
    .checked .day-dot { border: calc(var(--_border-width-thick) * 1.5) solid Highlight; }
    .present .day-dot { border: var(--_border-width-thick) dashed Highlight; }
    .month-nav button[aria-disabled='true'] { color: GrayText; }
  }
  @media print { .month-nav { display: none; } }
`;
