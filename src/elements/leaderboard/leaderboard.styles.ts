import { css } from 'lit';

export const leaderboardStyles = css`
  .board {
    padding: var(--_space-5);
    border: var(--_border-width) solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
    box-shadow: var(--_shadow);
  }
  .board[aria-busy] { min-block-size: 15em; }
  .header { display: flex; align-items: baseline; justify-content: space-between; gap: var(--_space-1) var(--_space-4); flex-wrap: wrap; }
  .intro { margin-block-start: 0.3em; }
  .strong { color: var(--_accent-text); font-weight: 600; }

  .goal { margin-block-start: 0.6em; }
  .bar { appearance: none; display: block; inline-size: 100%; block-size: 0.6em; border: 0; border-radius: 0.3em; overflow: hidden; background: var(--_sunken); }
  .bar::-webkit-progress-bar { background: none; }
  .bar::-webkit-progress-value { background: var(--minga-leaderboard-goal-background, var(--_accent)); transition: inline-size calc(var(--_duration) * 1.5); }
  .bar::-moz-progress-bar { background: var(--minga-leaderboard-goal-background, var(--_accent)); }
  .goal > p { margin-block-start: 0.25em; }

  .table { inline-size: 100%; border-collapse: separate; border-spacing: 0; margin-block-start: 0.8em; }
  .table :is(td, th) { padding: 0.55em 0.4em; text-align: start; font-weight: inherit; vertical-align: middle; }
  tbody > tr > * { border-block-start: 1px solid var(--_border); }
  .table .rank { inline-size: 3em; padding-inline-start: 0.9em; color: var(--_text-quiet); font-weight: 600; white-space: nowrap; }
  .table .points { text-align: end; padding-inline-end: 0.5em; font-weight: 650; white-space: nowrap; }
  tr.mine > * { background: var(--minga-leaderboard-row-mine-background, var(--_tint)); border-color: var(--_tint-border); }
  tr.mine > :first-child { border-start-start-radius: var(--_radius-s); border-end-start-radius: var(--_radius-s); }
  tr.mine > :last-child { border-start-end-radius: var(--_radius-s); border-end-end-radius: var(--_radius-s); }
  .table tr.mine :is(.rank, .name) { color: var(--_text); font-weight: 650; }
  .gap::before { content: '⋯' / ''; display: table-row; color: var(--_text-quiet); line-height: 1; text-align: center; }
  .change { white-space: nowrap; }
  .number { padding: 0.2em 0.4em; min-inline-size: 24px; min-block-size: 24px; border: 0; border-radius: var(--_radius-s); background: none; font-weight: 650; cursor: pointer; }
  .number:hover { background: var(--_sunken); text-decoration: underline dotted; text-underline-offset: 0.2em; }
  .avatar {
    position: relative;
    display: inline-grid;
    place-items: center;
    vertical-align: middle;
    inline-size: 2.1em;
    block-size: 2.1em;
    margin-inline-end: 0.35em;
    border-radius: 50%;
    background: var(--_tint);
    color: var(--_accent-text);
    font-size: 0.72em;
    font-weight: 700;
    line-height: 1;
    overflow: hidden;
  }
  .avatar img { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; background: inherit; object-fit: cover; }
  tr.mine .avatar { background: var(--_surface); }

  .more { min-block-size: 3em; display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--_space-3); padding-block-start: 0.8em; }
  .foot { min-block-size: 2.2em; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); margin-block-start: 0.8em; }
  .info { min-block-size: 1.5em; margin-block: 0.4em 0; font-size: 0.8em; }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: 1.6em 1em; text-align: center; }
  .stack > .notice { margin-block-start: 0.6em; }
  .coming { display: grid; gap: 1.3em; margin-block-start: 0.8em; padding-block: 0.4em 1.2em; }
  .skeleton.line { block-size: 1em; }
  .skeleton.title { block-size: 1.3em; inline-size: 50%; }

  .compact .board { padding: var(--_space-3) var(--_space-4); }
  .compact .table { margin-block-start: 0.4em; }
  .compact .table :is(td, th) { padding-block: 0.3em; }

  @container (max-width: 26em) {
    .board { padding: var(--_space-4); }
    .table, .table tbody { display: block; }
    .table tbody > tr { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; align-items: center; border-block-start: 1px solid var(--_border); padding-block: 0.4em; }
    .table tbody > tr > * { border: 0; padding-block: 0.1em; background: none; }
    .table .rank { inline-size: 2.4em; padding-inline: 0.5em 0; }
    .table .note { grid-area: 2 / 2 / 3 / 4; }
    .table .note:empty { display: none; }
    .table tr.mine { background: var(--minga-leaderboard-row-mine-background, var(--_tint)); border-radius: var(--_radius-s); }
    .gap::before { display: block; }
  }
  @media (pointer: coarse) { .foot, .number { min-block-size: 44px; min-inline-size: 44px; } }
  @media (forced-colors: active) {
    .board, .bar { border: 1px solid CanvasText; }
    .bar::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
    tr.mine > * { border-block: 2px solid Highlight; }
  }
`;
