import { html, nothing, type TemplateResult } from 'lit';
import { CommunityError } from '../../client/errors.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { addMonths, firstOfMonth, monthOf } from '../../protocol/calendar.ts';
import { createCalendarStore, type CalendarState, type CalendarStore } from '../../stores/calendar.ts';
import { errorText } from '../shared/failure.ts';
import { checkedIn, dayOf, monthName, movedTo } from './calendar-days.ts';
import { monthRange, renderMonth } from './calendar-month.ts';
import { dateOfCell, renderYear, yearRange } from './calendar-year.ts';
import { calendarStyles } from './calendar.styles.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';

export { words } from './part-words.ts';
export const styles = [calendarStyles];
export const makePart = (host: CheckInHost): CheckInPart => new CalendarPart(host);

/** The calendar of a member: a month, or the past year. It is read-only; the check-in itself is elsewhere. */
class CalendarPart implements CheckInPart {
  #host: CheckInHost;
  #state: StoreController<CalendarState>;
  #store: CalendarStore | undefined;
  #client: unknown;
  /** The month that was gone back to; null for the one that is now. */
  #month: string | null = null;
  /** The day in the map of the year that has the focus; null for today. */
  #at: string | null = null;
  #about: string | null = null;
  /** What was fetched last, and for which state of the member. */
  #asked = '';
  #seen = '';
  #scrolled = false;

  constructor(host: CheckInHost) {
    this.#host = host;
    this.#state = new StoreController(host);
  }

  render(context: CheckInContext): TemplateResult {
    const { m, status, connection, program, today } = context;
    if (!status) return html`<div class="state" part="sign-in"><p class="label">${m.t('calendar.signIn')}</p></div>`;
    if (this.#client !== connection.client) {
      this.#client = connection.client;
      this.#store = createCalendarStore(connection.client.checkIns, program.id);
      this.#state.watch(this.#store.$state);
      this.#asked = this.#seen = '';
    }
    const year = this.#host.view === 'year';
    const month = this.#month && this.#month < monthOf(today) ? this.#month : monthOf(today);
    this.#fetch(year ? yearRange(context) : monthRange(month), context);
    const { days, state } = this.#state.value!;
    const coming = state === 'coming';
    if (!year) this.#scrolled = false;
    else if (!coming && !this.#scrolled) void this.#host.updateComplete.then(() => { this.#toNewest(); });
    return html`
      <section class="calendar" part="calendar" aria-label=${m.t('calendar.label')}>
        ${state instanceof CommunityError ? html`
          <p class="notice bad row spread wrap" part="failed"><span>${m.t('calendar.failed')}<br>${errorText(m, state)}</span>
            <button class="button plain compact" type="button" @click=${() => { void this.#store?.refresh(); }}>${m.t('act.retry')}</button></p>` : nothing}
        ${year ? renderYear({
          days, coming, at: this.#focusDate(context), about: this.#about, onAbout: date => { this.#read(date); }, onFocus: date => { this.#focus(date); }, onKey: event => { this.#onKey(event, context); },
        }, context)
          : renderMonth({ month, days, coming, onStep: months => { void this.#step(addMonths(month, months), context); } }, context)}
      </section>`;
  }

  personChanged(): void {
    this.#store?.forget();
    this.#month = this.#at = this.#about = null;
    this.#asked = this.#seen = '';
  }

  disconnected(): void {
    this.#scrolled = false;
  }

  /** Wants a stretch of days, and wants them anew when the member has checked in, taken that back, or gone away. */
  #fetch({ from, to }: { from: string; to: string }, { status, today }: CheckInContext): void {
    const asked = `${from} ${to}`;
    const seen = [status!.today?.id, status!.total, status!.awayUntil, today].join(' ');
    if (asked === this.#asked && seen === this.#seen) return;
    const changed = !!this.#seen && seen !== this.#seen;
    this.#asked = asked;
    this.#seen = seen;
    const store = this.#store!;
    // A store must not change while its host is drawn.
    queueMicrotask(() => {
      if (changed) void store.refresh(from, to);
      else void store.show(from, to);
    });
  }

  async #step(month: string, context: CheckInContext): Promise<void> {
    this.#month = month;
    const { from, to } = monthRange(month);
    this.#host.requestUpdate();
    await this.#store?.show(from, to);
    const { days, state } = this.#state.value!;
    if (this.#month !== month || state !== 'ready') return;
    const count = checkedIn([...days.keys()].filter(date => monthOf(date) === month).map(date => dayOf(days, date, context)));
    context.announce(context.m.t('calendar.shown', { month: monthName(firstOfMonth(month), context.m), count }));
  }

  #focusDate(context: CheckInContext): string {
    const { from, to } = yearRange(context);
    return this.#at && this.#at >= from && this.#at <= to ? this.#at : to;
  }

  #read(date: string | null): void {
    if (!date || date === this.#about) return;
    this.#about = date;
    this.#host.requestUpdate();
  }

  #focus(date: string | null): void {
    this.#at = date ?? this.#at;
    this.#read(date);
  }

  #onKey(event: KeyboardEvent, context: CheckInContext): void {
    const date = dateOfCell(event.target);
    if (!date) return;
    const { from, to } = yearRange(context);
    const next = movedTo(date, event, (event.target as Element).matches(':dir(rtl)'), from, to);
    if (!next) return;
    event.preventDefault();
    this.#at = next;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#host.renderRoot.querySelector<HTMLElement>(`td[data-date="${next}"]`)?.focus(); });
  }

  /** Where the year does not fit, its newest days are in view. */
  #toNewest(): void {
    const scroll = this.#host.renderRoot.querySelector('.year-scroll');
    if (!scroll || this.#scrolled) return;
    this.#scrolled = true;
    scroll.scrollLeft = scroll.matches(':dir(rtl)') ? -scroll.scrollWidth : scroll.scrollWidth;
  }
}
