import { css } from 'lit';

/** A card in the middle of the window, or a sheet at its lower edge where the window is narrow. */
export const dialogStyles = css`
  /* A size container would hold what is fixed in it, in browsers before 2025; the dialog is one itself. */
  .root.apart { container-type: normal; }
  dialog.sheet {
    display: none;
    visibility: visible;
    pointer-events: auto;
    flex-direction: column;
    inline-size: min(36em, 100% - 2em);
    max-inline-size: none;
    max-block-size: min(46em, 100% - 2em);
    margin: auto;
    padding: 0;
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--_surface);
    color: var(--_text);
    overflow: hidden;
    box-shadow: var(--minga-float-shadow, 0 0.25em 1em rgb(0 0 0 / 22%));
  }
  dialog.sheet[open] { display: flex; animation: sheet-in var(--_duration) ease-out; }
  dialog.sheet:focus { outline: none; }
  dialog.sheet::backdrop { background: var(--minga-color-backdrop, rgb(0 0 0 / 45%)); }
  @keyframes sheet-in { from { opacity: 0; transform: translateY(1em); } }

  .sheet-body {
    position: relative;
    flex: 1 1 auto;
    min-block-size: 0;
    container-type: inline-size;
    overflow: auto;
    overscroll-behavior: contain;
  }
  /* What stands beside the button that closes. */
  .sheet-body .panel > .heading, .sheet-body .solo .question:first-of-type .ask, .sheet-body .place, .sheet-body .skeleton.title { padding-inline-end: calc(var(--minga-space-8, 3em) * var(--_density)); }
  .panel.inner .heading:first-child { padding-inline-end: 44px; }
  .sheet-close {
    position: absolute;
    inset-block-start: var(--_space-2);
    inset-inline-end: var(--_space-2);
    z-index: 1;
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_text-quiet);
    cursor: pointer;
  }
  .sheet-close:hover { background: var(--_sunken); color: var(--_text); }
  .sheet-close svg { inline-size: 1.1em; block-size: 1.1em; fill: none; stroke: currentColor; stroke-width: 2; stroke-linecap: round; }

  .root .sheet-kept { all: unset; }
  /* Says for a while that the draft is kept; then it is only gone from sight, without a move. */
  .root .sheet-kept:not(:empty) {
    position: fixed;
    inset-block-end: calc(var(--_space-4) + env(safe-area-inset-bottom));
    inset-inline: var(--_space-4);
    z-index: var(--minga-float-layer, 1000);
    inline-size: fit-content;
    max-inline-size: calc(100% - 2em);
    margin-inline: auto;
    padding: var(--_space-2) var(--_space-4);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    box-shadow: var(--minga-float-shadow, 0 0.25em 1em rgb(0 0 0 / 22%));
    pointer-events: none;
    visibility: visible;
    animation: sheet-kept 8s step-end forwards;
    animation-duration: 8s !important;
  }
  @keyframes sheet-kept { to { visibility: hidden; } }

  @media (max-width: 600px) {
    dialog.sheet {
      inline-size: 100%;
      max-block-size: calc(100% - 2em);
      margin: auto 0 0;
      border-width: var(--_border-width) 0 0;
      border-end-start-radius: 0;
      border-end-end-radius: 0;
      padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
      padding-block-end: env(safe-area-inset-bottom);
    }
  }
  @media (max-width: 600px) and (max-height: 480px), (max-height: 400px) {
    dialog.sheet { max-block-size: 100%; margin-block: auto 0; }
  }
  @media (forced-colors: active) {
    dialog.sheet, .sheet-close { border: var(--_border-width) solid CanvasText; }
    dialog.sheet::backdrop { background: color-mix(in srgb, Canvas 70%, transparent); }
  }
`;
