import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaDetail, StatusChange } from '../../protocol/idea.ts';
import { linkTarget } from '../../protocol/link.ts';
import { personName } from '../shared/person.ts';
import { statusName } from './status.ts';

/** What the parts of an opened idea share. */
export interface DetailContext {
  m: Messages;
  now: number;
  board: Board | undefined;
  brand: string;
  headingLevel: number;
  local(text: LocalText): string;
  /** An idea's address. */
  hrefOf(id: string): string;
  openIdea(event: Event, id: string): void;
}

/** A link that somebody entered; only its words when it does not lead to the web. */
export function renderLink(url: string, words: string): TemplateResult {
  return /^https?:/i.test(url) && linkTarget(url) ? html`<a href=${url} target="_blank" rel="nofollow noopener noreferrer">${words}</a>` : html`${words}`;
}

function renderChange({ status, at, by, reason, url }: StatusChange, first: boolean, { m, now, board, brand, local }: DetailContext): TemplateResult {
  const name = html`<bdi class="name">${personName(by, m)}</bdi>${by.role === 'brand' && brand ? html` <span class="chip">${brand}</span>` : nothing}`;
  return html`
    <li class="change" data-kind=${status.kind}>
      <p>${first ? m.rich('timeline.proposed', { name })
        : m.rich('timeline.changed', { name, status: html`<b class="name">${statusName(status, board, m, local)}</b>` })}
        <time class="small quiet" datetime=${at} title=${m.date(at)}>${m.age(at, now)}</time></p>
      ${reason ? html`<p class="reason">${m.rich('timeline.why', { reason: html`<span dir="auto">${reason}</span>` })}</p>` : nothing}
      ${url ? html`<p>${renderLink(url, m.t('timeline.link'))}</p>` : nothing}
    </li>`;
}

/** Who changed the status of an idea, when and why; oldest first. */
export function renderTimeline(idea: IdeaDetail, context: DetailContext): TemplateResult {
  const { m, headingLevel } = context;
  const [first] = idea.timeline;
  // A backend may leave out that the idea began.
  const began: StatusChange = { status: { id: 'new', kind: 'new' }, at: idea.createdAt, by: idea.author };
  const changes = first?.status.kind === 'new' ? idea.timeline : [began, ...idea.timeline];
  return html`
    <section class="section" part="timeline">
      <div class="section-title" role="heading" aria-level=${headingLevel + 1}>${m.t('timeline.title')}</div>
      <ol class="timeline">${changes.map((change, index) => renderChange(change, index === 0, context))}</ol>
    </section>`;
}
