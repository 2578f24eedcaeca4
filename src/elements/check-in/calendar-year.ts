import { html, nothing, type TemplateResult } from 'lit';
import { addDays } from '../../protocol/calendar.ts';
import type { CalendarDay } from '../../protocol/check-in.ts';
import { cellText, checkedIn, dayOf, fullDate, levelOf, longWeekday, monthName, monthSpans, shortMonth, shortWeekday, yearStart } from './calendar-days.ts';
import type { CheckInContext } from './context.ts';

const weeks = 53;

export interface YearView {
  days: ReadonlyMap<string, CalendarDay>;
  coming: boolean;
  /** The day that has the focus, or had it last. */
  at: string;
  /** The day that is read about below the map; null for none. */
  about: string | null;
  onAbout(date: string | null): void;
  onFocus(date: string | null): void;
  onKey(event: KeyboardEvent): void;
}

export const yearRange = ({ today, firstWeekday }: Pick<CheckInContext, 'today' | 'firstWeekday'>): { from: string; to: string } =>
  ({ from: yearStart(today, firstWeekday), to: today });

/** The date that a cell of the map stands for. */
export const dateOfCell = (target: EventTarget | null): string | null =>
  (target instanceof Element ? target.closest<HTMLElement>('td[data-date]')?.dataset['date'] : undefined) ?? null;

function renderCell(date: string, { days, at }: YearView, context: CheckInContext): TemplateResult {
  const { m, today } = context;
  if (date > today) return html`<td></td>`;
  const day = dayOf(days, date, context);
  const css = `cell ${day ? `level-${levelOf(day)} ${day.state}` : ''} ${date === today ? 'present' : ''}`;
  return html`
    <td data-date=${date} tabindex=${date === at ? 0 : -1} aria-current=${date === today ? 'date' : nothing}><span class=${css} aria-hidden="true"></span><span
      class="sr">${cellText(fullDate(date, m), day, today, m)}</span></td>`;
}

/** The past year, a week in each column: colours tell how much, shapes which kind of rest, and each day can be read. */
export function renderYear(view: YearView, context: CheckInContext): TemplateResult {
  const { m, today, firstWeekday } = context;
  const { days, coming, about, onAbout, onFocus, onKey } = view;
  const start = yearStart(today, firstWeekday);
  const rows = Array.from({ length: 7 }, (_, row) => Array.from({ length: weeks }, (_, week) => addDays(start, week * 7 + row)));
  const count = checkedIn(rows.flat().filter(date => date <= today).map(date => dayOf(days, date, context)));
  const swatch = (css: string, text: string) => html`<li><span class="swatch ${css}" aria-hidden="true"></span>${text}</li>`;
  const summary = coming ? m.t('calendar.loading') : m.t('calendar.year', { count });
  return html`
    <p class="year-count tabular" aria-hidden="true">${summary}</p>
    <div class="year-scroll" part="heat-map">
      <table class="year" role="grid" aria-readonly="true" aria-busy=${coming} aria-describedby="year-keys"
        @keydown=${onKey} @focusin=${(event: Event) => { onFocus(dateOfCell(event.target)); }}
        @pointerover=${(event: Event) => { onAbout(dateOfCell(event.target)); }}>
        <caption class="sr">${summary}</caption>
        <thead><tr><td></td>${monthSpans(start, weeks).map(({ date, span }) => html`
          <th scope="colgroup" colspan=${span}>${span > 2 ? html`<span aria-hidden="true">${shortMonth(date, m)}</span>` : nothing}<span class="sr">${monthName(date, m)}</span></th>`)}</tr></thead>
        <tbody>${rows.map((dates, row) => html`
          <tr><th scope="row"><span aria-hidden="true">${row % 2 ? nothing : shortWeekday(dates[0]!, m)}</span><span class="sr">${longWeekday(dates[0]!, m)}</span></th>
            ${dates.map(date => renderCell(date, view, context))}</tr>`)}</tbody>
      </table>
    </div>
    <p class="day-line small quiet" aria-hidden="true">${about && about <= today ? cellText(fullDate(about, m), dayOf(days, about, context), today, m) : m.t('calendar.pick')}</p>
    <span class="sr" id="year-keys">${m.t('calendar.keys')}</span>
    <ul class="legend small quiet" part="legend" aria-label=${m.t('calendar.legend')}>
      ${swatch('level-0', m.t('calendar.none'))}${swatch('level-1', m.t('calendar.less'))}
      <li><span class="swatch level-2" aria-hidden="true"></span><span class="swatch level-3" aria-hidden="true"></span><span class="swatch level-4" aria-hidden="true"></span>${m.t('calendar.more')}</li>
      ${swatch('rest', m.t('calendar.day.rest'))}${swatch('frozen', m.t('calendar.day.frozen'))}${swatch('paused', m.t('calendar.away'))}
    </ul>`;
}
