import { html, type TemplateResult } from 'lit';
import { once } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Period } from '../../protocol/leaderboard.ts';
import { dotted } from '../shared/dotted.ts';
import type { BoardContext } from './context.ts';
import { rangeText } from './words.ts';

const times = once(locale => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

/** From when to when a period goes, in which zone, and whether it moves on; empty for all time. */
function spanText(m: Messages, { kind, from, to }: Period, zone: string): string {
  return from && to ? m.t(kind === 'rolling' ? 'leaderboard.rolling' : 'leaderboard.calendar', { range: rangeText(m, from, to), zone: zone.replaceAll('_', ' ') }) : '';
}

/** What the numbers are about: from when to when and in which zone, when they were made, and what equal points mean. */
export function renderInfo({ m, page }: BoardContext): TemplateResult {
  return html`<p class="info quiet" id="info">${dotted([
    spanText(m, page.period, page.zone), m.t('leaderboard.updated', { time: times(m.formats).format(new Date(page.asOf)) }), m.t(`leaderboard.tie.${page.tie}`),
  ])}</p>`;
}
