import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Person } from '../../protocol/member.ts';
import { initials } from './initials.ts';
import { knownWord } from './known.ts';
import { renderPicture } from './picture.ts';

/** What a person is called here; people without a name are anonymous or no longer members. */
export function personName(person: Person, { t }: Messages): string {
  return person.name ?? t(person.id === null ? 'idea.former' : 'idea.anonymous');
}

/**
 * Picture or initials, name, and for all but plain members the role; `brand` names the role of the brand's own people,
 * `own` says that it is the reader.
 */
export function renderAuthor(person: Person, messages: Messages, brand = '', own = false): TemplateResult {
  const name = personName(person, messages);
  const role = person.role === 'brand' && brand ? brand : knownWord(messages, `role.${person.role}`);
  return html`<span class="author" part="author"><span class="avatar" aria-hidden="true">${
    renderPicture(person.avatar, initials(name))}</span> <bdi class="name">${own ? messages.t('idea.you') : name}</bdi> ${person.role === 'member' || !role ? nothing : html`<span class="chip role"><span class="sr">${messages.t('role.label', { role })}</span><span aria-hidden="true">${role}</span></span>`} ${person.title
    ? html`<bdi class="title quiet">${person.title}</bdi>` : nothing}</span>`;
}
