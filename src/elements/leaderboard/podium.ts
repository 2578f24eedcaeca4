import { css, html, nothing, svg, type TemplateResult } from 'lit';
import type { LeaderboardRow } from '../../protocol/leaderboard.ts';
import type { BoardContext, Part } from './context.ts';
import { placeText, rowName } from './row-words.ts';
import { withMine } from './standing.ts';
import { renderAvatar, renderTable } from './table.ts';

export const styles = [css`
  .podium { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(5.5em, 100%), 1fr)); gap: var(--_space-3); margin-block: var(--_space-3); }
  /* A stair down from the first, whoever shares a place on the same one. */
  .second { margin-block-start: var(--_space-4); }
  .third { margin-block-start: calc(var(--_space-4) * 2); }
  .first .medal { fill: var(--_accent); }
  .first .tabular { font-size: var(--minga-font-size-l, 1.2em); }
  .step { display: grid; justify-items: center; align-content: start; gap: var(--_space-1); padding: var(--_space-3) var(--_space-2); border-radius: var(--_radius-m); background: var(--_sunken); text-align: center; }
  .step.mine { background: var(--_tint); box-shadow: inset 0 0 0 var(--_border-width) var(--_tint-border); }
  .step .avatar { font-size: var(--minga-font-size-m, 1em); }
  .medal { inline-size: 1.9em; block-size: 1.9em; fill: var(--_tint); stroke: var(--_accent-text); stroke-width: 1.5; }
  @container (max-width: 20em) {
    .podium { grid-template-columns: minmax(0, 1fr); gap: var(--_space-2); }
    .podium > .step { grid-template-columns: auto auto minmax(0, 1fr) auto; place-items: center start; gap: 0 var(--_space-2); margin: 0; text-align: start; }
    .step > * { grid-row: 1 / 3; }
    .step > :is(.small, .name) { grid-area: 2 / 3; }
    .step > .name { grid-row: 1; }
  }
  @media (forced-colors: active) { .step { border: var(--_border-width) solid CanvasText; } .medal { fill: Canvas; stroke: CanvasText; } }
`];

/** A star, a square on its corner, a triangle: each place has a shape of its own, beside its word. */
const shapes = [
  svg`<path d="M10 1.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9L1.5 7.7l5.9-.8z"/>`,
  svg`<path d="M10 1.5 18.5 10 10 18.5 1.5 10z"/>`,
  svg`<path d="M10 2.5 18.5 17h-17z"/>`,
];
const medals = ['podium.first', 'podium.second', 'podium.third'] as const;

const steps = ['first', 'second', 'third'] as const;

/** The ranks from one to three as the server gives them, all who share them included; the others in the table below. */
export const open = (): Part => ({
  render(context: BoardContext) {
    const { m, page } = context;
    const { rows, apart } = withMine(context);
    const first = rows.filter(({ rank }) => rank !== null && rank <= 3);
    const others = rows.filter(row => !first.includes(row));
    return html`<ol class="podium" part="podium" aria-label=${m.t('podium.label')}>${first.map(row => renderStep(context, row))}</ol>
      ${others.length || apart.length ? renderTable(context, m.t('leaderboard.mode.top', { count: page.top }), others, apart) : nothing}`;
  },
});

function renderStep({ m, onWhy }: BoardContext, row: LeaderboardRow): TemplateResult {
  const at = row.rank! - 1;
  const name = rowName(m, row);
  return html`
    <li class="step ${steps[at]} ${row.mine ? 'mine' : ''}" part="step" aria-current=${row.mine ? 'true' : nothing} data-key=${row.key}>
      <svg class="medal" viewBox="0 0 20 20" aria-hidden="true">${shapes[at]}</svg>
      <span class="small">${m.t(medals[at]!)} · ${placeText(m, row.rank!)}</span>
      ${renderAvatar(row, row.name ?? name)} <bdi class="name">${name}</bdi>
      ${onWhy ? html`<button class="number tabular" type="button" aria-label=${m.t('leaderboard.why', { name, points: row.points })}
        @click=${(event: Event) => { onWhy(row, event.currentTarget as HTMLElement); }}>${m.number(row.points)}</button>` : html`<span class="tabular">${m.number(row.points)}</span>`}
    </li>`;
}
