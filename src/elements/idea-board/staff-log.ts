import { html, nothing, type TemplateResult } from 'lit';
import type { AuditPage } from '../../client/client.ts';
import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { AuditEntry } from '../../protocol/idea.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { knownWord } from '../shared/known.ts';
import { personName } from '../shared/person.ts';
import { failureText, type FormHost } from './submission.ts';

/** What staff did with an idea and its comments, newest first. */
export class StaffLog {
  #host: FormHost;
  #load: (cursor?: string) => Promise<Outcome<AuditPage>>;
  #items: AuditEntry[] = [];
  #next: string | null = null;
  #state: 'loading' | 'ready' | CommunityError = 'loading';

  constructor(host: FormHost, load: (cursor?: string) => Promise<Outcome<AuditPage>>) {
    this.#host = host;
    this.#load = load;
    void this.#more();
  }

  render(m: Messages, now: number): TemplateResult {
    const state = this.#state;
    return html`
      <ol class="log" part="log" aria-busy=${state === 'loading'}>${this.#items.map(entry => html`
        <li><p>${m.rich('audit.entry', { name: html`<bdi>${personName(entry.by, m)}</bdi>`, act: actText(entry.act, m) })}
          <time class="quiet" datetime=${entry.at} title=${m.date(entry.at)}>${m.age(entry.at, now)}</time></p>
          ${entry.reason ? html`<p class="quiet" dir="auto">${entry.reason}</p>` : nothing}</li>`)}</ol>
      ${state === 'ready' && !this.#items.length ? html`<p class="quiet">${m.t('staff.logEmpty')}</p>` : nothing}
      ${typeof state === 'string' ? nothing : html`<p class="notice bad">${failureText(m, state)}</p>`}
      ${this.#next !== null || typeof state !== 'string' ? html`
        <p><button class="button text compact" type="button" aria-busy=${state === 'loading'} @click=${() => void this.#more()}>
          ${typeof state === 'string' ? m.t('staff.logMore') : m.t('act.retry')}</button></p>` : nothing}`;
  }

  async #more(): Promise<void> {
    this.#state = 'loading';
    this.#host.requestUpdate();
    const outcome = await this.#load(this.#next ?? undefined);
    if (outcome.ok) {
      this.#items = [...this.#items, ...outcome.value.items];
      this.#next = outcome.value.next;
    }
    this.#state = outcome.ok ? 'ready' : outcome.error;
    this.#host.requestUpdate();
  }
}

/** An act in words; one that this version does not know is a change. */
function actText(act: string, m: Messages): string {
  return knownWord(m, `audit.${act}`) || m.t('audit.other');
}
