import { css } from 'lit';

export const ideaBoardStyles = css`
  .board {
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .board[aria-busy] { min-block-size: 26em; }
  .header { display: flex; align-items: baseline; justify-content: space-between; gap: var(--_space-2) var(--_space-4); flex-wrap: wrap; }
  .count { white-space: nowrap; min-block-size: 1.5em; }

  .composer { margin-block: 0.9em 0.3em; display: grid; gap: var(--_space-2); }
  .propose-row { display: flex; gap: 0.6em; }
  .propose-row .field { flex: 1; min-inline-size: 0; }

  .toolbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-3); margin-block: 0.8em 1em; }
  .segments { display: inline-flex; flex-wrap: wrap; gap: 2px; padding: 3px; border-radius: 1.4em; background: var(--_sunken); }
  .segment { cursor: pointer; position: relative; }
  .segment span { display: block; padding: 0.3em 0.85em; border-radius: 1.4em; font-size: 0.867em; color: var(--_text-quiet); }
  .segment:hover span { color: var(--_text); }
  .segment :checked + span { background: var(--_surface); color: var(--_text); font-weight: 600; box-shadow: 0 0 0 1px var(--_border); }
  .segment :focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .filters { display: flex; flex-wrap: wrap; gap: var(--_space-2); min-inline-size: 0; }
  .filters > * { inline-size: 9em; }
  .filter, .search {
    min-block-size: 2.3em;
    min-inline-size: 0;
    max-inline-size: 100%;
    padding: 0.2em 0.8em;
    border: 1px solid var(--_border-field);
    border-radius: 1.4em;
    background: var(--_surface);
    color: var(--_text);
    font-size: 0.867em;
  }

  .idea-list { margin-inline: -0.35em; }
  .card {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr);
    gap: var(--_space-4);
    padding: 0.95em 0.35em;
    border-block-start: 1px solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }
  .vote {
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 0.05em;
    align-self: start;
    inline-size: 3.6em;
    block-size: 4em;
    padding: 0;
    border: 1px solid var(--_border-field);
    border-radius: var(--_radius-m);
    background: var(--minga-vote-background, none);
    color: var(--_text);
    font-weight: 650;
    cursor: pointer;
    transition: background-color var(--_duration), border-color var(--_duration), color var(--_duration);
  }
  .vote:hover { border-color: var(--_accent); }
  .vote svg { inline-size: 1em; block-size: 0.7em; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
  .vote[aria-pressed='true'] {
    background: var(--minga-vote-voted-background, var(--_tint));
    border-color: var(--minga-vote-voted-border-color, var(--_tint-border));
    color: var(--minga-vote-voted-color, var(--_accent-text));
  }
  .vote[aria-pressed='true'] svg { fill: currentColor; }
  .vote[aria-disabled='true'] { cursor: not-allowed; border-style: dashed; color: var(--_text-quiet); }
  .vote[data-state='queued'] { border-style: dotted; }

  .title-row { display: flex; justify-content: space-between; align-items: baseline; gap: var(--_space-1) var(--_space-3); flex-wrap: wrap; }
  .idea-title { font-weight: 620; line-height: 1.35; flex: 1 1 12em; }
  .idea-title a { text-decoration: none; }
  .idea-title a:hover { text-decoration: underline; text-underline-offset: 0.15em; }
  .excerpt { color: var(--_text-quiet); margin-block: 0.15em 0.45em; }
  .excerpt, .card .answer p { display: -webkit-box; -webkit-line-clamp: 2; line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25em 0.6em; color: var(--_text-quiet); font-size: 0.833em; }
  .meta > :not(:last-child, .sr, :nth-last-child(2):has(+ .sr))::after { content: '·'; margin-inline-start: 0.6em; }
  .author { display: inline-flex; align-items: center; gap: 0.4em; }
  .avatar {
    position: relative;
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 2.1em;
    block-size: 2.1em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: 0.72em;
    font-weight: 700;
    line-height: 1;
    overflow: hidden;
  }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; background: inherit; object-fit: cover; }
  .root .meta > .author::after { margin-inline-start: 0.2em; }
  .strong-name { font-weight: 650; }
  .strong { color: var(--_accent-text); font-weight: 600; }
  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding: 0.15em 0.7em;
    border-radius: 1.4em;
    background: color-mix(in oklab, var(--_status) 13%, var(--_surface));
    color: color-mix(in oklab, var(--_status) 82%, var(--_text));
    font-size: 0.8em;
    font-weight: 600;
    white-space: nowrap;
  }
  .status::before { content: ''; inline-size: 0.5em; block-size: 0.5em; border-radius: 50%; background: currentColor; }
  [data-kind] { --_status: var(--_text-quiet); }
  [data-kind='planned'] { --_status: var(--_status-planned); }
  [data-kind='in_progress'] { --_status: var(--_status-in-progress); }
  [data-kind='shipped'] { --_status: var(--_accent); }
  .answer {
    margin-block-start: 0.6em;
    padding: 0.55em 0.8em;
    background: var(--_sunken);
    border-radius: var(--_radius-s);
    border-inline-start: 3px solid var(--_tint-border);
    font-size: 0.9em;
  }
  .card .answer p { -webkit-line-clamp: 3; line-clamp: 3; }
  .card > .content > .notice { margin-block-start: 0.5em; }

  .more { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--_space-3); padding-block-start: 1em; }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: 2.2em 1em; text-align: center; }
  .fresh { display: flex; justify-content: center; margin-block-end: 0.6em; }
  .skeleton.vote-box { inline-size: 3.6em; block-size: 4em; border-radius: var(--_radius-m); }
  .skeleton.line { block-size: 0.9em; margin-block: 0.3em; inline-size: 60%; }
  .skeleton.long { inline-size: 95%; }
  .skeleton.short { inline-size: 35%; block-size: 0.7em; }

  @container (max-width: 24em) {
    .board { padding: var(--_space-4); }
    .card { grid-template-columns: minmax(0, 1fr); gap: var(--_space-2); }
    .card > .vote { order: 2; inline-size: auto; block-size: 2.6em; justify-self: start; grid-auto-flow: column; align-items: center; gap: 0.5em; padding-inline: 0.9em; }
    .filters, .filter { flex: 1 1 auto; }
    .search { flex: 1 1 100%; }
    .propose-row { flex-wrap: wrap; }
    .propose-row .field { flex: 1 1 100%; }
    .propose-row .button { flex: 1; }
    .segment span { padding-inline: 0.6em; }
  }
  @media (pointer: coarse) {
    .filter, .search, .segment span { min-block-size: 44px; }
    .segment span { display: grid; place-items: center; }
  }
  @media (forced-colors: active) {
    .vote[aria-pressed='true'] { border-width: 3px; }
    .status, .board { border: 1px solid CanvasText; }
  }
`;
