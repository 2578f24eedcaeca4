import { html, nothing, type TemplateResult } from 'lit';
import type { LeaderboardRow } from '../../protocol/leaderboard.ts';
import { initials } from '../shared/initials.ts';
import { renderPicture } from '../shared/picture.ts';
import type { BoardContext } from './context.ts';
import { toNextText } from './standing.ts';
import { rowName } from './row-words.ts';

/** Picture or initials. */
export const renderAvatar = ({ avatar }: Pick<LeaderboardRow, 'avatar'>, name: string): TemplateResult => html`<span class="avatar" aria-hidden="true">${
  renderPicture(avatar, initials(name))}</span>`;

/** How many places up or down since yesterday: as an arrow, a number and a word. */
const renderChange = ({ m }: BoardContext, change: number): TemplateResult => html`<span class="change ${change > 0 ? 'strong' : ''}"><span aria-hidden="true">${change > 0 ? '▲' : '▼'}</span>
  ${m.t(change > 0 ? 'leaderboard.up' : 'leaderboard.down', { count: Math.abs(change) })}<span class="sr"> ${m.t('leaderboard.since')}</span></span>`;

function renderNote(context: BoardContext, { mine, change, members }: LeaderboardRow): unknown {
  const { m } = context;
  const next = mine ? toNextText(context) : '';
  return html`${change ? renderChange(context, change) : nothing}${change && next ? ' · ' : nothing}${next}${
    members === undefined ? nothing : html`<span>${m.t('leaderboard.people', { count: members })}</span>`}`;
}

/** One row: the rank as the server gives it, never its place in the list. */
export function renderRow(context: BoardContext, row: LeaderboardRow): TemplateResult {
  const { m, onWhy } = context;
  const { key, rank, points, mine } = row;
  const name = rowName(m, row);
  return html`
    <tr part=${mine ? 'row mine' : 'row'} data-key=${key} tabindex="-1" class=${mine ? 'mine' : ''} aria-current=${mine ? 'true' : nothing}>
      <td class="rank tabular" part="rank">${rank === null ? nothing : m.number(rank)}</td>
      <th class="who" scope="row">${renderAvatar(row, row.name ?? name)} <bdi class="name">${name}</bdi></th>
      <td class="note small quiet">${renderNote(context, row)}</td>
      <td class="points tabular" part="points">${onWhy ? html`<button class="number" type="button" aria-label=${m.t('leaderboard.why', { name, points })}
        @click=${(event: Event) => { onWhy(row, event.currentTarget as HTMLElement); }}>${m.number(points)}</button>` : m.number(points)}</td>
    </tr>`;
}

/** Rows as a table; `pinned` are set apart below the others. */
export function renderTable(context: BoardContext, caption: string, rows: readonly LeaderboardRow[], pinned: readonly LeaderboardRow[] = []): TemplateResult {
  const { m } = context;
  // No gap is drawn where nothing lies between.
  const [before, after] = [rows.at(-1)?.rank, pinned[0]?.rank];
  const gap = typeof before === 'number' && typeof after === 'number' && after - before <= 1 ? '' : 'gap';
  const body = (some: readonly LeaderboardRow[]) => some.map(row => renderRow(context, row));
  return html`
    <table class="table" part="table" aria-describedby="info">
      <caption class="sr">${caption}</caption>
      <thead class="sr"><tr>${(['rank', 'name', 'change', 'points'] as const).map(name => html`<th scope="col">${m.t(`leaderboard.${name}`)}</th>`)}</tr></thead>
      <tbody>${body(rows)}</tbody>
      ${pinned.length ? html`<tbody class=${gap} part="pinned">${body(pinned)}</tbody>` : nothing}
    </table>`;
}
