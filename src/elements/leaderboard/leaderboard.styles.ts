import { css } from 'lit';

export const leaderboardStyles = css`
  .board {
    padding: var(--minga-frame-padding, min(var(--_space-5), 5.7cqi));
    border: var(--minga-frame-border-width, var(--_border-width)) solid var(--_border);
    border-radius: var(--minga-radius-l, calc(var(--_radius) + 4px));
    background: var(--minga-frame-background, var(--_surface));
    box-shadow: var(--minga-shadow, none);
  }
  .board[aria-busy] { min-block-size: 15em; }
  .header { display: flex; align-items: baseline; justify-content: space-between; gap: var(--_space-1) var(--_space-4); flex-wrap: wrap; }
  .intro { margin-block-start: var(--_space-1); }
  .strong { color: var(--_accent-text); font-weight: var(--_font-weight-strong); }

  .goal { margin-block-start: var(--_space-2); }
  .bar { appearance: none; display: block; inline-size: 100%; block-size: 0.6em; border: 0; border-radius: var(--_radius-full); overflow: hidden; background: var(--_sunken); }
  .bar::-webkit-progress-bar { background: none; }
  .bar::-webkit-progress-value { border-radius: var(--_radius-full); background: var(--minga-leaderboard-goal-background, var(--_accent)); transition: inline-size calc(var(--_duration) * 1.5); }
  .bar::-moz-progress-bar { background: var(--minga-leaderboard-goal-background, var(--_accent)); }
  .goal > p { margin-block-start: var(--_space-1); }

  .table { inline-size: 100%; border-collapse: separate; border-spacing: 0; margin-block-start: var(--_space-3); }
  .table :is(td, th) { padding: var(--_space-2); text-align: start; font-weight: inherit; vertical-align: middle; }
  tbody > tr > * { border-block-start: var(--_border-width) solid var(--_line, var(--_border)); }
  .table .rank { inline-size: 3em; padding-inline-start: var(--_space-4); color: var(--_text-quiet); font-weight: var(--_font-weight-strong); white-space: nowrap; }
  .table .points { text-align: end; font-weight: var(--_font-weight-heading); white-space: nowrap; }
  tr.mine > * { background: var(--minga-leaderboard-row-mine-background, var(--_tint)); }
  tr.mine > :first-child { border-start-start-radius: var(--_radius-s); border-end-start-radius: var(--_radius-s); }
  tr.mine > :last-child { border-start-end-radius: var(--_radius-s); border-end-end-radius: var(--_radius-s); }
  .table tr.mine :is(.rank, .name) { color: var(--_text); font-weight: var(--_font-weight-heading); }
  .gap::before { content: '⋯' / ''; display: table-row; color: var(--_text-quiet); line-height: 1; text-align: center; }
  .change { white-space: nowrap; }
  .number { padding: var(--_space-1) var(--_space-2); min-inline-size: 24px; min-block-size: 24px; border: 0; border-radius: var(--_radius-s); background: none; font-weight: var(--_font-weight-heading); cursor: pointer; }
  .number:hover { background: var(--_sunken); text-decoration: underline dotted; }
  .avatar {
    position: relative;
    display: inline-grid;
    place-items: center;
    vertical-align: middle;
    inline-size: 2.1em;
    block-size: 2.1em;
    margin-inline-end: var(--_space-1);
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: var(--_font-size-xs);
    font-weight: var(--_font-weight-heading);
    line-height: 1;
    overflow: hidden;
  }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; background: inherit; object-fit: cover; }
  tr.mine .avatar { background: var(--_surface); }

  .more { min-block-size: 3em; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--_space-3); padding-block-start: var(--_space-3); }
  /* What is not there yet moves nobody's eyes. */
  :is(.foot, .info):empty { visibility: hidden; }
  .foot { min-block-size: 2.3em; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); margin-block-start: var(--_space-3); }
  .info { min-block-size: 1.5em; margin-block: var(--_space-2) 0; font-size: var(--_font-size-xs); }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: var(--_space-5) var(--_space-4); text-align: center; }
  .stack > .notice { margin-block-start: var(--_space-2); }
  .coming { display: grid; gap: var(--_space-5); margin-block-start: var(--_space-3); padding-block: var(--_space-2) var(--_space-5); }
  .skeleton.line { block-size: 1em; }
  .skeleton.title { block-size: 1.3em; inline-size: 50%; }

  .compact .board { padding: var(--_space-3) var(--_space-4); }
  .compact .table :is(td, th) { padding-block: var(--_space-1); }

  @container (max-width: 26em) {
    .table, .table tbody { display: block; }
    .table tbody > tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; border-block-start: var(--_border-width) solid var(--_line, var(--_border)); padding-block: var(--_space-2); }
    .table tbody > tr > * { border: 0; padding-block: calc(var(--_space-1) / 2); background: none; }
    .table .rank { inline-size: 2.4em; padding-inline: var(--_space-2) 0; }
    .table .note { grid-area: 2 / 2 / 3 / 4; }
    .table .note:empty { display: none; }
    .table tr.mine { background: var(--minga-leaderboard-row-mine-background, var(--_tint)); border-radius: var(--_radius-s); }
    .gap::before { display: block; }
    /* What comes later has its room. */
    .views2 { min-block-size: 4.4em; }
    .views3, .views4 { min-block-size: 7.15em; }
    .info { min-block-size: 3em; }
  }
  @media (pointer: coarse) { .foot, .number { min-block-size: 44px; min-inline-size: 44px; } }
  @media (forced-colors: active) {
    .board, .bar { border: var(--_border-width) solid CanvasText; }
    .bar::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
    tr.mine > * { border-block: var(--_border-width-thick) solid Highlight; }
  }
`;
