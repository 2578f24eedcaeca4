import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText, Status } from '../../protocol/community.ts';
import { knownWord } from '../shared/known.ts';

/** A status in words: the brand's own name, else the kind's, else its id. */
export function statusName(status: Pick<Status, 'id' | 'kind'>, board: Board | undefined, m: Messages, local: (text: LocalText) => string): string {
  const own = board?.statuses.find(({ id }) => id === status.id)?.name;
  return own ? local(own) : knownWord(m, `status.${status.kind}`) || status.id;
}

/** A status as a pill. */
export function renderStatus(kind: string, name: string): TemplateResult {
  return html`<span class="status" part="status" data-kind=${kind}>${name}</span>`;
}
