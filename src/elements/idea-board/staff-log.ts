import { html, nothing, type TemplateResult } from 'lit';
import type { CommunityError } from '../../client/errors.ts';
import type { ReportEntry } from '../../protocol/comment.ts';
import type { AuditEntry } from '../../protocol/idea.ts';
import { failureText } from '../shared/failure.ts';
import { knownWord } from '../shared/known.ts';
import { personName } from '../shared/person.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import { renderTime } from './idea-parts.ts';

/** What members reported about an idea and its comments, and what staff did with them, newest first. */
export class StaffLog {
  #host: IdeaDetailElement;
  #items: AuditEntry[] = [];
  #reports: ReportEntry[] = [];
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
      ${this.#reports.length ? html`
        <ul class="log small" part="reports" aria-label=${m.t('staff.reports')}>${this.#reports.map(({ subject, reason, note, at }) => html`
          <li class="notice"><p>${m.t(subject.startsWith('idea:') ? 'staff.reportIdea' : 'staff.reportComment', { reason: knownWord(m, `report.${reason}`) || reason })}
            ${renderTime(this.#host, at)}</p>
            ${note ? html`<p class="quiet" dir="auto">${note}</p>` : nothing}</li>`)}</ul>` : nothing}
      <ol class="log small" part="log" aria-busy=${this.#loading}>${this.#items.map(({ by, act, at, reason }) => html`
        <li><p>${m.rich('audit.entry', { name: html`<bdi class="name">${personName(by, m)}</bdi>`, act: knownWord(m, `audit.${act}`) || m.t('audit.other') })}
          ${renderTime(this.#host, at)}</p>
          ${reason ? html`<p class="quiet" dir="auto">${reason}</p>` : nothing}</li>`)}</ol>
      ${error ? html`<p class="notice bad">${failureText(m, error)}</p>` : this.#loading || this.#items.length || this.#reports.length ? nothing : html`<p class="quiet">${m.t('staff.logEmpty')}</p>`}
      ${this.#next !== null || error ? html`
        <p><button class="button text compact" type="button" aria-busy=${this.#loading} @click=${() => void this.#more()}>${m.t(error ? 'act.retry' : 'staff.logMore')}</button></p>` : nothing}`;
  }

  async #more(): Promise<void> {
    this.#loading = true;
    this.#host.requestUpdate();
    const outcome = await this.#host.store.log(this.#next ?? undefined);
    if (outcome.ok) {
      this.#items = [...this.#items, ...outcome.value.items];
      this.#reports = outcome.value.reports ?? this.#reports;
      this.#next = outcome.value.next;
    }
    this.#loading = false;
    this.#error = outcome.ok ? undefined : outcome.error;
    this.#host.requestUpdate();
  }
}
