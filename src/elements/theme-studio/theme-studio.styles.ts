import { css, unsafeCSS } from 'lit';
import { tokens } from '../../theme/tokens.ts';

/** The studio looks the same whatever is being made with it: it takes no token from the page. */
export const shieldStyles = unsafeCSS(`.root { ${tokens.map(({ name }) => `${name}: initial;`).join(' ')} }`);

export const studioStyles = css`
  .root { background: var(--_surface); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius); padding: var(--_space-4); }
  .studio { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-4); }
  h2, h3 { margin: 0; }
  /* English sentences on a page from right to left. */
  p, .chip { unicode-bidi: plaintext; text-align: -webkit-match-parent; text-align: match-parent; }
  .grow { flex: 1 1 12em; }
  .icon { inline-size: 2.1em; padding: 0; }
  .icon svg, .tool svg { flex: none; inline-size: 1.2em; block-size: 1.2em; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
  .button[aria-disabled='true'] { opacity: 0.5; cursor: default; }
  .field.compact { min-block-size: 2.4em; padding: var(--_space-1) var(--_space-2); }
  .field[aria-invalid='true'] { border-color: var(--_danger); border-width: var(--_border-width-thick); }
  .error { color: var(--_danger); }
  .start { display: flex; flex-wrap: wrap; gap: var(--_space-3); align-items: end; }
  .start > div { flex: 1 1 9em; }
  .start > fieldset { flex: 0 1 auto; }
  .choice { display: block; padding: var(--_space-1) var(--_space-3); border: var(--_border-width) solid var(--_border-field); border-radius: var(--_radius-full); font-size: var(--_font-size-s); cursor: pointer; }
  .choice:hover { border-color: var(--_accent); }
  :checked + .choice { background: var(--_tint); border-color: var(--_tint-border); color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  :focus-visible + .choice { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }

  [role='tablist'] { display: flex; flex-wrap: wrap; gap: var(--_space-1); border-block-end: var(--_border-width) solid var(--_border); }
  [role='tab'] {
    min-block-size: 2.6em;
    padding: var(--_space-1) var(--_space-2);
    border: 0;
    border-block-end: var(--_border-width-thick) solid transparent;
    background: none;
    cursor: pointer;
  }
  [role='tab']:hover { background: var(--_sunken); }
  [role='tab'][aria-selected='true'] { border-block-end-color: var(--_accent); color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  [role='tabpanel'] { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--_space-4); }

  .knobs, .tokens { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(19em, 100%), 1fr)); gap: var(--_space-4); align-items: start; }
  .group { margin-block-end: var(--_space-3); font-weight: var(--_font-weight-heading); }
  .token .label { min-inline-size: 0; margin: 0; }
  .origin { flex: none; font-size: var(--_font-size-xs); color: var(--_text-quiet); }
  .overridden .origin { color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  .overridden .origin::before { content: '● '; content: '● ' / ''; }
  .derived .origin::before { content: '◐ '; content: '◐ ' / ''; }
  .controls { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2); margin-block-start: var(--_space-1); }
  .controls .text { flex: 1 1 6em; inline-size: 6em; font-family: ui-monospace, Menlo, Consolas, monospace; }
  .controls > select { flex: 1 1 8em; inline-size: 8em; }
  .slider { flex: 2 1 7em; min-inline-size: 5em; block-size: 2em; accent-color: var(--_accent); }
  .slider.elsewhere { opacity: 0.6; }
  .swatch { flex: none; inline-size: 2.6em; block-size: 2.4em; padding: 0; border: var(--_border-width) solid var(--_border-field); border-radius: var(--_radius-s); background: none; cursor: pointer; }
  .note:empty { display: none; }
  .chip-color { display: inline-block; flex: none; inline-size: 1em; block-size: 1em; border: var(--_border-width) solid var(--_border-field); border-radius: 50%; vertical-align: middle; }

  code, .code { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: var(--_font-size-s); }
  .field.code { font-size: max(16px, 1em); line-height: 1.5; max-block-size: 24em; resize: vertical; }
  code { unicode-bidi: isolate; }
  .scroll { overflow-x: auto; position: relative; }
  table { inline-size: 100%; border-collapse: collapse; font-size: var(--_font-size-s); }
  th, td { padding: var(--_space-2); border-block-end: var(--_border-width) solid var(--_border); text-align: start; vertical-align: top; font-weight: inherit; }
  thead th { font-weight: var(--_font-weight-strong); color: var(--_text-quiet); }
  tbody th > span, .stack { display: block; }
  .stack > span { display: block; }
  .cell { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2); }
  .cell .button.text { justify-content: start; text-align: start; }
  .start .choice { display: grid; place-items: center; min-block-size: 2.7em; }
  .sample { padding: 0 var(--_space-2); border: var(--_border-width) solid var(--_border); border-radius: var(--_radius-s); font-weight: var(--_font-weight-strong); forced-color-adjust: none; }
  .sample::before { content: attr(data-text); content: attr(data-text) / ''; }
  .verdict { white-space: nowrap; }
  .fails .verdict { color: var(--_danger); font-weight: var(--_font-weight-strong); }
  .listed { margin-block-start: var(--_space-3); }
  .left { display: grid; gap: var(--_space-1); max-block-size: 20em; overflow-y: auto; }
  .notice.good { background: var(--_tint); }
  .file { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-2); }
  .file .label { margin: 0; }
  .file input { font-size: var(--_font-size-s); }
  .file input { max-inline-size: 100%; }

  @container (max-width: 30em) {
    [role='tab'] { flex: 1 1 auto; }
    thead { position: absolute; clip-path: inset(50%); }
  }
  @media (pointer: coarse) {
    .choice { display: grid; place-items: center; min-block-size: 44px; }
    [role='tab'], .swatch, .field.compact { min-block-size: 44px; }
    .icon { inline-size: 44px; }
  }
  @media (forced-colors: active) {
    :checked + .choice, [role='tab'][aria-selected='true'] { border-width: calc(var(--_border-width-thick) * 1.5); border-color: Highlight; }
    .chip-color, .swatch { forced-color-adjust: none; }
  }
`;
