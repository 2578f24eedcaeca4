import { css, html, nothing } from 'lit';
import { createLookup } from '../../stores/lookup.ts';
import { isComing } from '../../stores/remote.ts';
import { dotted } from '../shared/dotted.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext, Part, PartHost } from './context.ts';
import { renderSkeleton, renderState } from './states.ts';
import { renderAvatar } from './table.ts';

export const styles = [css`
  .wall { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr)); gap: 0 calc(var(--_space-4) * 2); margin-block-start: var(--_space-3); }
  .wall li { display: flex; align-items: center; gap: 0 var(--_space-2); padding-block: var(--_space-2); border-block-start: var(--_border-width) solid var(--_border); }
  .wall .small { margin-inline-start: auto; text-align: end; }
`];

/** Whom others thanked or found helpful, without ranks, the latest first. */
export function open({ element, connection, period }: PartHost): Part {
  const store = createLookup(signal => connection.client.leaderboard?.page(element.board, { rows: 'thanks', ...(period && { period }) }, { signal }));
  const stop = store.$state.listen(() => { element.requestUpdate(); });
  return {
    stop,
    render({ m }: BoardContext) {
      const state = store.$state.get();
      if (isComing(state)) return renderSkeleton();
      if (!state.value) {
        return state.state === 'failed' ? renderState('failed', m.t('leaderboard.failed'), errorText(m, state.error), html`<button class="button plain compact" type="button" @click=${() => { void store.refresh(); }}>${m.t('act.retry')}</button>`) : nothing;
      }
      const { thanks } = state.value;
      if (!thanks.length) return renderState('empty', m.t('thanks.empty'), m.t('thanks.emptyNext'));
      return html`<p class="small quiet">${m.t('thanks.intro')}</p>
        <ul class="wall" part="thanks">${thanks.map(entry => {
          const name = entry.name ?? m.t('leaderboard.member');
          const what = [entry.helpful ? m.t('thanks.helpful', { count: entry.helpful }) : '', entry.thanks ? m.t('thanks.thanks', { count: entry.thanks }) : ''];
          return html`<li>${renderAvatar(entry, name)} <bdi class="name">${name}</bdi> <span class="small quiet tabular">${dotted(what)}</span></li>`;
        })}</ul>`;
    },
  };
}
