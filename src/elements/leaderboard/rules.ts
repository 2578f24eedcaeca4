import { html, nothing } from 'lit';
import type { BoardContext, Part, PartHost } from './context.ts';
import { kindName, oneName } from './kinds.ts';
import { panelStyles, renderPanel } from './panel.ts';

export const styles = [panelStyles];

/** How points are made on this board: its rules with their version, the tie rule, and what brings none. */
export const open = (host: PartHost): Part => ({
  render: ({ m, page, level }: BoardContext) => renderPanel(host, 'rules', m.t('leaderboard.rules'), level, html`
    <ul class="lines">${page.rules.map(({ kind, points, perDay }) => html`
      <li class="line-item"><span>${oneName(m, kind) || kindName(m, kind)}</span>
        <span class="tabular"><span class="strong">${m.t('points.count', { count: points })}</span> ${perDay === null ? nothing : html`<span class="small quiet">${m.t('points.cap', { count: perDay })}</span>`}</span></li>`)}</ul>
    <p class="small quiet">${m.t('points.notFor')}<br>${m.t('points.server')}<br>${m.t('points.hiddenToo')}</p>
    <p class="small quiet">${m.t(`leaderboard.tie.${page.tie}`)}<br>${m.t('leaderboard.minimum', { count: page.minimum })}<br>${m.t('points.version', { version: page.rulesVersion })}</p>`),
});
