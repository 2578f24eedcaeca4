import { css } from 'lit';

export const ideaDetailStyles = css`
  .detail { display: grid; gap: var(--_space-4); }
  .back { margin-inline-start: -0.35em; color: var(--_text-quiet); }
  .arrow { inline-size: 0.5em; block-size: 0.5em; border: solid currentColor; border-width: 0 0 2px 2px; transform: rotate(45deg); }
  .root:dir(rtl) .arrow { transform: rotate(-135deg); }

  .lead { display: grid; grid-template-columns: 3.6em minmax(0, 1fr); gap: var(--_space-4); }
  .lead .title-row { margin-block-end: 0.35em; align-items: center; }
  .idea-heading { flex: 1 1 12em; font-size: 1.35em; }
  .idea-heading:focus { outline: none; }
  .body { font-size: 1.03em; }

  .official { padding: 0.85em 1em; margin-block-start: 0; font-size: 1em; }
  .official > .meta { margin-block-end: 0.4em; }
  .loop {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space-1) var(--_space-4);
    padding: 0.6em 0.9em;
    border-radius: var(--_radius-s);
    background: var(--_tint);
  }
  .loop a { font-weight: 600; color: var(--_accent-text); }

  .acts { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); }
  .acts .row { gap: 0 0.2em; margin-inline: -0.35em; }
  .acts .button { color: var(--_text-quiet); font-weight: 500; }
  .acts .button:hover { color: var(--_accent-text); }
  .follow { display: flex; flex-wrap: wrap; align-items: center; gap: 0.3em 0.6em; }
  .follow .filter { font-size: 1em; }

  .section { padding-block-start: var(--_space-4); border-block-start: 1px solid var(--_border); }
  .timeline { display: grid; gap: 0.9em; margin-block-start: var(--_space-3); font-size: 0.933em; }
  .change { position: relative; padding-inline-start: 1.5em; }
  .change::before {
    content: '';
    position: absolute;
    inset-inline-start: 0.2em;
    inset-block-start: 0.45em;
    inline-size: 0.6em;
    block-size: 0.6em;
    border-radius: 50%;
    background: var(--_status, var(--_text-quiet));
  }
  .change:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-inline-start: calc(0.5em - 1px);
    inset-block: 1.4em -0.8em;
    border-inline-start: 2px solid var(--_border);
  }
  .change[data-kind='planned'] { --_status: var(--_plan); }
  .change[data-kind='in_progress'] { --_status: var(--_do); }
  .change[data-kind='shipped'] { --_status: var(--_accent); }
  .change .name { font-weight: 600; }
  .change time { margin-inline-start: 0.4em; }
  .reason { color: var(--_text-quiet); }
  .merged ul { list-style: disc; padding-inline-start: 1.4em; }

  @container (max-width: 24em) {
    .lead { grid-template-columns: minmax(0, 1fr); gap: var(--_space-2); }
    .lead > .vote { order: 2; inline-size: auto; block-size: 2.6em; justify-self: start; grid-auto-flow: column; align-items: center; gap: 0.5em; padding-inline: 0.9em; }
    .idea-heading { font-size: 1.2em; }
  }
  @media (forced-colors: active) { .change::before { background: CanvasText; } .loop { border: 1px solid CanvasText; } }
`;
