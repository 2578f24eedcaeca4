import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { CommunityError } from '../../client/errors.ts';
import { emit, type PendingAct } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../protocol/comment.ts';
import type { FollowScope } from '../../protocol/idea.ts';
import { createDraftStore } from '../../stores/draft.ts';
import type { IdeaDetailStore, IdeaDetailView } from '../../stores/idea-detail.ts';
import { renderConfirm } from './confirm.ts';
import { renderFollow } from './follow.ts';
import { IdeaEdit, type IdeaChange } from './idea-edit.ts';
import { ReportForm } from './report-form.ts';
import { failureText, type FormHost } from './submission.ts';
import type { DetailContext } from './timeline.ts';

/** The element whose idea it is. */
export type ActsHost = LitElement & FormHost & {
  readonly connection: Connection | undefined;
  readonly href: string;
  readonly allow: (act: PendingAct, refused: () => void) => Promise<boolean>;
};

type Opened = 'withdraw' | 'share' | IdeaEdit | ReportForm;

/** What a person may do with an opened idea besides voting: follow, share, edit, withdraw, report. */
export class IdeaActs {
  #host: ActsHost;
  #store: IdeaDetailStore;
  #m: () => Messages;
  #open: Opened | null = null;
  #note: { text: string; bad: boolean } | null = null;
  #withdrawing = false;
  #last: string | null = null;

  constructor(host: ActsHost, store: IdeaDetailStore, messages: () => Messages) {
    this.#host = host;
    this.#store = store;
    this.#m = messages;
  }

  /** Closes what another person has left open; their draft is kept for them. */
  personIs(id: string | null): void {
    if (this.#last !== null && id !== this.#last) {
      this.#open = null;
      this.#host.requestUpdate();
    }
    this.#last = id;
  }

  /** The form that stands in for the text while its author changes it. */
  renderEdit({ mine }: IdeaDetailView, { m, board, local }: DetailContext): TemplateResult | null {
    return this.#open instanceof IdeaEdit ? this.#open.render({ m, board, local, editableUntil: mine?.editableUntil ?? null }) : null;
  }

  render({ idea, mine }: IdeaDetailView, m: Messages): TemplateResult {
    const client = this.#host.connection?.client.ideas;
    const open = this.#open;
    const button = (name: string, text: string, onClick: () => void) => html`
      <button class="button text compact" type="button" data-act=${name} @click=${onClick}>${text}</button>`;
    return html`
      <div class="acts" part="acts">
        ${client?.setFollow && idea.state === 'visible' && !idea.mergedInto
          ? renderFollow(m, this.#store.$state.get().following ?? mine?.following ?? 'none', idea.followers ?? 0, scope => void this.follow(idea.id, scope)) : nothing}
        <span class="row wrap">
          ${button('share', m.t('detail.share'), () => void this.#share())}
          ${mine?.can.edit === 'yes' && client?.update ? button('edit', m.t('detail.edit'), () => { this.#edit(); }) : nothing}
          ${mine?.can.withdraw === 'yes' && client?.withdraw ? button('withdraw', m.t('detail.withdraw'), () => { this.#show('withdraw', '.confirm-yes'); }) : nothing}
          ${mine?.own || !client?.report ? nothing : button('report', m.t('report.act'), () => { this.report(idea.id); })}
        </span>
      </div>
      ${this.#note ? html`<p class="notice ${this.#note.bad ? 'bad' : 'good'}" part="note">${this.#note.text}</p>` : nothing}
      ${open === 'withdraw' ? renderConfirm({
        question: m.t('detail.withdrawSure'), yes: m.t('detail.withdraw'), no: m.t('act.cancel'), busy: this.#withdrawing,
        onYes: () => void this.#withdraw(), onNo: () => { this.#close('withdraw'); },
      }) : open === 'share' ? html`
        <label class="label">${m.t('detail.shareByHand')}
          <input class="field by-hand" readonly .value=${this.#host.href} @focus=${(event: Event) => { (event.target as HTMLInputElement).select(); }}></label>`
        : open instanceof ReportForm ? open.render(m) : nothing}`;
  }

  /** Sets what the person hears about; asks them to sign in first where that is needed. */
  async follow(idea: string, scope: FollowScope): Promise<void> {
    const m = this.#m();
    this.#note = null;
    if (!await this.#host.allow({ kind: 'follow', idea, scope }, () => { this.#say(m.t('auth.needed')); })) {
      this.#host.requestUpdate(); // puts the choice back
      return;
    }
    const outcome = await this.#store.follow(scope);
    if (outcome?.ok) {
      this.#host.announce(m.t(outcome.value === 'none' ? 'follow.stopped' : 'follow.following'));
      emit(this.#host, 'minga-idea-followed', { board: this.#board, idea, following: outcome.value });
    } else if (outcome) this.fail(outcome.error, 'follow');
  }

  /** Opens the form that tells the team about the idea; `send` sends what was written before sign-in. */
  report(idea: string, send = false): void {
    const { connection } = this.#host;
    if (!connection) return;
    const drafts = createDraftStore<Report>(connection.storage, `minga:${connection.id}:draft:report:${idea}`, () => this.#person);
    const form = new ReportForm(this.#host, drafts, {
      allow: refused => this.#host.allow({ kind: 'report', idea }, refused),
      send: (report, key) => this.#store.report(report, key),
      sent: () => {
        this.#close('report');
        this.#say(this.#m().t('report.sent'));
      },
      cancel: () => { this.#close('report'); },
    });
    this.#show(form, '.report-form input:checked');
    if (send) void form.send(this.#m());
  }

  /** Says that an act was refused or failed. */
  fail(error: CommunityError, action: string): void {
    const m = this.#m();
    this.#say(m.t('comment.undone', { why: failureText(m, error) }), true);
    emit(this.#host, 'minga-error', { code: error.code, action });
  }

  get #person(): string | null { return this.#store.$state.get().me?.id ?? null; }
  get #board(): string { return this.#store.view()?.idea.board ?? ''; }

  #edit(): void {
    const { connection } = this.#host;
    const idea = this.#store.view()?.idea;
    if (!connection || !idea) return;
    const drafts = createDraftStore<IdeaChange>(connection.storage, `minga:${connection.id}:draft:edit:${idea.id}`, () => this.#person);
    this.#show(new IdeaEdit(this.#host, drafts, idea, {
      save: (patch, version) => this.#store.save(patch, version),
      latest: () => this.#store.$state.get().detail.value,
      saved: () => {
        this.#close('edit');
        this.#host.announce(this.#m().t('detail.saved'));
        emit(this.#host, 'minga-idea-updated', { board: idea.board, idea: idea.id });
      },
      cancel: () => { this.#close('edit'); },
    }), '#edit-title');
  }

  async #share(): Promise<void> {
    const m = this.#m();
    try {
      await navigator.clipboard.writeText(this.#host.href);
      this.#say(m.t('detail.shared'));
    } catch {
      // Refused, or a page without HTTPS: the person can copy by hand.
      this.#show('share', '.by-hand');
    }
  }

  async #withdraw(): Promise<void> {
    const idea = this.#store.view()?.idea;
    if (!idea) return;
    this.#withdrawing = true;
    this.#host.requestUpdate();
    const outcome = await this.#store.withdraw();
    this.#withdrawing = false;
    if (!outcome.ok) {
      this.#close('withdraw');
      this.fail(outcome.error, 'withdraw');
      return;
    }
    this.#host.announce(this.#m().t('detail.withdrawn'));
    emit(this.#host, 'minga-idea-withdrawn', { board: idea.board, idea: idea.id });
    emit(this.#host, 'minga-idea-closed', { board: idea.board, idea: idea.id });
  }

  #say(text: string, bad = false): void {
    this.#note = { text, bad };
    this.#host.announce(text);
    this.#host.requestUpdate();
  }

  #show(what: Opened, focus: string): void {
    this.#open = what;
    this.#note = null;
    this.#focus(focus);
  }

  #close(trigger: string): void {
    this.#open = null;
    this.#focus(`[data-act='${trigger}']`, '.idea-heading');
  }

  #focus(...selectors: string[]): void {
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => {
      for (const selector of selectors) {
        const found = this.#host.renderRoot.querySelector<HTMLElement>(selector);
        if (found) { found.focus(); return; }
      }
    });
  }
}
