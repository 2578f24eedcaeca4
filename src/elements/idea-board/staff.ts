import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Connection } from '../../client/connection.ts';
import { ClockController } from '../../controllers/clock-controller.ts';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { StoreController } from '../../controllers/store-controller.ts';
import { emit } from '../../events.ts';
import type { Board } from '../../protocol/community.ts';
import type { IdeaAct, IdeaDetail, IdeaModeration } from '../../protocol/idea.ts';
import { LIMITS } from '../../protocol/text.ts';
import { createDraftStore } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import type { IdeaDetailState, IdeaDetailStore } from '../../stores/idea-detail.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { define } from '../shared/define.ts';
import { knownWord } from '../shared/known.ts';
import { CommentForm, type CommentText } from './comment-form.ts';
import { MergeForm } from './merge-form.ts';
import { partsStyles } from './parts.styles.ts';
import { ReasonForm } from './reason-form.ts';
import { StaffLog } from './staff-log.ts';
import { staffStyles } from './staff.styles.ts';
import { StatusForm } from './status-form.ts';
import { failureText } from './submission.ts';

type Panel =
  | { act: 'status'; form: StatusForm }
  | { act: 'answer'; form: CommentForm<IdeaDetail> }
  | { act: 'merge'; form: MergeForm }
  | { act: 'hold' | 'hide' | 'remove'; form: ReasonForm }
  | { act: 'category' }
  | { act: 'log'; log: StaffLog };

/** What the team may do with an opened idea, in place. Part of an opened idea, loaded only for those who may. */
export class IdeaStaffElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, partsStyles, staffStyles];

  @property({ attribute: false }) connection: Connection | undefined;
  @property({ attribute: false }) store: IdeaDetailStore | undefined;
  @property({ attribute: false }) board: Board | undefined;
  @property({ attribute: false }) scheme: 'light' | 'dark' = 'light';
  /** Level of the heading. */
  @property({ attribute: false }) headingLevel = 5;
  /** Says something to those who cannot see it. */
  @property({ attribute: false }) say: (text: string) => void = () => undefined;

  @state() private _panel: Panel | null = null;
  @state() private _note: { text: string; bad: boolean } | null = null;
  @state() private _busy: IdeaAct | null = null;

  #messages = new MessagesController(this);
  #clock = new ClockController(this);
  #state = new StoreController<IdeaDetailState>(this);
  #changes = new StoreController<number>(this);

  protected override willUpdate(): void {
    this.#state.watch(this.store?.$state);
    this.#changes.watch(this.store?.ideas.$changes);
  }

  /** For the forms inside. */
  announce(text: string): void {
    this.say(text);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { m } = this.#messages;
    const view = this.store?.view();
    // An act that a newer server knows has no words here, and no form.
    const can = (view?.mine?.can.moderate ?? []).filter(act => knownWord(m, `staff.${act}`));
    if (!view || !can.length) return nothing;
    const { idea } = view;
    return html`
      <div class="root ${this.scheme}" lang=${m.locale}>
        <section class="staff" part="staff" aria-label=${m.t('staff.title')}>
          <div class="staff-title" role="heading" aria-level=${this.headingLevel}>${m.t('staff.title')}</div>
          <div class="staff-acts">
            ${can.map(act => html`
              <button class="button plain compact" type="button" data-act=${act} aria-busy=${this._busy === act} @click=${() => { this.#start(act, idea); }}>${this.#label(act, idea)}</button>`)}
            <button class="button text compact" type="button" data-act="log" aria-expanded=${this._panel?.act === 'log'} @click=${this.#onLog}>${m.t('staff.log')}</button>
          </div>
          ${this._note ? html`<p class="notice ${this._note.bad ? 'bad' : 'good'}" part="staff-note">${this._note.text}</p>` : nothing}
          ${this.#renderPanel(idea)}
        </section>
      </div>`;
  }

  #label(act: IdeaAct, idea: IdeaDetail): string {
    const { m } = this.#messages;
    return act === 'pin' && idea.pinned ? m.t('staff.unpin') : act === 'lock' && idea.locked ? m.t('staff.unlock') : m.t(`staff.${act}`);
  }

  #renderPanel(idea: IdeaDetail): TemplateResult | typeof nothing {
    const { m } = this.#messages;
    const panel = this._panel;
    if (!panel) return nothing;
    switch (panel.act) {
      case 'status': return panel.form.render(m, text => this.#messages.local(text));
      case 'merge': return panel.form.render(m);
      case 'log': return panel.log.render(m, this.#clock.now);
      case 'category': return this.#renderCategory(idea);
      case 'answer': return html`
        ${panel.form.render(m, { id: 'answer', label: m.t('staff.answer'), submit: m.t('staff.answerSave'), limit: LIMITS.body, kinds: false, placeholder: '' })}
        ${idea.answer ? html`<p><button class="button text compact" type="button" @click=${() => void this.#act({ act: 'answer', text: '' })}>${m.t('staff.answerRemove')}</button></p>` : nothing}`;
      default: return panel.form.render(m, {
        id: 'staff-reason', label: m.t('staff.reason'), hint: m.t('staff.reasonToAuthor'), submit: m.t(`staff.${panel.act}`),
        ...(panel.act === 'remove' && { question: m.t('staff.removeSure') }),
      });
    }
  }

  #renderCategory(idea: IdeaDetail): TemplateResult {
    const { m } = this.#messages;
    return html`
      <form class="inline-form" @submit=${(event: Event) => {
        event.preventDefault();
        const category = this.renderRoot.querySelector<HTMLSelectElement>('#new-category')?.value;
        void this.#act({ act: 'category', category: category || null });
      }}>
        <label class="label" for="new-category">${m.t('propose.category')}</label>
        <select class="field" id="new-category">
          <option value="" ?selected=${idea.category === null}>${m.t('propose.noCategory')}</option>
          ${this.board?.categories.map(({ id, name }) => html`<option value=${id} ?selected=${id === idea.category}>${this.#messages.local(name)}</option>`)}
        </select>
        <p class="row wrap"><button class="button compact" type="submit">${m.t('staff.apply')}</button>
          <button class="button plain compact" type="button" @click=${() => { this.#close(); }}>${m.t('act.cancel')}</button></p>
      </form>`;
  }

  #start(act: IdeaAct, idea: IdeaDetail): void {
    const { store, board, connection } = this;
    if (!store || this._busy === act) return;
    this._note = null;
    const send = (body: IdeaModeration, key: string) => this.#moderate(body, key);
    const sent = () => { this.#done(act); };
    const cancel = () => { this.#close(); };
    switch (act) {
      case 'pin': void this.#act({ act, on: !idea.pinned }); return;
      case 'lock': void this.#act({ act, on: !idea.locked }); return;
      case 'approve': case 'restore': case 'unmerge': void this.#act({ act }); return;
      case 'status':
        if (!board) return;
        this._panel = { act, form: new StatusForm(this, board, idea, { send, sent, cancel }) };
        break;
      case 'answer':
        if (!connection) return;
        this._panel = { act, form: new CommentForm<IdeaDetail>(this, () => createDraftStore<CommentText>(
          connection.storage, `minga:${connection.id}:draft:answer:${idea.id}`, () => store.$state.get().me?.id ?? null,
        ), { allow: () => Promise.resolve(true), send: ({ text }, key) => send({ act, text }, key), sent, cancel }, { text: idea.answer?.text ?? '', kind: null }) };
        break;
      case 'merge':
        this._panel = { act, form: new MergeForm(this, { find: text => store.find(text), send: (into, key) => send({ act, into }, key), sent, cancel }) };
        break;
      case 'category': this._panel = { act }; break;
      default:
        this._panel = { act, form: new ReasonForm(this, {
          required: () => act !== 'hold', send: (reason, key) => send(act === 'hold' ? { act, ...(reason && { reason }) } : { act, reason }, key), sent, cancel,
        }) };
    }
    this.#focus('.inline-form select, .inline-form textarea, .inline-form input, .comment-form textarea');
  }

  /** An act without a form of its own. */
  async #act(body: IdeaModeration): Promise<void> {
    const { m } = this.#messages;
    this._busy = body.act;
    const outcome = await this.#moderate(body, crypto.randomUUID());
    if (this._busy === body.act) this._busy = null;
    if (outcome.ok) { this.#done(body.act); return; }
    this._note = { text: m.t('comment.undone', { why: failureText(m, outcome.error) }), bad: true };
    this.announce(this._note.text);
  }

  async #moderate(body: IdeaModeration, key: string): Promise<Outcome<IdeaDetail>> {
    const outcome = await this.store!.moderate(body, key);
    if (outcome.ok) emit(this, 'minga-idea-moderated', { board: outcome.value.board, idea: outcome.value.id, act: body.act });
    else emit(this, 'minga-error', { code: outcome.error.code, action: body.act });
    return outcome;
  }

  #done(act: IdeaAct): void {
    const { m } = this.#messages;
    // Whatever the person has opened meanwhile stays.
    if (this._panel?.act === act) this.#close();
    this._note = { text: m.t('staff.done'), bad: false };
    this.announce(m.t('staff.done'));
  }

  #close(): void {
    const act = this._panel?.act;
    this._panel = null;
    if (act) this.#focus(`[data-act='${act}']`, '.staff-acts button');
  }

  #onLog = (): void => {
    const { store } = this;
    if (!store) return;
    this._note = null;
    this._panel = this._panel?.act === 'log' ? null : { act: 'log', log: new StaffLog(this, cursor => store.log(cursor)) };
  };

  #focus(...selectors: string[]): void {
    void this.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.renderRoot.querySelector<HTMLElement>(selector);
        if (found) { found.focus(); return; }
      }
    });
  }
}

define('minga-idea-staff', IdeaStaffElement);

declare global {
  interface HTMLElementTagNameMap { 'minga-idea-staff': IdeaStaffElement }
}
