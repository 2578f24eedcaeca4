import { css } from 'lit';

export const resultsStyles = css`
  .results { display: grid; gap: var(--_space-5); padding-block-start: var(--_space-4); }
  .results-head .label { margin: 0; }
  .bars { display: grid; grid-template-columns: fit-content(45%) 1fr auto; gap: var(--_space-2) var(--_space-3); margin-block-start: var(--_space-2); }
  .bars li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; align-items: center; }
  .portion { display: block; inline-size: 100%; block-size: 0.6em; border-radius: var(--_radius-full); background: var(--_sunken); overflow: hidden; }
  .portion rect { fill: var(--_accent); transition: width var(--_duration); }
  .portion:dir(rtl) { transform: scaleX(-1); }
  .bar-count { text-align: end; }
  @container (max-width: 20em) {
    .bars { grid-template-columns: 1fr; }
    .bars li { grid-template-columns: 1fr auto; gap: var(--_space-1) var(--_space-3); }
    .bars .portion { grid-row: 2; grid-column: 1 / -1; }
  }
  @media (forced-colors: active) { .portion { border: var(--_border-width) solid CanvasText; } .portion rect { fill: Highlight; forced-color-adjust: none; } }
`;
