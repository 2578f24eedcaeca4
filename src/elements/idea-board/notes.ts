import { html, nothing, type TemplateResult } from 'lit';
import type { Idea, IdeaDetail } from '../../protocol/idea.ts';
import { renderMarkdown } from '../shared/markdown.ts';
import { renderAuthor } from '../shared/person.ts';
import { renderLink, type DetailContext } from './timeline.ts';

/** Why only its author and the team see an idea. */
export function renderHeld(idea: IdeaDetail, own: boolean, { m }: DetailContext): TemplateResult | typeof nothing {
  if (idea.state === 'visible') return nothing;
  const reason = idea.moderation?.reason;
  const held = idea.state === 'held';
  const text = reason ? m.rich(held ? 'detail.heldWhy' : 'detail.hiddenWhy', { reason: html`<span dir="auto">${reason}</span>` })
    : own ? m.t(held ? 'idea.held' : 'idea.hidden') : m.t(`audit.${held ? 'hold' : idea.state === 'removed' ? 'remove' : 'hide'}`);
  return html`<p class="notice" part="held">${text}</p>`;
}

/** Where an idea that was merged has gone. */
export function renderMergedInto(idea: IdeaDetail, target: Idea | null, { m, hrefOf, openIdea }: DetailContext): TemplateResult | typeof nothing {
  const id = idea.mergedInto;
  if (id === null) return nothing;
  return html`
    <p class="notice" part="merged-into">${m.t('detail.mergedInto')}
      <a class="strong" dir="auto" href=${hrefOf(id)} @click=${(event: Event) => { openIdea(event, id); }}>${target?.title ?? id}</a></p>`;
}

/** Which ideas were merged into this one. */
export function renderMerged({ merged }: IdeaDetail, { m }: DetailContext): TemplateResult | typeof nothing {
  if (!merged.length) return nothing;
  return html`
    <details class="merged small" part="merged"><summary>${m.t('detail.mergedFrom', { count: merged.length })}</summary>
      <ul>${merged.map(({ title }) => html`<li dir="auto">${title}</li>`)}</ul></details>`;
}

/** The brand's answer. */
export function renderAnswer({ answer }: IdeaDetail, { m, now, brand }: DetailContext): TemplateResult | typeof nothing {
  if (!answer) return nothing;
  return html`
    <section class="answer official" part="answer" aria-label=${m.t('answer.title', { brand })}>
      <p class="meta"><span class="strong">${m.t('answer.title', { brand })}</span>${renderAuthor({ ...answer.author, role: 'member' }, m)}
        <time datetime=${answer.at} title=${m.date(answer.at)}>${m.age(answer.at, now)}</time></p>
      <div class="text">${renderMarkdown(answer.text)}</div>
    </section>`;
}

/** "You said – we did": what became of a shipped idea, and the question how it works now. */
export function renderLoop(idea: IdeaDetail, onTell: (() => void) | null, { m }: DetailContext): TemplateResult | typeof nothing {
  if (idea.status.kind !== 'shipped') return nothing;
  const { url } = idea.status;
  return html`
    <section class="loop" part="loop" aria-label=${m.t('loop.title')}>
      <p><b class="strong">${m.t('loop.title')}</b> ${m.t('loop.shipped')}</p>
      <p class="row wrap">${url ? renderLink(url, m.t('loop.see')) : nothing}
        ${onTell ? html`<button class="button text compact" type="button" @click=${onTell}>${m.t('loop.how')}</button>` : nothing}</p>
    </section>`;
}
