import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { Provided } from '../../controllers/provided.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { VisibleController } from '../../controllers/visible-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import { enCheckIn } from '../../i18n/en-check-in.ts';
import { addMessages, registerLocale } from '../../i18n/messages.ts';
import type { CheckInResult } from '../../protocol/check-in.ts';
import { dateAt } from '../../stores/check-in-view.ts';
import { isComing } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { errorText } from '../shared/failure.ts';
import { checkInStyles } from './check-in.styles.ts';
import type { CheckInContext, CheckInPartName } from './context.ts';
import { firstWeekday } from './days.ts';
import { renderFigure } from './figure.ts';
import { LazyParts } from './lazy.ts';
import { CheckInSession } from './session.ts';
import { renderLoading, renderNotice, renderState } from './states.ts';
import { milestoneWords, refusedText, renderAbout, renderAfter, renderButton, renderMilestone, renderOffers, type TodayActs } from './today.ts';
import { renderWeek } from './week.ts';

addMessages('en', enCheckIn);
registerLocale('zh-CN', async () => (await import('../../i18n/zh-CN-check-in.ts')).zhCheckIn);

/**
 * A check-in for every day: one tap, with the week, what it adds up to, and what comes next.
 *
 * @slot header - Above everything.
 * @slot footer - Below everything.
 * @slot empty - Instead of the words where there is no check-in.
 * @slot sign-in - Shown when a tap needs a person and the page did not take that on.
 * @csspart check-in - The whole card.
 * @csspart heading - The heading.
 * @csspart figure - The large figure: days in a row, the weekly goal, or all check-ins.
 * @csspart details - The line below it.
 * @csspart button - The button that checks in.
 * @csspart after - What became of the tap.
 * @csspart week - The seven days of this week.
 * @csspart milestone - A milestone just reached.
 * @csspart about - Today's topic and the next badge.
 * @csspart notice - Something to tell.
 * @csspart state - Why there is no check-in.
 * @cssprop --minga-accent - Colour of the one main action and of checked days.
 * @cssstate loading - It is on its way.
 * @cssstate empty - There is no such check-in.
 * @cssstate error - It could not be loaded.
 * @cssstate checked - Today is checked in.
 * @cssstate offline - A check-in waits on this device.
 * @fires minga-auth-required - A person wants to check in and is not signed in (cancelable).
 * @fires minga-checked-in - The backend has a check-in.
 * @fires minga-check-in-undone - It has been taken back.
 * @fires minga-milestone-reached - Total days, or a badge, reached for the first time.
 * @fires minga-event-attended - The backend has noted that the person is at an event.
 * @fires minga-event-answered - The person is coming to an event, or is not.
 * @fires minga-error - Something a person did failed.
 */
export class CheckInElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, checkInStyles];

  static override properties: PropertyDeclarations = {
    program: {}, endpoint: {}, view: {}, goal: {}, code: {}, heading: {}, headingLevel: { attribute: 'heading-level', type: Number }, loading: {}, scheme: {},
    _open: { state: true }, _notice: { state: true }, _live: { state: true },
  };

  /** The program's id in the community. Default `daily`. */
  declare program: string;
  /** The protocol's base address, where no `<minga-community>` is around. */
  declare endpoint: string | null;
  /** The button alone, with its week (the default), a month or a year below it, or the page of who organises events. */
  declare view: 'badge' | 'week' | 'month' | 'year' | 'organiser';
  /** The gentler weekly goal to offer, e.g. `weekly:3`, 1 to 7 days; what the member has chosen comes first. */
  declare goal: string | null;
  /** An event's code, e.g. from the link of a scanned picture. By default `minga-code` of the page's address. */
  declare code: string | null;
  /** The heading. By default there is none. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5. Default 3. */
  declare headingLevel: number;
  /** `eager` fetches at once instead of when it comes near the window. */
  declare loading: 'lazy' | 'eager';
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;

  private declare _open: CheckInPartName | null;
  private declare _notice: { text: string; bad?: boolean; signIn?: boolean } | null;
  private declare _live: string;

  #provided = new Provided(this);
  #session = new CheckInSession(this, { resume: act => this.#resume(act), person: () => { this.#personChanged(); } });
  #messages = new MessagesController(this, () => [this.#provided.value?.locale]);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #parts = new LazyParts(this, () => { this.#session.resume(); });
  #internals = this.attachInternals();
  #queued = 0;
  #refused: unknown;

  constructor() {
    super();
    Object.assign(this, {
      program: 'daily', endpoint: null, view: 'week', goal: null, code: new URLSearchParams(location.search).get('minga-code'), heading: null, headingLevel: 3, loading: 'lazy', scheme: null,
      _open: null, _notice: null, _live: '',
    });
    new VisibleController(this, () => this.loading === 'eager', () => { this.#session.start(); });
    this.addController({ hostDisconnected: () => { this.#parts.disconnected(); } });
  }

  /** Moves the focus to the button that checks in. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.check')?.focus(options);
  }

  protected override willUpdate(): void {
    const { state } = this.#session;
    const { m } = this.#messages;
    const queued = state?.taps.filter(tap => tap.state === 'queued').length ?? 0;
    if (queued > this.#queued) this._live = m.t(this.#session.connection?.storage.persistent ? 'checkIn.queued' : 'checkIn.queuedPage');
    if (state?.refused && state.refused !== this.#refused) this._live = refusedText(m, state.refused);
    this.#queued = queued;
    this.#refused = state?.refused;
  }

  protected override updated(): void {
    const { state, store } = this.#session;
    const failed = state?.program.state === 'failed' && !state.program.value ? state.program.error.code : null;
    const now = {
      loading: !!state && (isComing(state.program) || isComing(state.status)), empty: failed === 'not-found', error: !!failed && failed !== 'not-found',
      checked: !!state?.shown?.today, offline: this.#queued > 0,
    };
    // Browsers before 2024 know no custom states.
    for (const [name, on] of Object.entries(now)) this.#internals.states?.[on ? 'add' : 'delete'](name);
    const news = store?.takeNews();
    if (news) void this.updateComplete.then(() => { this.#tell(news); });
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    // No line break before the root: where the page keeps white space, it would be an empty line.
    return html`<div class="root ${this.#scheme.scheme}" lang=${m.locale}>${this.#renderPanel()}
        <div class="sr" role="status">${this._live}</div></div>`;
  }

  #renderPanel(): TemplateResult {
    const { m } = this.#messages;
    const { state, started, missing } = this.#session;
    if (!this.#messages.ready || (!missing && (!state || isComing(state.program) || (isComing(state.status) && state.program.state !== 'failed')))) return renderLoading(m, started);
    const context = this.#context;
    const label = this.heading || (context && context.local(context.program.name)) || m.t('checkIn.label');
    return html`
      <section class="panel" part="check-in" aria-label=${label}>
        <slot name="header"></slot>
        ${this.heading ? html`<div class="heading" part="heading" role="heading" aria-level=${this.headingLevel}>${this.heading}</div>` : nothing}
        ${context ? this.view === 'organiser' ? this.#parts.render('organiser', context) : this.#renderBody(context) : this.#renderNone()}
        <slot name="footer"></slot>
      </section>`;
  }

  #renderNone(): TemplateResult {
    const { m } = this.#messages;
    const { state, connection, store } = this.#session;
    if (connection && !connection.client.checkIns) return renderState(m, m.t('error.unsupported'));
    const failed = [state?.program, state?.status].find(remote => remote?.state === 'failed');
    if (failed?.state !== 'failed' || failed.error.code === 'not-found') return renderState(m, m.t('checkIn.missing'));
    return renderState(m, m.t('checkIn.failed'), failed.error, () => { void store?.refresh(); });
  }

  #renderBody(context: CheckInContext): TemplateResult {
    const { m, status } = context;
    const state = this.#session.state!;
    const acts = this.#acts;
    const waiting = new Set(state.taps.filter(tap => tap.state === 'queued').map(({ day }) => day));
    const notice = this._notice;
    const stale = state.status.state === 'failed' ? state.status.error : state.program.state === 'failed' ? state.program.error : null;
    const calendar = this.view === 'month' || this.view === 'year';
    return html`
      <div class="top">${renderFigure(context)}${renderButton(context, state, acts)}</div>
      ${renderAfter(context, state, acts, context.connection.storage.persistent)}
      ${renderMilestone(context, state, acts)}
      ${notice ? renderNotice(notice.text, m.t('act.dismiss'), () => { this._notice = null; }, notice) : nothing}
      ${state.refused ? renderNotice(refusedText(m, state.refused), m.t('act.dismiss'), acts.dismiss, { bad: true }) : nothing}
      ${stale ? renderNotice(`${m.t('checkIn.stale')} ${errorText(m, stale)}`, m.t('act.retry'), () => { void context.store.refresh(); }) : nothing}
      ${(this.view === 'week' || this.view === 'year') && !status?.restricted ? renderWeek(context, waiting) : nothing}
      ${renderAbout(context, state)}
      ${renderOffers(context, Number(/^weekly:([1-7])$/.exec(this.goal ?? '')?.[1] ?? 0), acts)}
      ${calendar && status ? this.#parts.render('calendar', context) : nothing}
      ${status?.time ? this.#parts.render('time', context) : nothing}
      ${this.#renderParts(context)}`;
  }

  /** Doors to what comes when it is wanted; one is open at a time. */
  #renderParts(context: CheckInContext): TemplateResult {
    const { m, status, connection: { client } } = context;
    const names = (['rules', 'badges', 'events', 'organiser'] as const).filter(name =>
      name === 'rules' || (name === 'organiser' ? status?.can.organise === 'yes' : client[name]));
    const open = this._open ?? (this.code !== null ? 'events' : null);
    return html`
      <div class="foot row wrap">${names.map(name => html`
        <button class="button text" type="button" aria-expanded=${open === name ? 'true' : 'false'} aria-controls="part"
          @click=${() => { this.#toggle(name, open); }}>${m.t(`checkIn.${name}`)}</button>`)}</div>
      <div class="part" id="part" ?hidden=${!open}>${open ? this.#parts.render(open, context) : nothing}</div>`;
  }

  #toggle(name: CheckInPartName, open: CheckInPartName | null): void {
    this._open = open === name ? null : name;
    // A code that is put away does not open its part again.
    if (open === 'events') this.code = null;
  }

  get #context(): CheckInContext | undefined {
    const { connection, store, state } = this.#session;
    const program = state?.program.value;
    const status = state?.shown;
    if (!connection || !store || !program || status === undefined) return undefined;
    const { m } = this.#messages;
    const now = store.now();
    return {
      host: this, m, connection, store, program, status, now,
      today: status?.date ?? dateAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone), level: this.headingLevel + (this.heading ? 1 : 0),
      firstWeekday: firstWeekday(m.formats),
      local: text => (text ? this.#messages.local(text) : ''),
      announce: this.#announce,
      say: (text, bad) => { this.#say(text, bad); },
      allow: act => this.#session.allow(act, this.#askToSignIn),
    };
  }

  get #acts(): TodayActs {
    const { store } = this.#session;
    return {
      tap: () => void this.#tap(),
      makeUp: date => void this.#mark({ date }),
      undo: () => void this.#undo(),
      back: () => void this.#update({ awayUntil: null }),
      aim: goal => void this.#update({ goal }),
      dismiss: () => {
        store?.dismiss();
        this.focus();
      },
    };
  }

  #announce = (text: string): void => { this._live = text; };

  #say(text: string, bad = false, signIn = false): void {
    this._notice = { text, bad, signIn };
    this._live = text;
  }

  #askToSignIn = (): void => { this.#say(this.#messages.m.t('checkIn.signIn'), false, true); };

  async #tap(): Promise<void> {
    const at = Date.now();
    if (await this.#session.allow({ kind: 'check-in', program: this.program, at: new Date(at).toISOString() }, this.#askToSignIn)) await this.#mark({ at });
  }

  async #mark(tap: { at?: number; date?: string }): Promise<void> {
    this._notice = null;
    const outcome = await this.#session.store?.mark(tap);
    if (outcome?.ok) this.#tell(outcome.value);
    else if (outcome) emit(this, 'minga-error', { code: outcome.error.code, action: 'check-in' });
  }

  /** What a check-in has brought, to the page and to those who cannot see it. */
  #tell(result: CheckInResult): void {
    const { m } = this.#messages;
    const { checkIn: { date, late }, created, status, milestone, badges } = result;
    const local: CheckInContext['local'] = text => (text ? this.#messages.local(text) : '');
    this._live = [m.t('checkIn.done'), ...milestoneWords({ m, local }, { result })].join('. ');
    emit(this, 'minga-checked-in', { program: this.program, date, created, total: status.total, late });
    if (milestone || badges.length) emit(this, 'minga-milestone-reached', { program: this.program, milestone, badges: badges.map(({ badge }) => badge.id) });
  }

  async #undo(): Promise<void> {
    const { store } = this.#session;
    const date = store?.$state.get().shown?.date ?? '';
    this.focus();
    const outcome = await store?.undo();
    const { m } = this.#messages;
    if (outcome?.ok) {
      this._live = m.t('checkIn.undone');
      emit(this, 'minga-check-in-undone', { program: this.program, date });
    } else if (outcome) this.#fail(outcome.error);
  }

  async #update(change: Parameters<NonNullable<CheckInSession['store']>['update']>[0]): Promise<void> {
    this.focus();
    const outcome = await this.#session.store?.update(change);
    if (outcome && !outcome.ok) this.#fail(outcome.error);
  }

  #fail(error: Parameters<typeof errorText>[1]): void {
    this.#say(errorText(this.#messages.m, error), true);
    emit(this, 'minga-error', { code: error.code, action: 'check-in' });
  }

  #resume(act: PendingAct): boolean {
    if (!('program' in act) || act.program !== this.program) return false;
    if (act.kind === 'check-in') {
      void this.#mark(act.at ? { at: Date.parse(act.at) } : {});
      return true;
    }
    this._open = 'events';
    const context = this.#context;
    return !!context && !!this.#parts.want('events', context.m)?.resume?.(act, context);
  }

  #personChanged(): void {
    this._notice = null;
    this._live = '';
    this.#parts.personChanged();
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-check-in': CheckInElement }
}
