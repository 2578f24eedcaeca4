import { css } from 'lit';
import { chipStyles } from '../shared/chip.styles.ts';

export const ideaBoardStyles = css`
  .board {
    padding: var(--minga-frame-padding, min(var(--_space-5), 5.7cqi));
    border: var(--minga-frame-border-width, var(--_border-width)) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--minga-frame-background, var(--_surface));
    box-shadow: var(--minga-shadow, none);
  }
  .board[aria-busy] { min-block-size: 26em; }
  .header { display: flex; align-items: baseline; justify-content: space-between; gap: var(--_space-2) var(--_space-4); }
  /* Has its room, and the header its baseline, before it is known. */
  .count { flex: none; min-inline-size: 6em; max-inline-size: 50%; text-align: end; }
  .count > :empty::before { content: '\\200b'; }

  .composer { margin-block: var(--_space-4) var(--_space-1); display: grid; gap: var(--_space-2); }
  .propose-row { display: flex; gap: var(--_space-2); }
  .propose-row .field { flex: 1; min-inline-size: 0; }

  .toolbar { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-3); margin-block: var(--_space-3) var(--_space-4); }
  .segments { display: inline-flex; flex-wrap: wrap; padding: var(--_space-1); border-radius: var(--_radius-full); background: var(--_sunken); }
  .segment { flex: auto; cursor: pointer; position: relative; text-align: center; }
  .segment span { display: block; padding: var(--_space-1) var(--_space-3); border-radius: var(--_radius-full); font-size: var(--_font-size-s); color: var(--_text-quiet); }
  .segment:hover span { color: var(--_text); }
  .segment :checked + span { background: var(--_surface); color: var(--_text); font-weight: var(--_font-weight-strong); outline: var(--_border-width) solid var(--_border); }
  .segment :focus-visible + span { outline: var(--_focus-width) solid var(--_focus); outline-offset: var(--_focus-width); }
  .filters { flex: auto; display: flex; flex-wrap: wrap; gap: var(--_space-2); min-inline-size: 0; }
  .filters > * { flex: auto; inline-size: 10em; }
  .filters > .filter { max-inline-size: 15em; }
  .filter, .search {
    min-block-size: 2.3em;
    min-inline-size: 0;
    padding: var(--_space-1) var(--_space-3);
    border: var(--_border-width) solid var(--_border-field);
    border-radius: var(--_radius-full);
    background: var(--_surface);
    font-size: var(--_font-size-s);
  }

  .idea-list { margin-inline: calc(var(--_space-1) * -1); }
  .card {
    display: grid;
    grid-template-columns: 3.6em minmax(0, 1fr);
    gap: var(--_space-4);
    padding: var(--_space-4) var(--_space-1);
    border-block-start: var(--_border-width) solid var(--_border);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 8em;
  }
  .vote {
    display: grid;
    place-content: center;
    justify-items: center;
    align-self: start;
    inline-size: 3.6em;
    block-size: 4em;
    padding: 0;
    border: var(--_border-width) solid var(--_border-field);
    border-radius: var(--_radius-m);
    background: var(--minga-vote-background, transparent);
    font-weight: var(--_font-weight-heading);
    cursor: pointer;
    transition: background-color var(--_duration);
  }
  .vote:hover { border-color: var(--_accent); }
  .vote svg { inline-size: 1em; block-size: 0.7em; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linejoin: round; }
  .vote[aria-pressed='true'] {
    background: var(--minga-vote-voted-background, var(--_tint));
    border-color: var(--minga-vote-voted-border-color, var(--_tint-border));
    color: var(--minga-vote-voted-color, var(--_accent-text));
  }
  .vote[aria-pressed='true'] svg { fill: currentColor; }
  .vote[aria-disabled='true'] { cursor: not-allowed; border-style: dashed; color: var(--_text-quiet); }
  .vote[data-state='queued'] { border-style: dotted; }

  .title-row { margin-block-end: var(--_space-1); display: flex; justify-content: space-between; align-items: baseline; gap: var(--_space-1) var(--_space-3); flex-wrap: wrap; }
  .idea-title { font-weight: var(--_font-weight-strong); line-height: 1.35; flex: 1 1 12em; }
  .idea-title a { text-decoration: none; }
  .idea-title a:hover { text-decoration: underline; }
  .excerpt { text-align: -webkit-match-parent; text-align: match-parent; color: var(--_text-quiet); margin-block-end: var(--_space-2); }
  .excerpt, .card .answer p { display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .meta { display: flex; flex-wrap: wrap; align-items: center; gap: var(--_space-1) var(--_space-4); color: var(--_text-quiet); font-size: var(--_font-size-s); clip-path: inset(-1em calc(var(--_space-1) * -1)); }
  /* Where a line begins, the dot before it is out of the box. */
  .meta > * + :not(.sr) { position: relative; }
  .meta > * + :not(.sr)::before { content: '·'; position: absolute; inline-size: var(--_space-4); inset-inline-end: 100%; text-align: center; }
  .author { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 0 var(--_space-2); }
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
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-heading);
    line-height: 1;
    overflow: hidden;
  }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; background: inherit; object-fit: cover; }
  ${chipStyles}
  .strong-name { font-weight: var(--_font-weight-heading); }
  .strong { color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  .status {
    display: inline-flex;
    align-items: center;
    gap: var(--_space-2);
    padding: var(--_space-1) var(--_space-3);
    border-radius: var(--_radius-full);
    background: color-mix(in oklab, var(--_status) 13%, var(--_surface));
    color: color-mix(in oklab, var(--_status) 82%, var(--_text));
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-strong);
    white-space: nowrap;
  }
  .status::before { content: ''; border: var(--_space-1) solid; border-radius: 50%; }
  [data-kind] { --_status: var(--minga-color-status-other, var(--_text-quiet)); }
  [data-kind='planned'] { --_status: var(--minga-color-status-planned, var(--_light, #6a49c4) var(--_dark, #b9a5ff)); }
  [data-kind='in_progress'] { --_status: var(--minga-color-status-in-progress, var(--_light, #955705) var(--_dark, #f2b866)); }
  [data-kind='shipped'] { --_status: var(--minga-color-status-shipped, var(--minga-color-success, var(--_accent))); }
  .content > .meta ~ * { margin-block-start: var(--_space-2); }
  .answer {
    padding: var(--_space-2) var(--_space-3);
    background: var(--_sunken);
    border-radius: var(--_radius-s);
    border-inline-start: var(--_border-width-thick) solid var(--_tint-border);
    font-size: var(--_font-size-s);
  }
  .card .answer p { -webkit-line-clamp: 3; }

  .more { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--_space-3); padding-block-start: var(--_space-4); }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: calc(var(--_space-4) * 2) var(--_space-4); text-align: center; }
  .fresh { display: flex; justify-content: center; margin-block-end: var(--_space-2); }
  .skeleton.vote-box { inline-size: 3.6em; block-size: 4em; }
  .skeleton.line { block-size: 0.9em; margin-block: var(--_space-1); inline-size: 60%; }
  .skeleton.long { inline-size: 95%; }

  @container (max-width: 24em) {
    .header { flex-wrap: wrap; }
    .count { flex: 0 0 100%; max-inline-size: none; text-align: start; }
    .card { grid-template-columns: minmax(0, 1fr); gap: var(--_space-2); }
    .card > .vote { order: 2; inline-size: auto; block-size: 2.6em; justify-self: start; grid-auto-flow: column; align-items: center; gap: var(--_space-2); padding-inline: var(--_space-4); }
    .filters > .filter { max-inline-size: none; }
    .segments { border-radius: var(--_radius-m); }
    .propose-row { flex-wrap: wrap; }
    .search, .propose-row .field { flex: 1 1 100%; }
    .propose-row .button { flex: 1; }
    .segment span { padding-inline: var(--_space-2); }
  }
  @media (pointer: coarse) {
    .filter, .search, .segment span, .card > .vote { min-block-size: 44px; min-inline-size: 44px; }
    .segment span { display: grid; place-items: center; }
  }
  @media (forced-colors: active) {
    .vote[aria-pressed='true'] { border-width: calc(var(--_border-width-thick) * 1.5); }
    .status, .board { border: var(--_border-width) solid CanvasText; }
  }
`;
