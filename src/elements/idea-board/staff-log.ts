import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { AuditEntry } from '../../protocol/idea.ts';
import { failureText } from '../shared/failure.ts';
import { knownWord } from '../shared/known.ts';
import { personName } from '../shared/person.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { renderTime } from './idea-parts.ts';

/** What staff did with an idea and its comments, newest first. */
export class StaffLog {
  #host: IdeaDetailElement;
  #items: AuditEntry[] = [];
  #next: string | null = null;
  #loading = false;
  #error: CommunityError | undefined;

  constructor(host: IdeaDetailElement) {
    this.#host = host;
    void this.#more();
  }

  render(): TemplateResult {
    const { m } = this.#host;
    const error = this.#error;
    return html`
      <ol class="log small" part="log" aria-busy=${this.#loading}>${this.#items.map(({ by, act, at, reason }) => html`
        <li><p>${m.rich('audit.entry', { name: html`<bdi class="name">${personName(by, m)}</bdi>`, act: knownWord(m, `audit.${act}`) || m.t('audit.other') })}
          ${renderTime(this.#host, at)}</p>
          ${reason ? html`<p class="quiet" dir="auto">${reason}</p>` : nothing}</li>`)}</ol>
      ${error ? html`<p class="notice bad">${failureText(m, error)}</p>` : this.#loading || this.#items.length ? nothing : html`<p class="quiet">${m.t('staff.logEmpty')}</p>`}
      ${this.#next !== null || error ? html`
        <p><button class="button text compact" type="button" aria-busy=${this.#loading} @click=${() => void this.#more()}>${m.t(error ? 'act.retry' : 'staff.logMore')}</button></p>` : nothing}`;
  }

  async #more(): Promise<void> {
    this.#loading = true;
    this.#host.requestUpdate();
    const outcome = await this.#host.store.log(this.#next ?? undefined);
    if (outcome.ok) {
      this.#items = [...this.#items, ...outcome.value.items];
      this.#next = outcome.value.next;
    }
    this.#loading = false;
    this.#error = outcome.ok ? undefined : outcome.error;
    this.#host.requestUpdate();
  }
}
