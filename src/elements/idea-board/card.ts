import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaView } from '../../stores/ideas.ts';
import { renderAuthor } from '../shared/person.ts';
import { renderStatus, statusName } from './status.ts';
import { renderVote } from './vote.ts';

/** What all cards of a board share. */
export interface CardContext {
  m: Messages;
  now: number;
  board: Board | undefined;
  brand: string;
  headingLevel: number;
  local(text: LocalText): string;
  href(id: string): string;
  onVote(id: string, on: boolean): void;
  onOpen(event: Event, id: string): void;
}

/** One idea in a list. */
export function renderCard(view: IdeaView, { m, now, board, brand, headingLevel, local, href, onVote, onOpen }: CardContext): TemplateResult {
  const { idea } = view;
  const { answer } = idea;
  const lang = idea.lang ?? nothing;
  const category = board?.categories.find(({ id }) => id === idea.category);
  const note = idea.state === 'held' ? m.t('idea.held') : idea.state === 'visible' ? '' : m.t('idea.hidden');
  return html`
    <li class="card" part="idea" data-id=${idea.id}>
      ${renderVote(view, m, onVote)}
      <div class="content">
        <div class="title-row">
          <div class="idea-title" role="heading" aria-level=${headingLevel}>
            <a part="title" href=${href(idea.id)} dir="auto" lang=${lang} @click=${(event: Event) => { onOpen(event, idea.id); }}>${idea.title}</a>
          </div>
          ${idea.status.kind === 'new' ? nothing : renderStatus(idea.status.kind, statusName(idea.status, board, m, local))}
        </div>
        ${idea.excerpt ? html`<p class="excerpt" part="excerpt" dir="auto" lang=${lang}>${idea.excerpt}</p>` : nothing}
        <div class="meta" part="meta">
          ${renderAuthor(idea.author, m, brand)}
          <time datetime=${idea.createdAt}>${m.age(idea.createdAt, now)}</time>
          ${idea.editedAt ? html`<span>${m.t('idea.edited')}</span>` : nothing}
          <span>${m.t('idea.comments', { count: idea.comments })}</span>
          ${category ? html`<span>${local(category.name)}</span>` : nothing}
          ${idea.pinned ? html`<span class="strong">${m.t('idea.pinned')}</span>` : nothing}
          ${idea.status.kind === 'shipped' ? html`<span class="strong">${m.t('idea.closedLoop')}</span>` : nothing}
          ${answer ? html`<span class="sr">${m.t('idea.reviewed', { brand })}</span>` : nothing}
        </div>
        ${note ? html`<p class="notice small" part="held">${note}</p>` : nothing}
        ${answer ? html`
          <blockquote class="answer" part="answer">
            <p><bdi class="strong-name">${answer.author.name ?? brand}</bdi> <span class="chip">${brand}</span> <span dir="auto">${answer.text}</span></p>
          </blockquote>` : nothing}
      </div>
    </li>`;
}

/** The box of a card that is still to come. */
export function renderSkeleton(): TemplateResult {
  return html`
    <li class="card" aria-hidden="true">
      <div class="skeleton vote-box"></div>
      <div class="content"><div class="skeleton line"></div><div class="skeleton line long"></div><div class="skeleton line"></div></div>
    </li>`;
}
