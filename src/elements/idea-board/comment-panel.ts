import { nothing, type TemplateResult } from 'lit';
import type { PendingAct } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { CommentModeration, Report } from '../../protocol/comment.ts';
import type { CommentEntry } from '../../stores/comment-entries.ts';
import type { CommentsStore } from '../../stores/comments.ts';
import { createDraftStore } from '../../stores/draft.ts';
import { personName } from '../shared/person.ts';
import { CommentForm } from './comment-form.ts';
import type { CommentAction } from './comment.ts';
import type { CommentsElement } from './comments.ts';
import { renderConfirm } from './confirm.ts';
import { ReasonForm } from './reason-form.ts';
import { ReportForm } from './report-form.ts';

type Opened =
  | { what: 'reply' | 'edit'; form: CommentForm }
  | { what: 'delete'; busy: boolean }
  | { what: 'report'; form: ReportForm }
  | { what: 'hide' | 'remove'; form: ReasonForm };

/** What is open at one comment of a conversation: a reply, an edit, a question, a report. One at a time. */
export class CommentPanel {
  #host: CommentsElement;
  #store: CommentsStore;
  #id = '';
  #opened: Opened | null = null;

  constructor(host: CommentsElement, store: CommentsStore) {
    this.#host = host;
    this.#store = store;
  }

  open(entry: CommentEntry, action: CommentAction, m: Messages): void {
    const { id } = entry.comment;
    if (action === 'approve' || action === 'restore') { void this.#moderate(id, { act: action }, m); return; }
    this.#id = id;
    const close = () => { this.#close(action); };
    switch (action) {
      case 'reply':
        this.#opened = { what: 'reply', form: this.#reply(id) };
        break;
      case 'edit':
        this.#opened = { what: 'edit', form: this.#edit(entry, m) };
        break;
      case 'delete':
        this.#opened = { what: 'delete', busy: false };
        break;
      case 'report':
        this.#opened = { what: 'report', form: this.#report(id, m) };
        break;
      default:
        this.#opened = { what: action, form: new ReasonForm(this.#host, {
          required: () => true, send: (reason, key) => this.#store.moderate(id, { act: action, reason }, key), sent: () => { this.#host.announce(m.t('staff.done')); close(); }, cancel: close,
        }) };
    }
    this.#host.focusOn(`[data-comment="${id}"] .inline-form input:checked`, `[data-comment="${id}"] .comment-form textarea`,
      `[data-comment="${id}"] .inline-form textarea`, `[data-comment="${id}"] .confirm-yes`);
  }

  /** What is open at this comment, if anything. */
  render({ comment }: CommentEntry, m: Messages, limit: number): TemplateResult | typeof nothing {
    const opened = this.#opened;
    if (!opened || comment.id !== this.#id) return nothing;
    const name = personName(comment.author, m);
    switch (opened.what) {
      case 'reply': return opened.form.render(m, { id: 'reply', label: m.t('comment.replyTo', { name }), submit: m.t('comment.reply'), limit, kinds: false });
      case 'edit': return opened.form.render(m, { id: 'edit', label: m.t('comment.edit'), submit: m.t('detail.save'), limit, kinds: false });
      case 'report': return opened.form.render(m);
      case 'delete': return renderConfirm({
        question: m.t('comment.deleteSure'), yes: m.t('comment.delete'), no: m.t('act.cancel'), busy: opened.busy,
        onYes: () => void this.#delete(comment.id, m), onNo: () => { this.#close('delete'); },
      });
      default: return opened.form.render(m, {
        id: 'reason', label: m.t('staff.reason'), hint: m.t('staff.reasonToAuthor'), submit: m.t(`staff.${opened.what}`),
        ...(opened.what === 'remove' && { question: m.t('staff.removeSure') }),
      });
    }
  }

  /** Carries on with a reply or a report that waited for its person. */
  resume(act: PendingAct, m: Messages): void {
    const id = act.kind === 'comment' ? act.parent : act.kind === 'report' ? act.comment : undefined;
    const entry = id === undefined ? undefined : this.#store.$state.get().entries.get(id);
    if (!entry) return;
    this.open(entry, act.kind === 'report' ? 'report' : 'reply', m);
    const opened = this.#opened;
    if (opened?.what === 'reply' || opened?.what === 'report') void opened.form.send(m);
  }

  /** Leaves only what is the new person's. */
  personChanged(): void {
    const opened = this.#opened;
    if (opened?.what === 'reply') opened.form.reopen();
    else if (opened && opened.what !== 'report') this.#opened = null;
  }

  #reply(parent: string): CommentForm {
    const idea = this.#host.idea?.id ?? '';
    return new CommentForm(this.#host, () => this.#host.draft('comment', parent), {
      allow: refused => this.#host.allow({ kind: 'comment', idea, parent }, refused),
      send: ({ text }, key) => this.#store.create({ text, parent }, key),
      sent: comment => {
        this.#opened = null;
        this.#host.written(comment);
      },
      cancel: () => { this.#close('reply'); },
    });
  }

  #edit({ comment }: CommentEntry, m: Messages): CommentForm {
    return new CommentForm(this.#host, () => this.#host.draft('edit-comment', comment.id), {
      allow: () => Promise.resolve(true),
      send: ({ text }) => this.#store.update(comment.id, { text }),
      sent: () => {
        this.#host.announce(m.t('detail.saved'));
        this.#close('edit');
      },
      cancel: () => { this.#close('edit'); },
    }, { text: comment.text, kind: comment.kind });
  }

  #report(comment: string, m: Messages): ReportForm {
    const { connection, idea } = this.#host;
    const drafts = createDraftStore<Report>(connection!.storage, `minga:${connection!.id}:draft:report:${comment}`, () => this.#host.person);
    return new ReportForm(this.#host, drafts, {
      allow: refused => this.#host.allow({ kind: 'report', idea: idea?.id ?? '', comment }, refused),
      send: (report, key) => this.#store.report(comment, report, key),
      sent: () => {
        this.#close('report');
        this.#host.note(comment, m.t('report.sent'));
      },
      cancel: () => { this.#close('report'); },
    });
  }

  async #delete(id: string, m: Messages): Promise<void> {
    this.#opened = { what: 'delete', busy: true };
    this.#host.requestUpdate();
    const near = this.#neighbour(id);
    const outcome = await this.#store.remove(id);
    this.#opened = null;
    if (!outcome.ok) {
      this.#host.fail(id, outcome.error, 'delete');
      this.#close('delete');
      return;
    }
    this.#host.announce(m.t('comment.gone'));
    this.#host.focusOn(`[data-comment="${id}"]`, `[data-comment="${near}"]`, '.comments-heading');
  }

  async #moderate(id: string, act: CommentModeration, m: Messages): Promise<void> {
    const outcome = await this.#store.moderate(id, act, crypto.randomUUID());
    if (outcome.ok) this.#host.announce(m.t('staff.done'));
    else this.#host.fail(id, outcome.error, act.act);
    this.#host.focusOn(`[data-comment="${id}"]`);
  }

  /** The comment after this one, or before it, in its list. */
  #neighbour(id: string): string {
    const { list, replies, entries } = this.#store.$state.get();
    const parent = entries.get(id)?.comment.parent ?? null;
    const ids = (parent === null ? list.value?.ids : replies.get(parent)?.ids) ?? [];
    const at = ids.indexOf(id);
    return ids[at + 1] ?? ids[at - 1] ?? parent ?? '';
  }

  #close(action: CommentAction): void {
    this.#opened = null;
    this.#host.focusOn(`[data-act="${action}-${this.#id}"]`, `[data-comment="${this.#id}"]`);
  }
}
