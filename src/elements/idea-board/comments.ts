import { html, nothing, type TemplateResult } from 'lit';
import { emit, type PendingAct } from '../../events.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Comment, CommentAct, CommentKind, CommentSort, Reaction } from '../../protocol/comment.ts';
import type { Permission } from '../../protocol/community.ts';
import { LIMITS } from '../../protocol/text.ts';
import { listOf, markOf, restOf, type CommentEntry } from '../../stores/comment-entries.ts';
import { createCommentsStore, type CommentsState, type CommentsStore } from '../../stores/comments.ts';
import { newKey } from '../../stores/draft.ts';
import type { IdeaDetailView } from '../../stores/idea-detail.ts';
import { errorText, reasonText } from '../shared/failure.ts';
import { choices, renderOptions } from '../shared/field.ts';
import type { Form, FormPlan } from '../shared/form.ts';
import { knownWord } from '../shared/known.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { personName, renderAuthor } from '../shared/person.ts';
import { openReport } from './acts.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { renderTime, stateText } from './idea-parts.ts';
import { reasonPlan } from './reason.ts';
import { renderFailure } from './states.ts';

const sorts: readonly CommentSort[] = ['oldest', 'newest', 'helpful'];
const kinds: readonly CommentKind[] = ['question', 'tip', 'suggestion', 'story', 'hello', 'thanks'];

type Action = 'reply' | 'edit' | 'delete' | 'report' | CommentAct;

/** The conversation under an idea: comments, replies, marks, and the form for one's own. */
export class Conversation {
  #host: IdeaDetailElement;
  #store: CommentsStore;
  #form: Form<Comment>;

  constructor(host: IdeaDetailElement, idea: string) {
    this.#host = host;
    this.#store = createCommentsStore(host.connection.client, idea);
    this.#form = host.form(`comment:${idea}`, {
      ...this.#plan('comment', 'comment.send', m => m.t('comment.write'), true),
      send: ({ text = '', kind }, key) => this.#store.create({ text, ...(kind && { kind: kind as CommentKind }) }, key),
      sent: comment => { this.#written(comment); },
    }, { kind: 'comment', idea });
  }

  get $state(): CommentsStore['$state'] { return this.#store.$state; }

  /** Fetches again what another person sees. */
  personChanged(): void {
    this.#store.forgetMine();
    void this.#store.refresh();
  }

  /** Opens the form for a story of how it works now. */
  tellStory(): void {
    this.#form.set({ kind: 'story' });
    this.#host.focusOn('#comment');
  }

  /** Carries on with a comment, a mark or a report that waited for its person; false while the comments are loading. */
  resume(act: PendingAct): boolean {
    const { list, entries } = this.#store.$state.get();
    if (list.state !== 'ready') return false;
    const at = act.kind === 'comment' ? act.parent : act.kind === 'react' || act.kind === 'report' ? act.comment : undefined;
    const entry = entries.get(at ?? '');
    if (act.kind === 'comment' && at === undefined) void this.#form.send();
    else if (entry && act.kind === 'react') void this.#mark(entry, act.reaction, true);
    else if (entry) void this.#open(entry, act.kind === 'report' ? 'report' : 'reply')?.send();
    return true;
  }

  /** Why this person cannot comment; undefined when they can, or can after signing in. */
  get #refusal(): Permission | undefined {
    const { idea, mine } = this.#host.store.view() ?? {};
    const permission = mine?.can.comment ?? (idea?.mergedInto || idea?.status.kind === 'merged' ? 'merged' : idea?.locked ? 'locked' : idea?.state === 'held' ? 'held' : 'yes');
    return permission === 'yes' || permission === 'sign-in' ? undefined : permission;
  }

  get mayWrite(): boolean {
    return !!this.#host.connection.client.comments?.create && !this.#refusal;
  }

  render({ idea }: IdeaDetailView): TemplateResult | typeof nothing {
    const { m, headingLevel, connection: { client: { comments } } } = this.#host;
    if (!comments) return nothing;
    const now = this.#store.$state.get();
    const refusal = this.#refusal;
    return html`
      <section class="conversation" part="comments" aria-busy=${now.list.state === 'loading'}>
        <div class="row spread wrap">
          <div class="section-title comments-heading" role="heading" aria-level=${headingLevel + 1} tabindex="-1">${m.t('comments.title')}
            <span class="quiet tabular" aria-hidden="true">${m.number(idea.comments)}</span></div>
          ${idea.comments > 1 ? html`
            <select class="filter" aria-label=${m.t('comment.sort')} @change=${(event: Event) => { this.#store.setSort((event.target as HTMLSelectElement).value as CommentSort); }}>
              ${renderOptions(choices(m, 'comment.sort', sorts), now.sort)}
            </select>` : nothing}
        </div>
        ${this.mayWrite ? this.#form.render()
          : comments.create && refusal ? html`<p class="notice" part="closed">${refusal === 'locked' ? m.t('comments.closed') : reasonText(m, refusal)}</p>` : nothing}
        ${this.#renderList(now)}
      </section>`;
  }

  #renderList(now: CommentsState): TemplateResult {
    const { m } = this.#host;
    const { list } = now;
    const failure = list.state === 'failed' ? renderFailure(m, m.t('comments.failed'), list.error, () => void this.#store.refresh(), 'comments-failed') : nothing;
    if (!list.value) {
      return failure !== nothing ? failure
        : html`<p class="sr">${m.t('comments.loading')}</p><div aria-hidden="true"><div class="skeleton line"></div><div class="skeleton line long"></div></div>`;
    }
    const { ids } = list.value;
    const rest = restOf(now);
    return html`
      ${failure}
      ${ids.length ? html`<ul class="comments">${ids.map(id => html`<li>${this.#renderComment(now, id)}</li>`)}</ul>` : html`<p class="quiet none">${m.t('comments.empty')}</p>`}
      ${rest ? this.#renderMore(now, null, m.t('comments.more', { count: rest })) : nothing}`;
  }

  #renderMore(now: CommentsState, parent: string | null, text: string): TemplateResult {
    const { more } = listOf(now, parent);
    const onClick = async () => {
      const [first] = await this.#store.loadMore(parent);
      if (first !== undefined) this.#host.focusOn(`[data-comment="${first}"]`);
    };
    return html`
      <p class="row wrap more">${typeof more === 'string' ? nothing : html`<span class="error">${errorText(this.#host.m, more)}</span>`}
        <button class="button plain compact" type="button" aria-busy=${more === 'loading'} @click=${onClick}>${text}</button></p>`;
  }

  /** One comment with its replies, or one reply. */
  #renderComment(now: CommentsState, id: string): TemplateResult | typeof nothing {
    const entry = now.entries.get(id);
    if (!entry) return nothing;
    const host = this.#host;
    const { m, brand } = host;
    const { comment, mine } = entry;
    const { author, official, deleted } = comment;
    const note = stateText(host, comment.state, !!mine?.own, m.t('comment.held'), m.t('comment.hidden'));
    const kind = comment.kind && knownWord(m, `comment.kind.${comment.kind}`);
    const gone = deleted || (comment.state === 'removed' && !mine?.can.moderate.length && !mine?.own);
    const { ids, next, total } = listOf(now, id);
    const rest = next === null ? 0 : total - ids.length;
    return html`
      <article class="comment" part="comment" data-comment=${id} tabindex="-1" aria-label=${m.t('comment.label', { name: personName(author, m) })}>
        ${gone ? html`<p class="quiet">${m.t(deleted ? 'comment.deleted' : 'comment.removed')}</p>` : html`
          <p class="meta">${renderAuthor(author, m, brand, mine?.own)}
            ${official ? html`<span class="strong">${m.t('comment.official', { brand })}</span>` : nothing}
            ${kind ? html`<span>${kind}</span>` : nothing}
            ${renderTime(host, comment.createdAt)}
            ${comment.editedAt ? html`<span>${m.t('comment.edited')}</span>` : nothing}</p>
          ${note ? html`<p class="notice small">${note}</p>` : nothing}
          <div class="text ${official ? 'official' : ''}" lang=${comment.lang ?? nothing}>${renderMarkdown(comment.text)}</div>
          ${this.#renderActs(entry)}`}
        ${host.renderNote(id)}
        ${host.renderOpened(id)}
        ${ids.length || rest > 0 ? html`
          <ul class="replies" aria-label=${m.t('comment.replies', { count: total })}>
            ${ids.map(reply => html`<li>${this.#renderComment(now, reply)}</li>`)}
          </ul>` : nothing}
        ${rest > 0 ? this.#renderMore(now, id, m.t('comment.moreReplies', { count: rest })) : nothing}
      </article>`;
  }

  #renderActs(entry: CommentEntry): TemplateResult {
    const { m, connection: { client: { comments } } } = this.#host;
    const { comment: { id, parent, state }, mine } = entry;
    const visible = state === 'visible';
    const { own, reported, can } = mine ?? {};
    const moderate = can?.moderate ?? [];
    const acts: [Action, string, unknown?][] = [
      ['reply', m.t('comment.reply'), this.mayWrite && parent === null && visible],
      ['edit', m.t('comment.edit'), can?.edit === 'yes'],
      ['delete', m.t('comment.delete'), can?.delete === 'yes'],
      ['report', m.t('report.act'), comments?.report && !own && !reported && !moderate.length && visible],
      // An act that a newer server knows has no words here, and no form.
      ...moderate.map((act): [Action, string, unknown] => [act, knownWord(m, `staff.${act}`), knownWord(m, `staff.${act}`)]),
    ];
    return html`
      <div class="comment-acts row wrap">
        ${comments?.setReaction && visible ? (['helpful', 'thanks'] as const).map(reaction => this.#renderMark(entry, reaction)) : nothing}
        ${acts.map(([act, text, shown]) => shown ? html`
          <button class="act" type="button" data-act="${act}-${id}" @click=${() => { this.#open(entry, act); }}>${text}</button>` : nothing)}
      </div>`;
  }

  #renderMark(entry: CommentEntry, reaction: Reaction): TemplateResult {
    const { m } = this.#host;
    const { on, count } = markOf(entry, reaction);
    const refusal = entry.mine?.own ? reasonText(m, 'own') : '';
    const id = `${reaction}-${entry.comment.id}`;
    return html`
      <button class="choice act mark" part="mark" type="button" aria-pressed=${on} aria-disabled=${!!refusal}
        aria-describedby=${id} title=${refusal} @click=${() => { if (!refusal) void this.#mark(entry, reaction, !on); }}>
        <span>${m.t(`comment.${reaction}`)}</span>${count ? html`<span class="tabular" aria-hidden="true">${m.number(count)}</span>` : nothing}
        <span hidden id=${id}>${m.t(`comment.${reaction}Count`, { count })}${refusal && ` · ${refusal}`}</span>
      </button>`;
  }

  /** A form for a comment's words; its name in the shadow root is also the name of its field. */
  #plan(id: string, submit: 'comment.send' | 'comment.reply' | 'detail.save', label: (m: Messages) => string, first = false): Omit<FormPlan<Comment>, 'send'> {
    return {
      name: 'comment-form',
      look: (m, { text, kind }) => ({ submit: m.t(submit), fields: [
        {
          name: 'text', id, label: label(m), placeholder: m.t('comment.placeholder'), rows: text || !first ? 3 : 2,
          limit: this.#host.community?.limits.comment || LIMITS.comment, blank: m.t('comment.blank'),
        },
        ...(first && (text || kind) ? [{
          name: 'kind', id: 'kind', kind: 'toggle' as const, label: m.t('comment.kind'), options: choices(m, 'comment.kind', kinds),
        }] : []),
      ] }),
    };
  }

  #open(entry: CommentEntry, action: Action): Form<unknown> | undefined {
    const host = this.#host;
    const store = this.#store;
    const { comment } = entry;
    const { id, author, idea } = comment;
    switch (action) {
      case 'reply': return host.openForm(id, action, {
        ...this.#plan('reply', 'comment.reply', m => m.t('comment.replyTo', { name: personName(author, m) })),
        send: ({ text = '' }, key) => store.create({ text, parent: id }, key),
        sent: reply => { this.#written(reply); },
      }, { kind: 'comment', idea, parent: id });
      case 'edit': return host.openForm(id, action, {
        ...this.#plan('edit', 'detail.save', m => m.t('comment.edit')),
        start: { text: comment.text },
        send: ({ text = '' }) => store.update(id, { text }),
        sent: () => { host.announce(host.m.t('detail.saved')); },
      });
      case 'delete': {
        const near = this.#neighbour(comment);
        return host.openForm(id, action, {
          name: 'confirm',
          look: m => ({ question: m.t('comment.deleteSure'), submit: m.t('comment.delete') }),
          send: () => store.remove(id),
          why: error => { host.close(); host.fail(id, error, action); return null; },
          sent: () => {
            host.announce(host.m.t('comment.gone'));
            host.focusOn(`[data-comment="${id}"]`, `[data-comment="${near}"]`, '.comments-heading');
          },
        });
      }
      case 'report': return openReport(host, id, (report, key) => store.report(id, report, key));
      case 'approve': case 'restore':
        void this.#moderate(id, action);
        return undefined;
      default: return host.openForm(id, action, reasonPlan(action, 'reason', true, {
        send: (reason, key) => store.moderate(id, { act: action, reason }, key),
        sent: () => { host.announce(host.m.t('staff.done')); },
      }));
    }
  }

  async #moderate(id: string, act: 'approve' | 'restore'): Promise<void> {
    const outcome = await this.#store.moderate(id, { act }, newKey());
    if (outcome.ok) this.#host.announce(this.#host.m.t('staff.done'));
    else this.#host.fail(id, outcome.error, act);
    this.#host.focusOn(`[data-comment="${id}"]`);
  }

  async #mark({ comment: { id, idea } }: CommentEntry, reaction: Reaction, on: boolean): Promise<void> {
    if (!await this.#host.may(id, { kind: 'react', idea, comment: id, reaction })) return;
    const outcome = await this.#store.setReaction(id, reaction, on);
    if (outcome?.ok === false) this.#host.fail(id, outcome.error, 'react');
  }

  /** Shows and tells that a comment has arrived. */
  #written({ id, idea, state }: Comment): void {
    this.#host.announce(this.#host.m.t(state === 'held' ? 'comment.sentHeld' : 'comment.sent'));
    emit(this.#host, 'minga-comment-created', { idea, comment: id });
    void this.#host.store.refresh();
    this.#host.focusOn(`[data-comment="${id}"]`);
  }

  /** The comment after this one, or before it, in its list. */
  #neighbour({ id, parent }: Comment): string | undefined {
    const { ids } = listOf(this.#store.$state.get(), parent);
    const at = ids.indexOf(id);
    return ids[at + 1] ?? ids[at - 1] ?? parent ?? undefined;
  }
}
