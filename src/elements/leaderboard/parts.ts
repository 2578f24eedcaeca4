import { css, html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { LedgerEntry, ScoreParts } from '../../protocol/leaderboard.ts';
import { isComing } from '../../stores/remote.ts';
import { createScorePartsStore } from '../../stores/score-parts.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext, Part, PartHost } from './context.ts';
import { kindName } from './kinds.ts';
import { panelStyles, renderPanel, renderPanelFailure } from './panel.ts';
import { rangeText } from './words.ts';

export const styles = [panelStyles, css`
  .log { inline-size: 100%; border-collapse: collapse; }
  .log :is(td, th) { padding: var(--_space-1) var(--_space-2); border-block-start: var(--_border-width) solid var(--_border); text-align: start; font-weight: inherit; vertical-align: baseline; }
  .log :is(td, th):last-child { text-align: end; }
`];

/** Why a number is what it is: by kind; and one's own, entry by entry, with what was taken back. */
export function open(host: PartHost): Part {
  const { element, connection, row } = host;
  const store = createScorePartsStore(connection.client, element.board, row?.key ?? null, host.period);
  const stop = store.$state.listen(() => { element.requestUpdate(); });
  const onMore = async () => {
    const shown = store.$state.get().parts.value?.entries.length ?? 0;
    if (!await store.loadMore()) return;
    await element.updateComplete;
    element.renderRoot.querySelectorAll<HTMLElement>('.log tbody tr')[shown]?.focus();
  };
  return {
    stop,
    render({ m, level, page }: BoardContext) {
      const { parts, more } = store.$state.get();
      const title = row ? m.rich('points.of', { name: html`<bdi>${row.name ?? m.t('leaderboard.member')}</bdi>` }) : m.t('points.mine');
      const body = isComing(parts) ? html`<p class="small quiet" role="group" aria-busy="true" aria-label=${m.t('points.loading')}>${m.t('points.loading')}</p>`
        : !parts.value ? renderPanelFailure(m, m.t('points.failed'), parts, () => { void store.refresh(); })
        : html`${renderParts(m, parts.value)}${renderLog(m, parts.value.entries)}
          ${typeof more === 'object' ? html`<p class="notice bad">${errorText(m, more)}</p>` : nothing}
          ${parts.value.next ? html`<p><button class="button plain compact" type="button" aria-busy=${more === 'loading'} @click=${() => { void onMore(); }}>${m.t('points.more')}</button></p>` : nothing}
          <p class="small quiet">${m.t('points.server')}<br>${m.t('points.version', { version: parts.value.rulesVersion || page.rulesVersion })}</p>`;
      return renderPanel(host, 'parts', title, level, body);
    },
  };
}

function renderParts(m: Messages, { parts, points }: ScoreParts): TemplateResult {
  if (!parts.length) return html`<p class="quiet">${m.t('points.nothing')}</p>`;
  return html`
    <ul class="lines">${parts.map(({ kind, acts, points: sum }) => html`
      <li class="line-item"><span>${kindName(m, kind)} <span class="quiet">× ${m.number(acts)}</span></span><span class="tabular strong">${m.t('points.count', { count: sum })}</span></li>`)}</ul>
    <p class="label tabular">${m.t('points.sum', { points })}</p>`;
}

function renderLog(m: Messages, entries: readonly LedgerEntry[]): TemplateResult | typeof nothing {
  if (!entries.length) return nothing;
  return html`
    <table class="log small">
      <caption class="sr">${m.t('points.log')}</caption>
      <thead class="sr"><tr><th scope="col">${m.t('points.date')}</th><th scope="col">${m.t('points.kind')}</th><th scope="col">${m.t('leaderboard.points')}</th></tr></thead>
      <tbody>${entries.map(({ date, kind, points, capped, reversal }) => html`
        <tr tabindex="-1"><td class="quiet">${rangeText(m, date)}</td>
          <th scope="row">${kindName(m, kind)} ${reversal ? html`<span class="quiet">${m.t('points.reversal')}</span>` : capped ? html`<span class="quiet">${m.t('points.capped')}</span>` : nothing}</th>
          <td class="tabular">${points > 0 && !reversal ? `+${m.number(points)}` : m.number(points)}</td></tr>`)}</tbody>
    </table>`;
}
