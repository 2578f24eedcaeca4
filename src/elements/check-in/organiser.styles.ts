import { css } from 'lit';

export const organiserStyles = css`
  .organiser { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-4); }
  .organiser .heading { font-size: var(--minga-font-size-m, 1em); }
  .organised { display: grid; gap: var(--_space-2); padding-block: var(--_space-4); border-block-start: var(--_border-width) solid var(--_border); }
  .organised .label { margin: 0; }
  .organised .meta { display: flex; flex-wrap: wrap; gap: 0 var(--_space-4); }
  .organised.off .label { text-decoration: line-through; }
  .code-panel { display: grid; grid-template-columns: minmax(9em, 14em) minmax(0, 1fr); gap: var(--_space-4); padding: var(--_space-4); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-m); }
  .code-panel .code-side { display: grid; align-content: start; gap: var(--_space-2); min-inline-size: 0; }
  .code-panel .code-full { grid-column: 1 / -1; min-inline-size: 0; }
  .qr { display: block; inline-size: 100%; block-size: auto; border-radius: var(--_radius-s); background: #fff; forced-color-adjust: none; }
  .manual { font-family: ui-monospace, monospace; font-size: calc(var(--minga-font-size-l, 1.2em) * 1.4); font-weight: var(--_font-weight-heading); letter-spacing: 0.08em; line-height: 1.2; overflow-wrap: anywhere; }
  .attendees { display: grid; gap: var(--_space-1); max-block-size: 20em; overflow: auto; }
  .attendees li { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 var(--_space-4); }
  .came { font-size: var(--minga-font-size-m, 1em); font-weight: var(--_font-weight-strong); }
  .qr-box { aspect-ratio: 1; }
  .qr-line { block-size: 4em; margin-block: var(--_space-2); }

  dialog.stage {
    visibility: visible;
    pointer-events: auto;
    box-sizing: border-box;
    inline-size: calc(100% - 1em);
    block-size: calc(100% - 1em);
    max-inline-size: none;
    max-block-size: none;
    margin: auto;
    padding: var(--_space-5);
    border: 0;
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--_surface);
    color: var(--_text);
    overflow: auto;
  }
  dialog.stage[open] { display: grid; grid-template-rows: auto minmax(0, 1fr) auto; gap: var(--_space-4); }
  dialog.stage::backdrop { background: var(--minga-color-backdrop, rgb(0 0 0 / 45%)); }
  .stage-title { font-size: clamp(1.2em, 4vmin, 3em); font-weight: var(--_font-weight-heading); line-height: 1.2; }
  .stage-middle { display: grid; place-content: center; justify-items: center; gap: var(--_space-4); min-block-size: 16em; text-align: center; }
  .stage .qr { inline-size: min(70vmin, 100%, 60vh); }
  .stage .manual { font-size: clamp(1.8em, 9vmin, 6em); }
  .stage-foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2); }

  @container (max-width: 30em) { .code-panel { grid-template-columns: minmax(0, 1fr); } .code-panel .qr { max-inline-size: 16em; } }
  @media (forced-colors: active) { .code-panel { border-color: CanvasText; } dialog.stage { border: var(--_border-width-thick) solid CanvasText; } }
  @media print {
    dialog.stage[open] { position: fixed; inset: 0; inline-size: 100%; block-size: 100%; background: #fff; color: #000; border: 0; }
    .organiser .button { display: none; }
    .qr { print-color-adjust: exact; break-inside: avoid; }
  }
`;
