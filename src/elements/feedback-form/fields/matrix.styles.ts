import { css } from 'lit';

export const matrixStyles = css`
  .statements { display: block; inline-size: 100%; border-collapse: separate; border-spacing: 0; font-size: var(--minga-font-size-m, 1em); }
  .statements thead { display: none; }
  .statements tbody { display: grid; gap: var(--_space-5); }
  .statements :is(tr, th, td) { display: block; padding: 0; text-align: start; font-weight: inherit; }
  .statements th[scope='row'] { font-weight: var(--_font-weight-strong); margin-block-end: var(--_space-1); }
  .statements th .error { display: block; font-weight: 400; }
  .statements tr.wrong th[scope='row'] { padding-inline-start: var(--_space-2); border-inline-start: var(--_border-width-thick) solid var(--_danger); }
  .statements label { display: flex; align-items: center; gap: var(--_space-2); min-block-size: 2.3em; padding-inline: var(--_space-2); border-radius: var(--_radius-s); cursor: pointer; }
  .statements label:hover { background: var(--_sunken); }
  .statements label:has(:checked) { background: var(--_tint); }
  .statements :checked + .words { color: var(--_accent-text); font-weight: var(--_font-weight-strong); }
  .statements input { flex: none; inline-size: 1.25em; block-size: 1.25em; accent-color: var(--_accent); cursor: pointer; }
  .question:has(tr.wrong) > .error { display: none; }
  @media (pointer: coarse) { .statements label { min-block-size: 44px; } }
  @container (min-width: 42em) {
    .statements { display: table; table-layout: fixed; }
    .statements thead { display: table-header-group; }
    .statements tbody { display: table-row-group; }
    .statements tr { display: table-row; }
    .statements :is(th, td) { display: table-cell; vertical-align: middle; border-block-end: var(--_border-width) solid var(--_border); }
    .statements thead > tr > * {
      position: sticky; z-index: 1; inset-block-start: var(--minga-feedback-matrix-labels-top, 0px); inline-size: auto; padding: var(--_space-2) var(--_space-1); vertical-align: bottom;
      background: linear-gradient(var(--minga-frame-background, var(--_surface)) 0 0) var(--_surface); color: var(--_text-quiet); font-size: var(--_font-size-xs); line-height: 1.25; text-align: center; hyphens: auto;
    }
    .statements thead > tr > td { inline-size: 32%; }
    .statements th[scope='row'] { margin: 0; padding: var(--_space-2) var(--_space-2) var(--_space-2) 0; padding-inline: 0 var(--_space-2); font-weight: 400; }
    .statements tr.wrong th[scope='row'] { padding-inline-start: var(--_space-2); }
    .statements td label { justify-content: center; min-block-size: 2.9em; padding: 0; }
    .statements .words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
    .statements .apart { border-inline-start: var(--_border-width) solid var(--_border); }
  }
`;
