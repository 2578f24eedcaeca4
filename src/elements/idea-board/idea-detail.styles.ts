import { css } from 'lit';

export const ideaDetailStyles = css`
  .detail { display: grid; gap: var(--_space-4); }
  .back { margin-inline-start: calc(var(--_space-1) * -1); }
  .arrow { inline-size: 0.5em; block-size: 0.5em; border: solid currentColor; border-width: 0 0 var(--_border-width-thick) var(--_border-width-thick); transform: rotate(45deg); }
  .root:dir(rtl) .arrow { transform: rotate(-135deg); }

  .lead { padding: 0; border: 0; content-visibility: visible; }
  .lead .meta ~ * { margin-block-start: var(--_space-1); }
  .lead .title-row { align-items: center; }
  .idea-heading { flex: 1 1 12em; font-size: var(--minga-font-size-l, 1.2em); }
  .idea-heading:focus { outline: none; }

  .text { min-inline-size: 0; }
  .text > * + * { margin-block-start: var(--_space-3); }
  .text :is(ul, ol) { padding-inline-start: var(--_space-5); }
  .text ul { list-style: disc; }
  .text ol { list-style: decimal; }
  .text li + li { margin-block-start: var(--_space-1); }
  .text a, .loop a { color: var(--_accent-text); }
  .text blockquote { padding-inline-start: var(--_space-4); border-inline-start: var(--_border-width-thick) solid var(--_border); color: var(--_text-quiet); }
  .text pre { padding: var(--_space-3) var(--_space-4); border-radius: var(--_radius-s); background: var(--_sunken); white-space: pre-wrap; margin-inline: 0; }
  .text code { font-family: ui-monospace, Consolas, monospace; font-size: var(--_font-size-s); }
  .plain-text { white-space: pre-wrap; }
  .name, b { font-weight: var(--_font-weight-strong); }

  .detail > .answer { padding: var(--_space-3) var(--_space-4); font-size: var(--minga-font-size-m, 1em); }
  .answer > .meta { margin-block-end: var(--_space-2); }
  .loop { padding: var(--_space-2) var(--_space-4); border-radius: var(--_radius-s); background: var(--_tint); }
  .acts .button, .back { color: var(--_text-quiet); }
  .acts > .row:last-child { margin-inline-start: calc(var(--_space-1) * -1); }
  .follow .filter { font-size: inherit; }
  .acts .button:hover { color: var(--_accent-text); }
  .section-title { font-weight: var(--_font-weight-heading); font-size: var(--minga-font-size-m, 1em); }
  .section, .conversation { padding-block-start: var(--_space-4); border-block-start: var(--_border-width) solid var(--_border); }
  .timeline { display: grid; gap: var(--_space-4); margin-block-start: var(--_space-3); font-size: var(--minga-font-size-m, 1em); }
  .change { position: relative; padding-inline-start: calc(var(--minga-space-6, 1.6em) * var(--_density)); }
  .change::before, .change:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: var(--_space-1); inset-block-start: var(--_space-2); }
  .change::before { inline-size: 0.6em; block-size: 0.6em; border-radius: 50%; background: var(--_status); }
  .change:not(:last-child)::after { inset-inline-start: var(--_space-2); inset-block: var(--_space-5) calc(var(--_space-3) * -1); border-inline-start: var(--_border-width-thick) solid var(--_border); }
  summary { padding-block: var(--_space-1); cursor: pointer; }

  @media (forced-colors: active) { .change::before { background: CanvasText; } .loop { border: var(--_border-width) solid CanvasText; } }
`;
