import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { CommunityError } from '../../client/errors.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import { registerLocale, type Messages, type OwnWords } from '../../i18n/messages.ts';
import type { Board, Community, LocalText } from '../../protocol/community.ts';
import type { Idea } from '../../protocol/idea.ts';
import type { CommentsState } from '../../stores/comments.ts';
import { communityOf } from '../../stores/community.ts';
import { authorOf, createDraftStore } from '../../stores/draft.ts';
import { createIdeaDetailStore, type IdeaDetailState, type IdeaDetailStore, type IdeaDetailView } from '../../stores/idea-detail.ts';
import type { Remote } from '../../stores/remote.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { failureText } from '../shared/failure.ts';
import { formStyles } from '../shared/form.styles.ts';
import { Form, type FormPlan } from '../shared/form.ts';
import { follow, openReport, renderActs, renderBody, vote } from './acts.ts';
import { Conversation } from './comments.ts';
import { commentsStyles } from './comments.styles.ts';
import { ideaBoardStyles } from './idea-board.styles.ts';
import { ideaDetailStyles } from './idea-detail.styles.ts';
import { renderAnswer, renderHeld, renderLead, renderLoop, renderMerged, renderMergedInto, renderTimeline } from './idea-parts.ts';
import { PersonWatch } from './person-watch.ts';
import type { Staff } from './staff.ts';
import { renderFailure, renderStale } from './states.ts';

registerLocale('en', async () => ({ ...(await import('../../i18n/en-detail.ts')).enDetail, ...(await import('../../i18n/en-writing.ts')).enWriting }));

const internal = { attribute: false };

/** One idea in full: what it says, what became of it, and the conversation about it. Part of the board, loaded with the first idea that is opened. */
export class IdeaDetailElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, ideaBoardStyles, formStyles, ideaDetailStyles, commentsStyles];

  static override properties: PropertyDeclarations = {
    connection: internal, messages: internal, ideaId: internal, board: internal, brand: internal, allow: internal, headingLevel: internal, scheme: internal,
    hrefOf: internal, openIdea: internal,
  };

  /** The board's connection. */
  declare connection: Connection;
  /** The board's own words. */
  declare messages: OwnWords | undefined;
  /** Which idea. */
  declare ideaId: string;
  /** The idea's board, for the names of statuses and categories. */
  declare board: Board | undefined;
  /** The brand's name. */
  declare brand: string;
  /** Whether an act may go ahead; else the page is asked to sign the person in. */
  declare allow: (act: PendingAct, refused: () => void) => Promise<boolean>;
  /** Level of the title. */
  declare headingLevel: number;
  declare scheme: 'light' | 'dark';
  /** An idea's address, to share. */
  declare hrefOf: (id: string) => string;
  /** Opens another idea. */
  declare openIdea: (event: Event, id: string) => void;

  /** The idea that is shown. */
  store!: IdeaDetailStore;
  #comments!: Conversation;
  #staff: Promise<Staff | void> | undefined;
  #team: Staff | undefined;
  #state = new StoreController<IdeaDetailState>(this);
  #changes = new StoreController<number>(this);
  #talk = new StoreController<CommentsState>(this);
  #community = new StoreController<Remote<Community>>(this);
  #messages = new MessagesController(this);
  #clock = new ClockController(this);
  #live = '';
  /** What is open in place, one thing at a time, and where. */
  #opened: { at: string; act: string; part: { render(): TemplateResult } } | undefined;
  /** What has just been done or refused, and where. */
  #note: { at: string; text: string; bad: boolean } | undefined;
  #waiting: PendingAct | undefined;
  #person: string | null = null;
  #focused = '';
  #title: HTMLElement | null = null;
  #hadFocus = false;

  constructor() {
    super();
    new PersonWatch(this, () => this.connection, () => {
      if (!this.hasUpdated) return;
      void this.store.refresh();
      this.#comments.personChanged();
    });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = !!this.#title?.matches(':focus');
    if (changed.has('connection') || changed.has('ideaId')) {
      const { connection: { client }, ideaId } = this;
      this.store = createIdeaDetailStore(client, ideaId);
      this.#comments = new Conversation(this, ideaId);
      this.#staff = this.#team = this.#opened = this.#note = undefined;
      this.#state.watch(this.store.$state);
      this.#changes.watch(this.store.ideas.$changes);
      this.#talk.watch(client.comments && this.#comments.$state);
      this.#community.watch(communityOf(client));
    }
    const { person } = this;
    // What another person has left open is closed; their draft is kept for them.
    if (this.#person !== null && person !== this.#person) this.#opened = undefined;
    this.#person = person;
  }

  protected override updated(): void {
    this.store.catchUp();
    const title = this.renderRoot.querySelector<HTMLElement>('.idea-heading');
    // The title that stood there while the rest was loading is another element.
    if (title && title !== this.#title && (this.#focused !== this.ideaId || this.#hadFocus)) {
      this.#focused = this.ideaId;
      title.focus();
    }
    this.#title = title;
    const view = this.store.view();
    if (view?.mine?.can.moderate.length) {
      this.#staff ??= import('./staff.ts').then(({ Staff }) => {
        this.#team = new Staff(this);
        this.requestUpdate();
      // Tried again when there is something else to show.
      }, () => { this.#staff = undefined; });
    }
    if (this.#waiting && view) this.#carryOn(this.#waiting);
  }

  /** The words in use. */
  get m(): Messages { return this.#messages.m; }
  /** Milliseconds since 1970. */
  get now(): number { return this.#clock.now; }
  /** The id of whoever is signed in. */
  get person(): string | null { return this.store.$state.get().me?.id ?? null; }

  /** What the community allows; undefined until it is known. */
  get community(): Community | undefined { return this.#community.value?.value; }

  local(text: LocalText): string {
    return this.#messages.local(text);
  }

  /** Carries on with an act on this idea that waited for its person; answers whether it is this idea's. */
  resume(act: PendingAct): boolean {
    if (!('idea' in act) || act.idea !== this.ideaId || act.kind === 'vote') return false;
    this.#waiting = act;
    this.requestUpdate();
    return true;
  }

  /** Says something to those who cannot see it. */
  announce(text: string): void {
    // The same words twice are two events: a changed node is what is read.
    this.#live = this.#live === text ? `${text}\u00a0` : text;
    this.requestUpdate();
  }

  /** Says what was done, or refused, where it was tried. */
  note(at: string, text: string, bad = false): void {
    this.#note = { at, text, bad };
    this.announce(text);
  }

  /** Says where it was tried that an act was refused or failed. */
  fail(at: string, error: CommunityError, action: string): void {
    this.note(at, this.m.t('comment.undone', { why: failureText(this.m, error) }), true);
    emit(this, 'minga-error', { code: error.code, action });
  }

  renderNote(at: string, part = 'note'): unknown {
    const { at: here, text, bad } = this.#note ?? {};
    return here === at ? html`<p class="notice small ${bad ? 'bad' : 'good'}" part=${part}>${text}</p>` : nothing;
  }

  /** Whether an act may go ahead; if not, says so there. */
  may(at: string, act: PendingAct): Promise<boolean> {
    this.#note = undefined;
    return this.allow(act, () => { this.note(at, this.m.t('auth.needed')); });
  }

  /** A form of this idea; `draft` names what is kept of it. */
  form<T>(draft: string, plan: FormPlan<T>, act?: PendingAct): Form<T> {
    const { connection: { id, storage } } = this;
    const drafts = createDraftStore<Record<string, string>>(storage, `minga:${id}:draft:${draft}`, () => authorOf(this.store.$state.get().me));
    return new Form(this, drafts, { ...plan, ...(act && { allow: () => this.allow(act, () => undefined) }) });
  }

  /** Opens a form at a place, a comment or a part of the idea, and closes it once it has been sent. */
  openForm<T>(at: string, what: string, plan: FormPlan<T>, act?: PendingAct): Form<T> {
    const subject = at === 'idea' ? this.ideaId : at;
    const form = this.form<T>(`${what}:${subject}`, {
      cancel: () => { this.close(); },
      ...plan,
      sent: answer => {
        // Whatever the person has opened meanwhile stays.
        if (this.#opened?.part === form) this.close();
        plan.sent?.(answer);
      },
    }, act);
    this.open(at, what, form);
    this.focusOn('.opened :is(input:checked, input:not([type=radio]), textarea, select)', '.opened [type=submit]');
    return form;
  }

  open(at: string, act: string, part: { render(): TemplateResult }): void {
    this.#note = undefined;
    this.#opened = { at, act, part };
    this.requestUpdate();
  }

  /** What is open at a place. */
  renderOpened(at: string): unknown {
    return this.#opened?.at === at ? this.#opened.part.render() : nothing;
  }

  /** Whether this is open. */
  isOpen(at: string, act: string): boolean {
    return this.#opened?.at === at && this.#opened.act === act;
  }

  /** Closes what is open, and goes back to where it was opened. */
  close(): void {
    const { at, act } = this.#opened ?? {};
    this.#opened = undefined;
    this.focusOn(`[data-act="${act}-${at}"]`, `[data-comment="${at}"]`, '.idea-heading');
  }

  focusOn(...selectors: string[]): void {
    this.requestUpdate();
    void this.updateComplete.then(() => {
      selectors.map(selector => this.renderRoot.querySelector<HTMLElement>(selector)).find(found => found)?.focus();
    });
  }

  protected override render(): TemplateResult {
    const { m } = this;
    const view = this.store.view();
    return html`
      <div class="root ${this.scheme}" lang=${m.locale} .dir=${m.dir}>
        <article class="detail" part="idea" aria-label=${view ? m.t('detail.label', { title: view.idea.title }) : nothing} aria-busy=${this.#state.value?.detail.state === 'loading'}>
          <p><button class="button text compact back" part="back" type="button" @click=${this.tellClosed}><span aria-hidden="true" class="arrow"></span>${m.t('detail.back')}</button></p>
          ${view ? this.#renderIdea(view) : this.#renderWaiting()}
        </article>
        <div class="sr" role="status">${this.#live}</div>
      </div>`;
  }

  #renderWaiting(): TemplateResult {
    const { m, store } = this;
    const { detail } = store.$state.get();
    if (detail.state !== 'failed') {
      const idea = store.ideas.view(this.ideaId)?.idea;
      return html`
        ${idea ? this.#renderTitle(idea) : html`<p class="sr">${m.t('idea.opening')}</p>`}
        <div aria-hidden="true"><div class="skeleton line long"></div><div class="skeleton line long"></div><div class="skeleton line"></div></div>`;
    }
    const gone = detail.error.code === 'not-found';
    const title = html`<span class="idea-heading" tabindex="-1">${m.t(gone ? 'detail.gone' : 'detail.failed')}</span>`;
    return gone ? renderFailure(m, title, null) : renderFailure(m, title, detail.error, this.#retry);
  }

  #renderTitle({ title, lang }: Pick<Idea, 'title' | 'lang'>): TemplateResult {
    return html`<div class="heading idea-heading" part="title" role="heading" aria-level=${this.headingLevel} tabindex="-1" dir="auto" lang=${lang ?? nothing}>${title}</div>`;
  }

  #renderIdea(view: IdeaDetailView): TemplateResult {
    const { m, store } = this;
    const { detail } = store.$state.get();
    return html`
      ${detail.state === 'failed' ? renderStale(m, detail.error, this.#retry) : nothing}
      ${renderLead(this, view, this.#renderTitle(view.idea), (_, on) => void vote(this, on))}
      ${renderMergedInto(this, view)}
      ${renderHeld(this, view)}
      ${this.renderNote('vote', 'problem')}
      ${renderLoop(this, view, this.#comments.mayWrite ? () => { this.#comments.tellStory(); } : undefined)}
      ${renderAnswer(this, view)}
      ${renderBody(this, view)}
      ${renderMerged(this, view)}
      ${renderActs(this, view)}
      ${renderTimeline(this, view)}
      ${this.#team?.render(view)}
      ${this.#comments.render(view)}`;
  }

  /** Asks the board to close this idea. */
  tellClosed = (): void => {
    emit(this, 'minga-idea-closed', { board: this.store.view()?.idea.board ?? this.board?.id ?? '', idea: this.ideaId });
  };

  #retry = (): void => { void this.store.refresh(); };

  #carryOn(act: PendingAct): void {
    if (act.kind === 'follow') void follow(this, act.scope);
    else if (act.kind === 'report' && act.comment === undefined) void openReport(this).send();
    else if (!this.#comments.resume(act)) return;
    this.#waiting = undefined;
    this.announce(this.m.t('auth.resumed'));
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-idea-detail': IdeaDetailElement }
}
