import { html, nothing, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import type { CommunityEvent } from '../../protocol/event.ts';
import { eventsOf, type Attending, type EventsState, type EventsStore } from '../../stores/events.ts';
import { isComing } from '../../stores/remote.ts';
import { errorText } from '../shared/failure.ts';
import type { CheckInContext, CheckInHost, CheckInPart } from './context.ts';
import { renderEvents } from './events-list.ts';
import { clockText, codeIn, refusalText } from './events-words.ts';
import { eventsStyles } from './events.styles.ts';

export { words } from './part-words.ts';
export const styles = [eventsStyles];
export const makePart = (host: CheckInHost): CheckInPart => new EventsPart(host);

/** Where a scanned link carries its code. */
const parameter = 'minga-code';

/** Meet-ups: checking in with a code, from a link or typed, and what is to come. */
class EventsPart implements CheckInPart {
  #host: CheckInHost;
  #state: StoreController<EventsState>;
  #store: EventsStore | undefined;
  #client: Connection['client'] | undefined;
  #typed = '';
  #wrong = '';
  /** Codes of links that were taken up, so that each is used once. */
  #used = new Set<string>();
  #context: CheckInContext | undefined;

  constructor(host: CheckInHost) {
    this.#host = host;
    this.#state = new StoreController(host);
  }

  render(context: CheckInContext): TemplateResult {
    const { m, connection, program, level } = context;
    this.#context = context;
    if (this.#client !== connection.client) {
      this.#client = connection.client;
      this.#store = eventsOf(connection, program.id);
      this.#state.watch(this.#store.$state);
    }
    this.#takeLink();
    this.#takePending(context);
    return html`
      <section class="events" part="meet-ups" aria-label=${m.t('event.heading')}>
        <div class="heading" role="heading" aria-level=${level}>${m.t('event.heading')}</div>
        ${connection.client.events ? this.#renderCode(context, this.#state.value!.attending) : nothing}
        ${this.#renderList(context)}
      </section>`;
  }

  personChanged(): void {
    this.#store?.forget();
    this.#typed = this.#wrong = '';
  }

  resume(act: PendingAct, context: CheckInContext): boolean {
    if (act.kind !== 'attend' && act.kind !== 'rsvp') return false;
    if (act.program !== context.program.id) return false;
    // Not before it is known how the member stands, and by which clock.
    if (!context.status) return false;
    this.#context = context;
    this.#store ??= eventsOf(context.connection, context.program.id);
    queueMicrotask(() => {
      if (act.kind === 'attend') void this.#attend(act.code);
      else void this.#setRsvp(act.event, act.on);
    });
    return true;
  }

  /** Uses the code of the link that brought the reader here. */
  #takeLink(): void {
    const code = this.#host.code;
    if (!code || this.#used.has(code)) return;
    this.#used.add(code);
    queueMicrotask(() => { void this.#use(code); });
  }

  /** Carries on with what waited for its person, now that it is known how they stand. */
  #takePending(context: CheckInContext): void {
    const { status, connection: { pending } } = context;
    const act = status && pending.peek<PendingAct>();
    if (act && this.resume(act, context)) pending.clear();
  }

  #renderCode({ m, now }: CheckInContext, attending: Attending): TemplateResult {
    const sending = attending.state === 'sending';
    const wrong = this.#wrong || (attending.state === 'failed' ? refusalText(m, attending.error, now) : '');
    return html`
      ${this.#renderAttending(m, attending, now)}
      <form novalidate part="code" @submit=${this.#onSubmit}>
        <label class="label" for="event-code">${m.t('event.code')}</label>
        <div class="code-row">
          <input class="field" id="event-code" type="text" dir="ltr" autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" enterkeyhint="go"
            aria-invalid=${!!wrong} aria-describedby="event-code-note" .value=${this.#typed} @input=${this.#onInput}>
          <button class="button" type="submit" part="use-code" aria-busy=${sending}>${m.t(sending ? 'event.using' : 'event.use')}</button>
        </div>
        <p class="small quiet code-note" id="event-code-note">${wrong ? html`<span class="error">${wrong}</span>` : m.t('event.codeHint')}</p>
      </form>`;
  }

  #renderAttending(m: CheckInContext['m'], attending: Attending, now: number): unknown {
    if (attending.state === 'queued') return html`<p class="notice" part="queued">${m.t('event.queued', { time: clockText(attending.at, now, m) })}</p>`;
    if (attending.state !== 'done') return nothing;
    const { created, event: { title }, at, points, badges } = attending.result;
    const name = html`<bdi>${title}</bdi>`;
    return html`
      <div class="attended-box" part="attended" tabindex="-1">
        <p class="label">${created ? m.rich('event.in', { title: name }) : m.t('event.used', { time: clockText(at, now, m) })}</p>
        ${created ? nothing : html`<p>${m.rich('event.usedFor', { title: name })}</p>`}
        ${created && points ? html`<p class="small">${m.t('event.points', { count: points })}</p>` : nothing}
        ${badges.map(({ badge }) => html`<p class="small">${m.t('event.badge', { name: this.#context!.local(badge.name) })}</p>`)}
      </div>`;
  }

  #renderList(context: CheckInContext): TemplateResult {
    const { m } = context;
    const state = this.#state.value!;
    const { list, more } = state;
    const retry = html`<button class="button plain compact" type="button" @click=${() => { void this.#store?.refresh(); }}>${m.t('act.retry')}</button>`;
    if (isComing(list)) return html`<ul class="event-list" aria-busy="true" aria-label=${m.t('event.loading')}>${[1, 2].map(() => html`<li class="skeleton event-box" aria-hidden="true"></li>`)}</ul>`;
    if (list.state === 'failed' && !list.value) {
      return html`<div class="state" part="failed"><p class="label">${m.t('event.failed')}</p><p class="quiet">${errorText(m, list.error)}</p>${list.error.code === 'unsupported' ? nothing : retry}</div>`;
    }
    const { items, next } = list.value!;
    return html`
      ${list.state === 'failed' ? html`<p class="notice bad row spread wrap"><span>${m.t('event.failed')}<br>${errorText(m, list.error)}</span>${retry}</p>` : nothing}
      ${items.length ? renderEvents(items, state, context, (event, on) => { void this.#rsvp(event, on); })
        : html`<div class="state" part="empty"><p class="label">${m.t('event.empty')}</p><p class="quiet">${m.t('event.emptyNext')}</p></div>`}
      ${typeof more === 'object' ? html`<p class="notice bad">${errorText(m, more)}</p>` : nothing}
      ${next ? html`<p><button class="button plain" type="button" aria-busy=${more === 'loading'} @click=${() => { void this.#more(); }}>${m.t('event.more')}</button></p>` : nothing}`;
  }

  #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    if (!this.#wrong) return;
    this.#wrong = '';
    this.#host.requestUpdate();
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    const { m, announce } = this.#context!;
    const code = codeIn(this.#typed);
    if (!code) {
      this.#wrong = m.t('event.blank');
      announce(this.#wrong);
      this.#host.renderRoot.querySelector<HTMLElement>('#event-code')?.focus();
      this.#host.requestUpdate();
      return;
    }
    void this.#use(code);
  };

  /** Checks in, or keeps the code until somebody is signed in. */
  async #use(code: string): Promise<void> {
    const { program, allow } = this.#context!;
    if (await allow({ kind: 'attend', program: program.id, code })) await this.#attend(code);
  }

  async #attend(code: string): Promise<void> {
    const { m, program, store, now, announce } = this.#context!;
    const attended = this.#store!.attend(code, store.now());
    const outcome = await attended;
    if (!outcome) return;
    if (!outcome.ok) {
      announce(refusalText(m, outcome.error, store.now()));
      emit(this.#host, 'minga-error', { code: outcome.error.code, action: 'attend' });
      return;
    }
    const { created, event, at } = outcome.value;
    this.#typed = '';
    this.#clearAddress();
    announce(created ? m.t('event.in', { title: event.title }) : m.t('event.used', { time: clockText(at, now, m) }));
    emit(this.#host, 'minga-event-attended', { program: program.id, event: event.id, created });
    void store.refresh();
  }

  /** A page that is loaded again does not use the code again. */
  #clearAddress(): void {
    const url = new URL(location.href);
    if (!url.searchParams.has(parameter)) return;
    url.searchParams.delete(parameter);
    history.replaceState(history.state, '', url);
  }

  async #rsvp({ id }: CommunityEvent, on: boolean): Promise<void> {
    const { program, allow } = this.#context!;
    if (await allow({ kind: 'rsvp', program: program.id, event: id, on })) await this.#setRsvp(id, on);
  }

  async #setRsvp(event: string, on: boolean): Promise<void> {
    const { m, program, store, announce, say } = this.#context!;
    const outcome = await this.#store!.setRsvp(event, on, () => store.now());
    if (!outcome) return;
    const title = this.#store!.$state.get().list.value?.items.find(({ id }) => id === event)?.title ?? '';
    if (!outcome.ok) {
      say(m.t('event.notSet', { title, reason: errorText(m, outcome.error) }), true);
      emit(this.#host, 'minga-error', { code: outcome.error.code, action: 'rsvp' });
      return;
    }
    const { going } = outcome.value;
    announce(m.t(going ? 'event.set' : 'event.unset', { title }));
    emit(this.#host, 'minga-event-answered', { program: program.id, event, going });
  }

  /** Shows more, and brings the focus to the first that is new. */
  async #more(): Promise<void> {
    const { m, announce } = this.#context!;
    const shown = this.#state.value!.list.value?.items.length ?? 0;
    const count = await this.#store!.loadMore();
    if (!count) return;
    announce(m.t('event.loaded', { count }));
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelectorAll<HTMLElement>('li.event')[shown]?.focus();
  }
}
