import { css } from 'lit';

export const matrixStyles = css`
  .statements { display: block; inline-size: 100%; border-collapse: separate; border-spacing: 0; font-size: 0.933em; }
  .statements thead { display: none; }
  .statements tbody { display: grid; gap: var(--_space-5); }
  .statements :is(tr, th, td) { display: block; padding: 0; text-align: start; font-weight: inherit; }
  .statements th[scope='row'] { font-weight: 600; margin-block-end: 0.35em; }
  .statements th .error { display: block; font-weight: 400; }
  .statements tr.wrong th[scope='row'] { padding-inline-start: 0.6em; border-inline-start: 3px solid var(--_danger); }
  .statements label { display: flex; align-items: center; gap: 0.6em; min-block-size: 2.3em; padding-inline: 0.5em; border-radius: var(--_radius-s); cursor: pointer; }
  .statements label:hover { background: var(--_sunken); }
  .statements label:has(:checked) { background: var(--_tint); }
  .statements :checked + .words { color: var(--_accent-text); font-weight: 600; }
  .statements input { flex: none; inline-size: 1.25em; block-size: 1.25em; accent-color: var(--_accent); cursor: pointer; }
  .question:has(tr.wrong) > .error { display: none; }
  @media (pointer: coarse) { .statements label { min-block-size: 44px; } }
  @container (min-width: 42em) {
    .statements { display: table; table-layout: fixed; }
    .statements thead { display: table-header-group; }
    .statements tbody { display: table-row-group; }
    .statements tr { display: table-row; }
    .statements :is(th, td) { display: table-cell; vertical-align: middle; border-block-end: 1px solid var(--_border); }
    .statements thead > tr > * {
      position: sticky; z-index: 1; inset-block-start: var(--minga-feedback-matrix-labels-top, 0px); inline-size: auto; padding: 0.5em 0.15em; vertical-align: bottom;
      background: var(--_surface); color: var(--_text-quiet); font-size: 0.8em; line-height: 1.25; text-align: center; hyphens: auto;
    }
    .statements thead > tr > td { inline-size: 32%; }
    .statements th[scope='row'] { margin: 0; padding: 0.5em 0.6em 0.5em 0; padding-inline: 0 0.6em; font-weight: 400; }
    .statements tr.wrong th[scope='row'] { padding-inline-start: 0.6em; }
    .statements td label { justify-content: center; min-block-size: 2.9em; padding: 0; }
    .statements .words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .statements .apart { border-inline-start: 1px solid var(--_border); }
  }
`;
