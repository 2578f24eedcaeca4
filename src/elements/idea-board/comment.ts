import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { CommentAct, Reaction } from '../../protocol/comment.ts';
import type { Permission } from '../../protocol/community.ts';
import { markOf, type CommentEntry } from '../../stores/comment-entries.ts';
import { knownWord } from '../shared/known.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { personName, renderAuthor } from '../shared/person.ts';
import { reasonText } from './vote.ts';

/** What a person may open at a comment. */
export type CommentAction = 'reply' | 'edit' | 'delete' | 'report' | CommentAct;

export interface CommentContext {
  m: Messages;
  now: number;
  brand: string;
  /** Which marks and reports the backend knows. */
  marks: boolean;
  reports: boolean;
  /** Whether replies are taken. */
  mayReply: boolean;
  onMark(entry: CommentEntry, reaction: Reaction, on: boolean): void;
  onAct(entry: CommentEntry, action: CommentAction): void;
  /** What is open at this comment, if anything. */
  renderOpen(entry: CommentEntry): TemplateResult | typeof nothing;
  /** What has just been done or refused here. */
  renderNote(id: string): TemplateResult | typeof nothing;
}

function renderMark(entry: CommentEntry, reaction: Reaction, { m, onMark }: CommentContext): TemplateResult {
  const { comment, mine } = entry;
  const { on, count } = markOf(entry, reaction);
  const refusal: Permission | null = mine?.own ? 'own' : null;
  const id = `${reaction}-${comment.id}`;
  return html`
    <button class="mark" part="mark" type="button" aria-pressed=${on} aria-disabled=${refusal ? 'true' : 'false'}
      aria-describedby=${id} title=${refusal ? reasonText(m, refusal) : ''} @click=${() => { if (!refusal) onMark(entry, reaction, !on); }}>
      <span>${m.t(`comment.${reaction}`)}</span>${count ? html`<span class="tabular" aria-hidden="true">${m.number(count)}</span>` : nothing}
      <span hidden id=${id}>${m.t(`comment.${reaction}Count`, { count })}${refusal ? `. ${reasonText(m, refusal)}` : ''}</span>
    </button>`;
}

function renderActs(entry: CommentEntry, context: CommentContext): TemplateResult {
  const { m, onAct } = context;
  const { comment, mine } = entry;
  const acts: [CommentAction, string, boolean][] = [
    ['reply', m.t('comment.reply'), context.mayReply && comment.parent === null && comment.state === 'visible'],
    ['edit', m.t('comment.edit'), mine?.can.edit === 'yes'],
    ['delete', m.t('comment.delete'), mine?.can.delete === 'yes'],
    ['report', m.t('report.act'), context.reports && !mine?.own && !mine?.reported && !mine?.can.moderate.length && comment.state === 'visible'],
    ...(mine?.can.moderate ?? []).map((act): [CommentAction, string, boolean] => [act, knownWord(m, `staff.${act}`), !!knownWord(m, `staff.${act}`)]),
  ];
  return html`
    <div class="comment-acts">
      ${context.marks && comment.state === 'visible' ? html`${renderMark(entry, 'helpful', context)}${renderMark(entry, 'thanks', context)}` : nothing}
      ${acts.map(([action, text, shown]) => shown ? html`
        <button class="act" type="button" data-act="${action}-${comment.id}" @click=${() => { onAct(entry, action); }}>${text}</button>` : nothing)}
    </div>`;
}

/** Why only some see a comment. */
function stateText({ comment, mine }: CommentEntry, m: Messages): string {
  if (comment.state === 'visible') return '';
  const held = comment.state === 'held';
  if (mine?.own) return m.t(held ? 'comment.held' : 'comment.hidden');
  return m.t(`audit.${held ? 'hold' : comment.state === 'removed' ? 'remove' : 'hide'}`);
}

/** One comment or reply; `below` are its replies. */
export function renderComment(entry: CommentEntry, context: CommentContext, below: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { m, now, brand } = context;
  const { comment, mine } = entry;
  const note = stateText(entry, m);
  const kind = comment.kind && knownWord(m, `comment.kind.${comment.kind}`);
  const gone = comment.deleted || (comment.state === 'removed' && !mine?.can.moderate.length && !mine?.own);
  return html`
    <article class="comment ${comment.official ? 'official' : ''}" part="comment" data-comment=${comment.id} tabindex="-1"
      aria-label=${m.t('comment.label', { name: personName(comment.author, m) })}>
      ${gone ? html`<p class="quiet gone">${comment.deleted ? m.t('comment.deleted') : m.t('comment.removed')}</p>` : html`
        <p class="meta">${renderAuthor(comment.author, m, brand, mine?.own)}
          ${comment.official ? html`<span class="strong">${m.t('comment.official', { brand })}</span>` : nothing}
          ${kind ? html`<span>${kind}</span>` : nothing}
          <time datetime=${comment.createdAt} title=${m.date(comment.createdAt)}>${m.age(comment.createdAt, now)}</time>
          ${comment.editedAt ? html`<span>${m.t('comment.edited')}</span>` : nothing}</p>
        ${note ? html`<p class="notice small">${note}</p>` : nothing}
        <div class="text" lang=${comment.lang ?? nothing}>${renderMarkdown(comment.text)}</div>
        ${renderActs(entry, context)}`}
      ${context.renderNote(comment.id)}
      ${context.renderOpen(entry)}
      ${below}
    </article>`;
}
