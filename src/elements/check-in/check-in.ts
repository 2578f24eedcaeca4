import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { Provided } from '../../controllers/provided.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { VisibleController } from '../../controllers/visible-controller.ts';
import type { PendingAct } from '../../events.ts';
import { enCheckIn } from '../../i18n/en-check-in.ts';
import { addMessages, useWords, type OwnWords } from '../../i18n/messages.ts';
import { isComing } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { errorText } from '../shared/failure.ts';
import type { Acting, ActingHost } from './acting.ts';
import { checkInStyles } from './check-in.styles.ts';
import type { CheckInContext, CheckInPartName } from './context.ts';
import { firstWeekday } from './days.ts';
import { renderFigure } from './figure.ts';
import type { LazyParts } from './lazy.ts';
import { CheckInSession } from './session.ts';
import { renderLate, renderLoading, renderNotice, renderState } from './states.ts';
import { renderAbout, renderButton } from './today.ts';
import { renderWeek } from './week.ts';

addMessages('en', enCheckIn);
useWords('check-in');

/**
 * A check-in for every day: one tap, with the week, what it adds up to, and what comes next.
 *
 * @attr appearance - How it stands on the page: the name of an appearance whose style sheet the page has, `themes/appearance-<name>.css`.
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
 * @csspart calendar - The month or the year.
 * @csspart month - The table of a month.
 * @csspart day - One day of it.
 * @csspart heat-map - The days of a year.
 * @csspart legend - What its colours mean.
 * @csspart badges - The badges.
 * @csspart badge - One badge.
 * @csspart export - The button that saves a badge.
 * @csspart rules - How days and points are counted.
 * @csspart days - The days to come, in the rules.
 * @csspart zone - The choice of the day's time zone.
 * @csspart choices - What a member may choose.
 * @csspart time - The time spent.
 * @csspart meet-ups - The events.
 * @csspart events - The list of events.
 * @csspart event - One event.
 * @csspart rsvp - The button that says whether one is coming.
 * @csspart code - The form for an event's code.
 * @csspart use-code - The button that sends the code.
 * @csspart attended - Says that one is noted as being there.
 * @csspart attended-mark - The same, at one event.
 * @csspart queued - Says that a code waits on this device.
 * @csspart organiser - The page of who organises events.
 * @csspart new - The button for a new event.
 * @csspart event-form - The form of an event.
 * @csspart organised - The events one organises.
 * @csspart organised-event - One of them.
 * @csspart code-panel - An event's code to show.
 * @csspart qr - The code as a picture.
 * @csspart manual - The code as letters.
 * @csspart stage - The code on the whole screen.
 * @csspart count - How many have come.
 * @csspart attendees - Who has come.
 * @csspart sign-in - Asks to sign in.
 * @csspart denied - Says that only the team may organise.
 * @csspart failed - Says that something could not be loaded.
 * @csspart empty - Says that there is nothing to show.
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
    program: {}, endpoint: {}, view: {}, goal: {}, code: {}, heading: {}, headingLevel: { attribute: 'heading-level', type: Number }, loading: {}, messages: { attribute: false }, scheme: {}, noStreak: { attribute: 'no-streak', type: Boolean },
    _open: { state: true }, _notice: { state: true }, _live: { state: true }, _busy: { state: true },
  };

  /** The program's id in the community. Default `daily`. */
  declare program: string;
  /** The protocol's base address, where no `<minga-community>` is around. */
  declare endpoint: string | null;
  /** The button alone, with its week (the default), a month or a year below it, or the page of who organises events. */
  declare view: 'badge' | 'week' | 'month' | 'year' | 'organiser';
  /** The gentler weekly goal to offer, e.g. `weekly:3`, 1 to 7 days; what the member has chosen comes first. */
  declare goal: string | null;
  /** Switches the game off: no days in a row and no badge to reach, only the tap and all check-ins. */
  declare noStreak: boolean;
  /** An event's code, e.g. from the link of a scanned picture. By default `minga-code` of the page's address. */
  declare code: string | null;
  /** The heading. By default there is none. */
  declare heading: string | null;
  /** Level of the heading, 2 to 5. Default 3. */
  declare headingLevel: number;
  /** `eager` fetches at once instead of when it comes near the window. */
  declare loading: 'lazy' | 'eager';
  /** Words of the brand's own, by locale, over those of the provider and the page. */
  declare messages: OwnWords | undefined;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;

  private declare _open: CheckInPartName | null;
  private declare _notice: { text: string; bad?: boolean; signIn?: boolean } | null;
  private declare _live: string;
  /** A tap is on its way to what takes it. */
  private declare _busy: boolean;

  #provided = new Provided(this);
  #session = new CheckInSession(this, { resume: act => this.#resume(act), person: left => { this.#personChanged(left); } });
  #messages = new MessagesController(this, this.#provided);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #parts: LazyParts | undefined;
  #internals = this.attachInternals();
  #acting: Acting | undefined;
  #actsOf: unknown;

  constructor() {
    super();
    Object.assign(this, {
      program: 'daily', endpoint: null, view: 'week', goal: null, code: new URLSearchParams(location.search).get('minga-code'), heading: null, headingLevel: 3, loading: 'lazy', scheme: null, noStreak: false,
      _open: null, _notice: null, _live: '', _busy: false,
    });
    new VisibleController(this, () => this.loading === 'eager', () => { this.#session.start(); });
    this.addController({ hostDisconnected: () => { this.#parts?.disconnected(); } });
  }

  /** Moves the focus to the button that checks in. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.check')?.focus(options);
  }

  protected override updated(): void {
    const { state, store } = this.#session;
    if (store !== this.#actsOf) {
      this.#actsOf = store;
      this.#acting = undefined;
      void this.#act(true);
    }
    const failed = state?.program.state === 'failed' && !state.program.value ? state.program.error.code : null;
    const now = {
      loading: !!state && (isComing(state.program) || isComing(state.status)), empty: failed === 'not-found', error: !!failed && failed !== 'not-found',
      checked: !!state?.shown?.today, offline: !!state?.taps.some(tap => tap.state === 'queued'),
    };
    // Browsers before 2024 know no custom states.
    for (const [name, on] of Object.entries(now)) this.#internals.states?.[on ? 'add' : 'delete'](name);
    // Not while drawing: what is said is drawn next.
    if (state && this.#acting) void this.updateComplete.then(() => this.#acting?.watch(state, this.#session.connection!.storage.persistent));
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    // No line break before the root: where the page keeps white space, it would be an empty line.
    return html`<div class="root ${this.#scheme.scheme}" lang=${m.locale} .dir=${m.dir}>${this.#renderPanel()}
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
        ${context ? this.view === 'organiser' ? this.#renderPart('organiser', context) : this.#renderBody(context) : this.#renderNone()}
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
    const waiting = new Set(state.taps.filter(tap => tap.state === 'queued').map(({ day }) => day));
    const notice = this._notice;
    const stale = state.status.state === 'failed' ? state.status.error : state.program.state === 'failed' ? state.program.error : null;
    const calendar = this.view === 'month' || this.view === 'year';
    return html`
      <div class="top">${renderFigure(context)}${renderButton(context, state, this._busy, this.#onTap)}</div>
      ${this.#acting?.renderNews(context, state)}
      ${notice ? renderNotice(notice.text, m.t('act.dismiss'), () => { this._notice = null; }, notice) : nothing}
      ${stale ? renderNotice(html`${m.t('checkIn.stale')}<br>${errorText(m, stale)}`, m.t('act.retry'), () => { void context.store.refresh(); }) : nothing}
      ${(this.view === 'week' || this.view === 'year') && !status?.restricted ? renderWeek(context, waiting) : nothing}
      ${renderAbout(context, state)}
      ${this.#acting?.renderOffers(context, Number(/^weekly:([1-7])$/.exec(this.goal ?? '')?.[1] ?? 0))}
      ${calendar && status ? this.#renderPart('calendar', context) : nothing}
      ${status?.time ? this.#renderPart('time', context) : nothing}
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
      <div class="part" id="part" ?hidden=${!open}>${open ? this.#renderPart(open, context) : nothing}</div>`;
  }

  #renderPart(name: CheckInPartName, context: CheckInContext): unknown {
    return this.#parts ? this.#parts.render(name, context) : renderLate(context.m);
  }

  #toggle(name: CheckInPartName, open: CheckInPartName | null): void {
    if (!this.#parts) void this.#act();
    this._open = open === name ? null : name;
    // A code that is put away does not open its part again.
    if (open === 'events') this.code = null;
  }

  get #context(): CheckInContext | undefined {
    const { connection, store, state } = this.#session;
    const program = state?.program.value;
    const shown = state?.shown;
    const status = shown && this.noStreak ? { ...shown, restricted: true } : shown;
    if (!connection || !store || !program || status === undefined) return undefined;
    const { m } = this.#messages;
    const now = store.now();
    return {
      host: this, m, connection, store, program, status, now,
      today: status?.date ?? program.days[0]?.date ?? new Date(now).toISOString().slice(0, 10), level: this.headingLevel + (this.heading ? 1 : 0),
      firstWeekday: firstWeekday(m.formats),
      local: this.#local,
      announce: this.#announce,
      say: (text, bad) => { this.#say(text, bad); },
      allow: this.#allow,
    };
  }

  #local: CheckInContext['local'] = text => (text ? this.#messages.local(text) : '');

  #announce = (text: string): void => { this._live = text; };

  #say(text: string, bad = false, signIn = false): void {
    this._notice = { text, bad, signIn };
    this._live = text;
  }

  #allow = (act: PendingAct): Promise<boolean> =>
    this.#session.allow(act, () => { this.#say(this.#messages.m.t(this.#session.connection?.storage.persistent ? 'checkIn.signIn' : 'checkIn.signInPage'), false, true); });

  /** What goes on once somebody acts; undefined when it could not be had, which is said unless it is only fetched ahead. */
  async #act(ahead = false): Promise<Acting | undefined> {
    const { store } = this.#session;
    if (!store || this.#acting) return this.#acting;
    try {
      const [{ Acting, LazyParts }, acts] = await Promise.all([import('./acting.ts'), store.acts()]);
      this.#parts ??= new LazyParts(this, () => { this.#session.resume(); });
      if (this.#actsOf === store) this.#acting ??= new Acting(this.#actingHost, acts);
      this.requestUpdate();
    } catch {
      if (!ahead) this.#say(this.#messages.m.t('error.network'), true);
    }
    return this.#acting;
  }

  get #actingHost(): ActingHost {
    const messages = this.#messages;
    return {
      element: this, program: this.program, get m() { return messages.m; },
      local: this.#local, announce: this.#announce, focus: () => { this.focus(); },
      say: (text, bad) => { if (text === null) this._notice = null; else this.#say(text, bad); },
    };
  }

  /** Answers at once, whatever is still on its way: the tap counts for when it was made. */
  #onTap = async (): Promise<void> => {
    const at = Date.now();
    this._busy = true;
    const acting = await this.#allow({ kind: 'check-in', program: this.program, at: new Date(at).toISOString() }) && await this.#act();
    this._busy = false;
    if (acting) await acting.mark({ at });
  };

  #resume(act: PendingAct): boolean {
    if (!('program' in act) || act.program !== this.program) return false;
    if (act.kind === 'check-in') {
      void this.#act().then(acting => acting?.mark(act.at ? { at: Date.parse(act.at) } : {}));
      return true;
    }
    this._open = 'events';
    const context = this.#context;
    return !!context && !!this.#parts?.want('events', context.m)?.resume?.(act, context);
  }

  #personChanged(left: boolean): void {
    if (left) {
      this._notice = null;
      this._live = '';
    }
    this.#parts?.personChanged();
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-check-in': CheckInElement }
}
