import { html } from 'lit';
import { scoreChanges } from '../../stores/score-changes.ts';
import { createLookup } from '../../stores/lookup.ts';
import { isComing } from '../../stores/remote.ts';
import { dotted } from '../shared/dotted.ts';
import { errorText } from '../shared/failure.ts';
import type { BoardContext, Part, PartHost } from './context.ts';
import { renderSkeleton, renderState } from './states.ts';
import { renderTable } from './table.ts';
import { endsText } from './words.ts';

export const styles = [];

/** The group of this week: at most thirty people about as active, from zero each Monday. Nobody rises or falls between groups. */
export function open({ element, connection }: PartHost): Part {
  const store = createLookup(signal => connection.client.leaderboard?.standing?.(element.board, { group: true }, { signal }));
  const stops = [store.$state.listen(() => { element.requestUpdate(); }), scoreChanges(connection.client).listen(() => { void store.refresh(); })];
  return {
    stop() { for (const stop of stops) stop(); },
    render(context: BoardContext) {
      const { m, now, onListing } = context;
      const state = store.$state.get();
      if (isComing(state)) return renderSkeleton();
      const standing = state.value;
      if (state.state === 'failed' && !standing) {
        return renderState('failed', m.t('leaderboard.failed'), errorText(m, state.error), html`<button class="button plain compact" type="button" @click=${() => { void store.refresh(); }}>${m.t('act.retry')}</button>`);
      }
      if (!standing) return renderState('empty', m.t('leaderboard.signIn'));
      const ends = endsText(m, standing.period, now);
      const intro = html`<p class="small quiet">${dotted([m.t('league.intro'), ends])}</p>`;
      if (!standing.listing.listed) {
        return html`${intro}${renderState('empty', m.t('league.unlisted'), undefined, onListing
          ? html`<button class="button plain compact" type="button" @click=${onListing}>${m.t('leaderboard.who')}</button>` : undefined)}`;
      }
      if (!standing.rows.length) return html`${intro}${renderState('empty', m.t('league.none'))}`;
      return html`${intro}${renderTable({ ...context, standing }, m.t('leaderboard.mode.league'), standing.rows)}
        <p class="small quiet">${m.t('league.size', { count: standing.group ?? standing.rows.length })}</p>`;
    },
  };
}
