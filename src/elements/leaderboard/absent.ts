import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Standing } from '../../protocol/leaderboard.ts';
import type { BoardContext } from './context.ts';
import { placeText } from './row-words.ts';
import { renderState } from './states.ts';

/** Where one stands who has a rank: "12th of 340". */
export const rankText = (m: Messages, { total, tied }: Standing, rank: number): string =>
  (total <= 1 ? m.t('leaderboard.alone') : m.t(tied ? 'leaderboard.shared' : 'leaderboard.of', { place: placeText(m, rank), total }));

/** How one stands without a rank: what a good start is, or one's points and from when on there are ranks. */
export function unrankedText({ m, page }: Pick<BoardContext, 'm' | 'page'>, { points, enough }: Standing): string {
  const kind = page.rules[0]?.kind;
  if (points <= 0) return kind ? m.t('leaderboard.both', { first: m.t('leaderboard.none'), then: m.t(`leaderboard.first.${kind}`) }) : m.t('leaderboard.none');
  const mine = m.t('leaderboard.mine', { points });
  return enough ? mine : m.t('leaderboard.both', { first: mine, then: m.t('leaderboard.minimum', { count: page.minimum }) });
}

/** The same, with the way to a rank that is only told on request. */
export const renderReveal = (context: BoardContext, standing: Standing, onReveal: () => void): TemplateResult => html`<span part="standing" class="tabular" tabindex="-1">${unrankedText(context, standing)}</span>
  ${standing.points > 0 && standing.enough ? html`<button class="button text compact" type="button" @click=${onReveal}>${context.m.t('leaderboard.reveal')}</button>` : nothing}`;

/** No row of one's own: nobody is signed in, there are no points yet, or ranks are not for this person. */
export function renderAbsent(context: BoardContext, onJoin: () => void): TemplateResult {
  const { m, standing } = context;
  return standing ? renderState('unranked', unrankedText(context, standing))
    : renderState('sign-in', m.t('leaderboard.signIn'), undefined, html`<button class="button plain compact" type="button" @click=${onJoin}>${m.t('leaderboard.join')}</button>`);
}

/** No rows: nobody is listed, or too few for ranks to be kind. */
export function renderNobody({ m, page, onListing }: BoardContext): TemplateResult {
  const few = !page.enough && page.total > 0;
  return html`
    <div class="state" part="empty"><slot name="empty"><p class="label">${few ? m.t('leaderboard.minimum', { count: page.minimum }) : m.t('leaderboard.empty')}</p>
      <p class="quiet">${m.t('leaderboard.emptyNext')}</p></slot>
      ${onListing ? html`<button class="button plain compact" type="button" @click=${onListing}>${m.t('leaderboard.who')}</button>` : nothing}</div>`;
}
