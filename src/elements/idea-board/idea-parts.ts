import { html, nothing, type TemplateResult } from 'lit';
import type { StatusChange } from '../../protocol/idea.ts';
import { linkTarget } from '../../protocol/link.ts';
import type { IdeaDetailView } from '../../stores/idea-detail.ts';
import { reasonText } from '../shared/failure.ts';
import { knownWord } from '../shared/known.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { personName, renderAuthor } from '../shared/person.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { renderStatus, statusName } from './status.ts';
import { renderVote, voteRefusal } from './vote.ts';

type Part = TemplateResult | typeof nothing;

/** When something was. */
export function renderTime({ m, now }: IdeaDetailElement, at: string): TemplateResult {
  return html`<time class="quiet" datetime=${at} title=${m.date(at)}>${m.age(at, now)}</time>`;
}

/** A link that somebody entered; only its words when it does not lead to the web. */
function renderLink(url: string, words: string): TemplateResult {
  return /^https?:/i.test(url) && linkTarget(url) ? html`<a href=${url} target="_blank" rel="nofollow noopener noreferrer">${words}</a>` : html`${words}`;
}

/** The vote, the title, and who wrote it when. */
export function renderLead(host: IdeaDetailElement, view: IdeaDetailView, title: TemplateResult, onVote: (id: string, on: boolean) => void): TemplateResult {
  const { m, board, brand } = host;
  const { idea, mine } = view;
  const category = board?.categories.find(({ id }) => id === idea.category);
  const status = statusName(idea.status, board, m, text => host.local(text));
  const refusal = voteRefusal(view);
  const kind = knownWord(m, `kind.${idea.kind}`);
  return html`
    <div class="card lead">
      ${renderVote(view, m, onVote, 'detail')}
      <div class="content">
        <div class="title-row">${title} ${renderStatus(idea.status.kind, status)}</div>
        <div class="meta">
          ${renderAuthor(idea.author, m, brand, mine?.own)}
          ${renderTime(host, idea.createdAt)}
          ${idea.editedAt ? html`<span>${m.t('idea.edited')}</span>` : nothing}
          ${kind ? html`<span>${kind}</span>` : nothing}
          ${category ? html`<span>${host.local(category.name)}</span>` : nothing}
          ${idea.pinned ? html`<span class="strong">${m.t('idea.pinned')}</span>` : nothing}
        </div>
        ${refusal && refusal !== 'held' && refusal !== 'merged' ? html`<p class="small quiet">${refusal === 'closed' ? m.t('vote.closed', { status }) : reasonText(m, refusal)}</p>` : nothing}
      </div>
    </div>`;
}

/** What only its author and the team see: why; `held` and `hidden` are the words for the author. */
export function stateText({ m }: IdeaDetailElement, state: string, own: boolean, held: string, hidden: string): string {
  return state === 'visible' ? '' : own ? (state === 'held' ? held : hidden)
    : m.t(state === 'held' ? 'audit.hold' : state === 'removed' ? 'audit.remove' : 'audit.hide');
}

/** Why only its author and the team see an idea. */
export function renderHeld(host: IdeaDetailElement, { idea, mine }: IdeaDetailView): Part {
  if (idea.state === 'visible') return nothing;
  const { m } = host;
  const reason = idea.moderation?.reason;
  return html`<p class="notice" part="held">${reason
    ? m.rich(idea.state === 'held' ? 'detail.heldWhy' : 'detail.hiddenWhy', { reason: html`<span dir="auto">${reason}</span>` })
    : stateText(host, idea.state, !!mine?.own, m.t('idea.held'), m.t('idea.hidden'))}</p>`;
}

/** Where an idea that was merged has gone. */
export function renderMergedInto({ m, store, hrefOf, openIdea }: IdeaDetailElement, { idea: { mergedInto: id } }: IdeaDetailView): Part {
  return id === null ? nothing : html`
    <p class="notice" part="merged-into">${m.t('detail.mergedInto')}
      <a class="strong" dir="auto" href=${hrefOf(id)} @click=${(event: Event) => { openIdea(event, id); }}>${store.$state.get().target?.title ?? id}</a></p>`;
}

/** Which ideas were merged into this one. */
export function renderMerged({ m }: IdeaDetailElement, { idea: { merged } }: IdeaDetailView): Part {
  return merged.length ? html`
    <details class="text small" part="merged"><summary>${m.t('detail.mergedFrom', { count: merged.length })}</summary>
      <ul>${merged.map(({ title }) => html`<li dir="auto">${title}</li>`)}</ul></details>` : nothing;
}

/** The brand's answer. */
export function renderAnswer(host: IdeaDetailElement, { idea: { answer } }: IdeaDetailView): Part {
  const { m, brand } = host;
  return answer ? html`
    <section class="answer" part="answer" aria-label=${m.t('answer.title', { brand })}>
      <p class="meta"><span class="strong">${m.t('answer.title', { brand })}</span>${renderAuthor({ ...answer.author, role: 'member' }, m)} ${renderTime(host, answer.at)}</p>
      <div class="text">${renderMarkdown(answer.text)}</div>
    </section>` : nothing;
}

/** "You said – we did": what became of a shipped idea, and the question how it works now. */
export function renderLoop({ m }: IdeaDetailElement, { idea: { status } }: IdeaDetailView, onTell: (() => void) | undefined): Part {
  return status.kind === 'shipped' ? html`
    <section class="loop row spread wrap" part="loop" aria-label=${m.t('loop.title')}>
      <p><b class="strong">${m.t('loop.title')}</b> ${m.t('loop.shipped')}</p>
      <p class="row wrap">${status.url ? renderLink(status.url, m.t('loop.see')) : nothing}
        ${onTell ? html`<button class="button text compact" type="button" @click=${onTell}>${m.t('loop.how')}</button>` : nothing}</p>
    </section>` : nothing;
}

/** Who changed the status of an idea, when and why; oldest first. */
export function renderTimeline(host: IdeaDetailElement, { idea }: IdeaDetailView): TemplateResult {
  const { m, board, brand } = host;
  // A backend may leave out that the idea began.
  const began: StatusChange = { status: { id: 'new', kind: 'new' }, at: idea.createdAt, by: idea.author };
  const changes = idea.timeline[0]?.status.kind === 'new' ? idea.timeline : [began, ...idea.timeline];
  return html`
    <section class="section" part="timeline">
      <div class="section-title" role="heading" aria-level=${host.headingLevel + 1}>${m.t('timeline.title')}</div>
      <ol class="timeline">${changes.map(({ status, at, by, reason, url }, index) => {
        const name = html`<bdi class="name">${personName(by, m)}</bdi>${by.role === 'brand' && brand ? [' ', html`<span class="chip">${brand}</span>`] : nothing}`;
        return html`
          <li class="change" data-kind=${status.kind}>
            <p>${index ? m.rich('timeline.changed', { name, status: html`<b class="name">${statusName(status, board, m, text => host.local(text))}</b>` })
              : m.rich('timeline.proposed', { name })} <span class="small">${renderTime(host, at)}</span></p>
            ${reason ? html`<p class="quiet">${m.rich('timeline.why', { reason: html`<span dir="auto">${reason}</span>` })}</p>` : nothing}
            ${url ? html`<p>${renderLink(url, m.t('timeline.link'))}</p>` : nothing}
          </li>`;
      })}</ol>
    </section>`;
}
