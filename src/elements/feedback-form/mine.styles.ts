import { css } from 'lit';

export const mineStyles = css`
  .sent-list { display: grid; }
  .sent-one { display: grid; gap: 0.3em; padding-block: var(--_space-4); }
  .sent-one + .sent-one { border-block-start: 1px solid var(--_border); }
  .sent-one .label { margin: 0; font-size: 1em; }
  .sent-one .excerpt { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; line-clamp: 3; overflow: hidden; white-space: pre-line; }
  .sent-one .meta { display: flex; flex-wrap: wrap; gap: 0 1em; }
  .sent-one .state-answered { background: var(--_tint); }
  .sent-one .state-closed { border-color: var(--_border); color: var(--_text-quiet); }
  .reply { display: grid; gap: 0.4em; margin-block-start: 0.4em; padding: 0.6em 0.85em; border-inline-start: 2px solid var(--_tint-border); border-radius: var(--_radius-s); background: var(--_sunken); }
  .reply ul { list-style: disc; padding-inline-start: 1.3em; }
  .reply ol { list-style: decimal; padding-inline-start: 1.5em; }
  .reply .name { font-weight: 600; }
  .mine-box { block-size: 5.5em; margin-block: var(--_space-2); }
  .mine-more { text-align: center; padding-block-start: var(--_space-2); }
`;
