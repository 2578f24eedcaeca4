import { html, nothing, type TemplateResult } from 'lit';
import { rankText, renderReveal } from './absent.ts';
import type { BoardContext, LeaderboardView } from './context.ts';
import { periodName } from './words.ts';

interface Foot {
  view: LeaderboardView | undefined;
  views: readonly LeaderboardView[];
  /** Whether ranks and points are shown to this person. */
  ranks: boolean;
  compact: boolean;
  onView(view: LeaderboardView): void;
  onPeriod(period: string): void;
  onReveal(): void;
  onJoin(): void;
  onRules(event: Event): void;
}

const renderLink = (text: string, onClick: (event: Event) => void): TemplateResult => html`<span><button class="button text compact" type="button" @click=${onClick}>${text}</button></span>`;

/** Where one stands, who sees it, how points work; and what else there is to choose from. */
export function renderFoot(context: BoardContext, { view, views, ranks, compact, onView, onPeriod, onReveal, onJoin, onRules }: Foot): TemplateResult {
  const { m, page, standing, local, onListing } = context;
  const periods = page.periods.some(({ id }) => id === page.period.id) ? page.periods : [page.period, ...page.periods];
  return html`
      <div class="about row wrap small quiet">
        ${ranks && view ? html`
          ${standing ? html`<span>${standing.rank === null ? renderReveal(context, standing, onReveal)
            : html`<span part="standing" class="tabular" tabindex="-1">${rankText(m, standing, standing.rank)}</span>`}</span>${!standing.listing.listed ? html`<span>${m.t('leaderboard.unlisted')}</span>` : nothing}
            ${onListing ? renderLink(m.t('leaderboard.who'), onListing) : nothing}`
            : standing === null && onListing && view !== 'around' ? renderLink(m.t('leaderboard.join'), onJoin) : nothing}` : nothing}
        ${ranks && !compact ? renderLink(m.t('leaderboard.rules'), onRules) : nothing}
      </div>
      <div class="row wrap">
        ${periods.length > 1 && view && !compact ? html`
          <select class="period" part="period" aria-label=${m.t('leaderboard.period')} @change=${(event: Event) => { onPeriod((event.target as HTMLSelectElement).value); }}>
            ${periods.map(period => html`<option value=${period.id} .selected=${period.id === page.period.id}>${periodName(m, period, local)}</option>`)}
          </select>` : nothing}
        ${views.length > 1 ? html`
          <fieldset class="segments" part="modes">
            <legend class="sr">${m.t('leaderboard.mode')}</legend>
            ${views.map(name => html`
              <label class="segment"><input class="sr" type="radio" name="view" value=${name} .checked=${name === view} @change=${() => { onView(name); }}><span>${
                name === 'top' ? m.t('leaderboard.mode.top', { count: page.top }) : m.t(`leaderboard.mode.${name}`)}</span></label>`)}
          </fieldset>` : nothing}
      </div>`;
}
