import { css } from 'lit';
import { chipStyles } from '../shared/chip.styles.ts';

export const mineStyles = css`
  ${chipStyles}
  .sent-list { display: grid; }
  .sent-one { display: grid; gap: var(--_space-1); padding-block: var(--_space-4); }
  .sent-one + .sent-one { border-block-start: var(--_border-width) solid var(--_border); }
  .sent-one .label { margin: 0; }
  .sent-one .excerpt { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; white-space: pre-line; }
  .sent-one .meta { display: flex; flex-wrap: wrap; gap: 0 var(--_space-4); }
  .sent-one .state-answered { background: var(--_tint); }
  .sent-one .state-closed { border-color: var(--_border); color: var(--_text-quiet); }
  .reply { display: grid; gap: var(--_space-2); margin-block-start: var(--_space-2); padding: var(--_space-2) var(--_space-3); border-inline-start: var(--_border-width-thick) solid var(--_tint-border); border-radius: var(--_radius-s); background: var(--_sunken); }
  .reply ul { list-style: disc; padding-inline-start: var(--_space-5); }
  .reply ol { list-style: decimal; padding-inline-start: calc(var(--minga-space-6, 1.6em) * var(--_density)); }
  .reply .name { font-weight: var(--_font-weight-strong); }
  .mine-box { block-size: 5.5em; margin-block: var(--_space-2); }
  .mine-more { text-align: center; padding-block-start: var(--_space-2); }
`;
