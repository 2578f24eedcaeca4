import { html, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Report } from '../../protocol/comment.ts';
import type { DraftStore } from '../../stores/draft.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { keepOpen, Submission, type Allow, type FormHost } from './submission.ts';

const reasons: readonly Report['reason'][] = ['spam', 'abuse', 'off-topic', 'private', 'other'];

/** Tells the moderators about an idea or a comment. */
export class ReportForm {
  #host: FormHost;
  #drafts: DraftStore<Report>;
  #on: { allow: Allow; send: (report: Report, key: string) => Promise<Outcome<void>>; sent: () => void; cancel: () => void };
  #submission: Submission;

  constructor(host: FormHost, drafts: DraftStore<Report>, on: {
    allow: Allow; send: (report: Report, key: string) => Promise<Outcome<void>>; sent: () => void; cancel: () => void;
  }) {
    this.#host = host;
    this.#drafts = drafts;
    this.#on = on;
    this.#submission = new Submission(host);
    if (!drafts.$draft.get()) drafts.set({ reason: 'spam' });
  }

  get #value(): Report {
    return this.#drafts.$draft.get()?.value ?? { reason: 'spam' };
  }

  render(m: Messages): TemplateResult {
    const { reason, note = '' } = this.#value;
    return html`
      <form class="inline-form report-form" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.send(m); }}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape') { keepOpen(event); this.#on.cancel(); } }}>
        <fieldset>
          <legend class="label">${m.t('report.title')}</legend>
          ${reasons.map(name => html`<label class="option"><input type="radio" name="reason" value=${name} .checked=${name === reason}
            @change=${() => { this.#set({ reason: name }); }}> <span>${m.t(`report.${name}`)}</span></label>`)}
        </fieldset>
        <div><label class="label" for="report-note">${m.t('report.note')} <span class="quiet">(${m.t('propose.optional')})</span></label>
        <textarea class="field" id="report-note" rows="2" dir="auto" maxlength="2000" .value=${note}
          @input=${(event: Event) => { this.#set({ note: (event.target as HTMLTextAreaElement).value }); }}></textarea></div>
        ${this.#submission.render(m, 'report-problem')}
        <p class="row wrap">
          <button class="button compact" type="submit" aria-busy=${this.#submission.sending}>${m.t('report.send')}</button>
          <button class="button plain compact" type="button" @click=${() => { this.#cancel(); }}>${m.t('act.cancel')}</button>
        </p>
      </form>`;
  }

  async send(m: Messages): Promise<void> {
    const draft = this.#drafts.$draft.get();
    if (!draft) return;
    const { reason, note } = draft.value;
    this.#drafts.sent();
    const outcome = await this.#submission.run(this.#on.allow, m, () => this.#on.send({ reason, ...(note?.trim() && { note: note.trim() }) }, draft.key));
    if (!outcome?.ok) return;
    this.#drafts.clear();
    this.#on.sent();
  }

  #set(change: Partial<Report>): void {
    this.#drafts.set({ ...this.#value, ...change });
    this.#host.requestUpdate();
  }

  #cancel(): void {
    this.#drafts.clear();
    this.#on.cancel();
  }
}
