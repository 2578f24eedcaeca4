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
  .bar::-webkit-progress-value { background: var(--minga-leaderboard-goal-color, var(--_accent)); transition: inline-size calc(var(--_motion) * 1.5); }
  .bar::-moz-progress-bar { background: var(--minga-leaderboard-goal-color, var(--_accent)); }
  .goal > p { margin-block-start: 0.25em; }

  .table { inline-size: 100%; border-collapse: separate; border-spacing: 0; margin-block-start: 0.8em; }
  .table :is(td, th) { padding: 0.55em 0.4em; text-align: start; font-weight: inherit; vertical-align: middle; }
  tbody > tr > * { border-block-start: 1px solid var(--_border); }
  .table .rank { inline-size: 3em; padding-inline-start: 0.9em; color: var(--_text-quiet); font-weight: 600; white-space: nowrap; }
  .table .points { text-align: end; padding-inline-end: 0.5em; font-weight: 650; white-space: nowrap; }
  tr.mine > * { background: var(--minga-leaderboard-mine-background, var(--_tint)); border-color: var(--_tint-border); }
  tr.mine > :first-child { border-start-start-radius: var(--_radius-s); border-end-start-radius: var(--_radius-s); }
  tr.mine > :last-child { border-start-end-radius: var(--_radius-s); border-end-end-radius: var(--_radius-s); }
  .table tr.mine :is(.rank, .name) { color: var(--_text); font-weight: 650; }
  .gap::before { content: '⋯' / ''; display: table-row; color: var(--_text-quiet); line-height: 1; text-align: center; }
  .change { white-space: nowrap; }
  .number { padding: 0.2em 0.4em; min-inline-size: 24px; min-block-size: 24px; border: 0; border-radius: var(--_radius-s); background: none; font-weight: 650; cursor: pointer; }
  .number:hover { background: var(--_sunken); text-decoration: underline dotted; text-underline-offset: 0.2em; }
  .avatar {
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
  .avatar img { inline-size: 100%; block-size: 100%; object-fit: cover; }
  tr.mine .avatar { background: var(--_surface); }

  .foot { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: var(--_space-2) var(--_space-4); margin-block-start: 0.8em; }
  .foot .button.text { min-block-size: 24px; padding: 0.1em 0.2em; color: inherit; font-size: inherit; font-weight: inherit; text-decoration: underline; text-underline-offset: 0.2em; text-decoration-color: var(--_border-field); }
  .foot .button.text:hover { color: var(--_text); }
  .about { gap: 0 0.35em; }
  .about > :not(:last-child)::after { content: '·'; padding-inline-start: 0.35em; }
  .info { min-block-size: 1.5em; margin-block: 0.4em 0; font-size: 0.8em; }
  .segments { display: inline-flex; flex-wrap: wrap; gap: 2px; padding: 3px; border-radius: 1.4em; background: var(--_sunken); }
  .segment { cursor: pointer; position: relative; }
  .segment span { display: block; padding: 0.3em 0.85em; border-radius: 1.4em; font-size: 0.867em; color: var(--_text-quiet); }
  .segment:hover span { color: var(--_text); }
  .segment :checked + span { background: var(--_surface); color: var(--_text); font-weight: 600; box-shadow: 0 0 0 1px var(--_border); }
  .segment :focus-visible + span { outline: 2px solid var(--_focus); outline-offset: 1px; }
  .period { min-block-size: 2.1em; max-inline-size: 100%; padding: 0.15em 0.7em; border: 1px solid var(--_border-field); border-radius: 1.4em; background: var(--_surface); color: var(--_text); font-size: 0.867em; }

  .more { display: flex; flex-wrap: wrap; align-items: center; justify-content: center; gap: var(--_space-3); padding-block-start: 0.8em; }
  .fresh { display: flex; justify-content: center; margin-block-start: 0.6em; }
  .state { display: grid; justify-items: center; gap: var(--_space-2); padding: 1.6em 1em; text-align: center; }
  .stack > .notice { margin-block-start: 0.6em; }
  .coming { display: grid; gap: 1.3em; padding-block: 1.2em; }
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
    .table tr.mine { background: var(--minga-leaderboard-mine-background, var(--_tint)); border-radius: var(--_radius-s); }
    .gap::before { display: block; }
    .segment span { padding-inline: 0.6em; }
  }
  @media (pointer: coarse) {
    .period, .segment span, .number, .foot .button.text { min-block-size: 44px; min-inline-size: 44px; }
    .segment span { display: grid; place-items: center; }
  }
  @media (forced-colors: active) {
    .board { border: 1px solid CanvasText; }
    .bar { border: 1px solid CanvasText; }
    .bar::-webkit-progress-value { background: Highlight; forced-color-adjust: none; }
    tr.mine > * { border-block: 2px solid Highlight; }
    .segment :checked + span { outline: 2px solid Highlight; }
  }
`;
