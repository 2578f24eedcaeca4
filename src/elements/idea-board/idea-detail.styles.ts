import { css } from 'lit';

export const ideaDetailStyles = css`
  .detail { display: grid; gap: var(--_space-4); }
  .back { margin-inline-start: -0.35em; }
  .arrow { inline-size: 0.5em; block-size: 0.5em; border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
  .root:dir(rtl) .arrow { transform: rotate(-135deg); }

  .lead { padding: 0; border: 0; content-visibility: visible; }
  .lead .title-row { margin-block-end: 0.35em; align-items: center; }
  .idea-heading { flex: 1 1 12em; font-size: 1.35em; }
  .idea-heading:focus { outline: none; }

  .text { min-inline-size: 0; }
  .text > * + * { margin-block-start: 0.7em; }
  .text :is(ul, ol) { padding-inline-start: 1.4em; }
  .text ul { list-style: disc; }
  .text ol { list-style: decimal; }
  .text li + li { margin-block-start: 0.2em; }
  .text a, .loop a { color: var(--_accent-text); }
  .text blockquote { padding-inline-start: 0.9em; border-inline-start: 3px solid var(--_border); color: var(--_text-quiet); }
  .text pre { padding: 0.7em 0.9em; border-radius: var(--_radius-s); background: var(--_sunken); white-space: pre-wrap; margin-inline: 0; }
  .text code { font-family: ui-monospace, Consolas, monospace; font-size: 0.9em; }
  .plain-text { white-space: pre-wrap; }
  .name, b { font-weight: 600; }

  .detail > .answer { padding: 0.85em 1em; margin-block-start: 0; font-size: 1em; }
  .answer > .meta { margin-block-end: 0.4em; }
  .loop { padding: 0.6em 0.9em; border-radius: var(--_radius-s); background: var(--_tint); }
  .acts .button, .back { color: var(--_text-quiet); }
  .acts .button:hover { color: var(--_accent-text); }
  .section-title { font-weight: 650; font-size: 1.05em; }
  .section, .conversation { padding-block-start: var(--_space-4); border-block-start: 1px solid var(--_border); }
  .timeline { display: grid; gap: 0.9em; margin-block-start: var(--_space-3); font-size: 0.933em; }
  .change { position: relative; padding-inline-start: 1.5em; }
  .change::before, .change:not(:last-child)::after { content: ''; position: absolute; inset-inline-start: 0.2em; inset-block-start: 0.45em; }
  .change::before { inline-size: 0.6em; block-size: 0.6em; border-radius: 50%; background: var(--_status); }
  .change:not(:last-child)::after { inset-inline-start: calc(0.5em - 1px); inset-block: 1.4em -0.8em; border-inline-start: 2px solid var(--_border); }
  summary { padding-block: 0.25em; cursor: pointer; }

  @media (forced-colors: active) { .change::before { background: CanvasText; } .loop { border: 1px solid CanvasText; } }
`;
