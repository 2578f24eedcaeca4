import { html, nothing, svg, type TemplateResult } from 'lit';
import { addDays, firstOfMonth, lastOfMonth, monthGrid, monthOf } from '../../protocol/calendar.ts';
import type { CalendarDay } from '../../protocol/check-in.ts';
import { cellText, checkedIn, dayNumber, dayOf, longWeekday, monthName, narrowWeekday, shortDate } from './calendar-days.ts';
import type { CheckInContext } from './context.ts';

export interface MonthView {
  /** Id of the month that is shown. */
  month: string;
  days: ReadonlyMap<string, CalendarDay>;
  coming: boolean;
  onStep(months: number): void;
}

/** What a month needs: its days, and the one before them, which tells whether there is more to go back to. */
export const monthRange = (month: string): { from: string; to: string } => ({ from: addDays(firstOfMonth(month), -1), to: lastOfMonth(month) });

/** Whether there is a check-in before a month, as far as is known. */
export const hasEarlier = (month: string, days: ReadonlyMap<string, CalendarDay>, { status }: Pick<CheckInContext, 'status'>): boolean =>
  !!status?.total && days.get(monthRange(month).from)?.state !== 'before';

const marks = {
  madeUp: svg`<path d="M9.8 4.2A4.3 4.3 0 1 0 10.3 6M10 1.5v2.8H7.2"/>`,
  moon: svg`<path d="M9.8 7.3A4.3 4.3 0 1 1 5 2.1 3.5 3.5 0 0 0 9.8 7.3Z"/>`,
  away: svg`<path d="M1.5 6h8M7 3.2 9.8 6 7 8.8"/>`,
};

function markOf({ state, madeUp }: CalendarDay): unknown {
  const mark = state === 'checked' ? (madeUp ? marks.madeUp : null)
    : state === 'rest' || state === 'frozen' ? marks.moon : state === 'paused' ? marks.away : null;
  return mark ? html`<svg viewBox="0 0 12 12" aria-hidden="true">${mark}</svg>` : nothing;
}

function renderDay(date: string, view: MonthView, context: CheckInContext): TemplateResult {
  const { m, today } = context;
  if (monthOf(date) !== view.month) return html`<td></td>`;
  const day = dayOf(view.days, date, context);
  const coming = day?.state === 'open' && date > today;
  // What is to come is a number like any other; what is past says what it was.
  const text = cellText(shortDate(date, m), coming ? undefined : day, today, m);
  const css = `${day?.state ?? ''} ${date === today ? 'present' : ''} ${coming ? 'coming' : ''}`;
  return html`
    <td class=${css} part="day" aria-current=${date === today ? 'date' : nothing}><span class="day-dot" aria-hidden="true">${dayNumber(date, m)}${day ? markOf(day) : nothing}</span><span class="sr">${text}</span></td>`;
}

/** A month as a table; what each day was can be read in its cell. */
export function renderMonth(view: MonthView, context: CheckInContext): TemplateResult {
  const { m, today, firstWeekday } = context;
  const { month, days, coming, onStep } = view;
  const grid = monthGrid(month, firstWeekday);
  const count = checkedIn(grid.flat().filter(date => monthOf(date) === month).map(date => dayOf(days, date, context)));
  const button = (months: number, name: string, path: unknown, end: string) => html`
    <button type="button" aria-label=${name} title=${end || nothing} aria-disabled=${!!end}
      @click=${() => { if (end) context.announce(end); else onStep(months); }}><svg viewBox="0 0 12 12" aria-hidden="true">${path}</svg></button>`;
  return html`
    <div class="month-nav">
      ${button(-1, m.t('calendar.previous'), svg`<path d="M7.5 2 3.5 6l4 4"/>`, hasEarlier(month, days, context) ? '' : m.t('calendar.first'))}
      ${button(1, m.t('calendar.next'), svg`<path d="m4.5 2 4 4-4 4"/>`, month < monthOf(today) ? '' : m.t('calendar.present'))}
    </div>
    <table class="month" part="month" aria-busy=${coming}>
      <caption>${monthName(firstOfMonth(month), m)} <span class="small quiet tabular">${coming ? m.t('calendar.loading') : m.t('calendar.count', { count })}</span></caption>
      <thead><tr>${grid[0]!.map(date => html`
        <th class="small quiet" scope="col"><span aria-hidden="true">${narrowWeekday(date, m)}</span><span class="sr">${longWeekday(date, m)}</span></th>`)}</tr></thead>
      <tbody>${grid.map(week => html`<tr>${week.map(date => renderDay(date, view, context))}</tr>`)}</tbody>
    </table>`;
}
