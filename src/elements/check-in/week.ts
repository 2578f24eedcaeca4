import { html, svg, type TemplateResult } from 'lit';
import type { DayState } from '../../protocol/check-in.ts';
import type { CheckInContext } from './context.ts';
import { longDay, shortDay } from './days.ts';

export const tick = svg`<path d="m5 10.4 3.4 3.4L15 7.2"/>`;
const moon = svg`<path d="M13.8 12A5 5 0 0 1 8.3 5.4a5.2 5.2 0 1 0 5.5 6.6z"/>`;
const marks: Partial<Record<DayState, unknown>> = { checked: tick, frozen: moon, rest: moon, paused: moon };

/** The seven dates around one; written out here, since `calendar.ts` would bring all that months and years need. */
function weekOf(today: string, firstWeekday: number): string[] {
  const date = new Date(today);
  // 0 is Sunday, and so is 7
  date.setUTCDate(date.getUTCDate() - (date.getUTCDay() - firstWeekday + 7) % 7);
  return Array.from({ length: 7 }, (_, index) => new Date(+date + index * 86_400_000).toISOString().slice(0, 10));
}

/** The seven days of this week, each with what it is in words. `waiting` are dates whose check-in is still on this device. */
export function renderWeek({ m, status, today, firstWeekday }: CheckInContext, waiting: ReadonlySet<string>): TemplateResult {
  const days = weekOf(today, firstWeekday);
  return html`
    <ol class="week" part="week" aria-label=${m.t('checkIn.week')}>${days.map(date => {
      const state = status?.days.find(day => day.date === date)?.state ?? 'open';
      const kind = date === today && state !== 'checked' ? 'today' : date > today && state === 'open' ? 'future' : state;
      const day = longDay(date, m);
      return html`
        <li class=${kind} aria-current=${date === today ? 'date' : 'false'}>
          <svg class="circle" viewBox="0 0 20 20" aria-hidden="true">${marks[state]}</svg>
          <span class="small ${date === today ? '' : 'quiet'}" aria-hidden="true">${date === today ? m.t('checkIn.today') : shortDay(date, m)}</span>
          <span class="sr">${waiting.has(date) ? m.t('checkIn.waiting', { day }) : m.t(`checkIn.day.${state}`, { day })}</span>
        </li>`;
    })}</ol>`;
}
