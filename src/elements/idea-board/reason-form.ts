import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import { isBlank, LIMITS } from '../../protocol/text.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { lengthText } from './length.ts';
import { keepOpen, Submission, type FormHost } from './submission.ts';

interface ReasonEvents {
  /** Whether nothing is sent without a reason. */
  required: () => boolean;
  send: (reason: string, key: string) => Promise<Outcome<unknown>>;
  sent: () => void;
  cancel: () => void;
}

/** Asks staff for the reason of an act, and says before sending that one is needed. */
export class ReasonForm {
  #host: FormHost;
  #on: ReasonEvents;
  #submission: Submission;
  #text: string;
  #key = crypto.randomUUID();
  #missing = false;

  constructor(host: FormHost, on: ReasonEvents, text = '') {
    this.#host = host;
    this.#on = on;
    this.#text = text;
    this.#submission = new Submission(host);
  }

  /** `fields` stand above the reason; `label` names it, `hint` says who reads it, `submit` is the act. */
  render(m: Messages, { id, label, hint, submit, question, fields }: {
    id: string; label: string; hint: string; submit: string; question?: string; fields?: TemplateResult;
  }): TemplateResult {
    const required = this.#on.required();
    return html`
      <form class="inline-form reason-form" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.#send(m); }}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape' && !event.isComposing) { keepOpen(event); this.#on.cancel(); } }}>
        ${question ? html`<p>${question}</p>` : nothing}
        ${fields}
        <div><label class="label" for=${id}>${label}${required ? nothing : html` <span class="quiet">(${m.t('propose.optional')})</span>`}</label>
          <textarea class="field" id=${id} rows="2" dir="auto" .value=${this.#text} aria-required=${required} aria-invalid=${this.#missing}
            aria-describedby="${id}-note" @input=${(event: Event) => { this.#set((event.target as HTMLTextAreaElement).value); }}></textarea>
          <p class="small quiet" id="${id}-note">${hint} ${lengthText(m, this.#text, LIMITS.reason)}
            ${this.#missing ? html`<span class="error">${m.t('staff.reasonNeeded')}</span>` : nothing}</p></div>
        ${this.#submission.render(m, `${id}-problem`)}
        <p class="row wrap">
          <button class="button compact" type="submit" aria-busy=${this.#submission.sending}>${submit}</button>
          <button class="button plain compact" type="button" @click=${() => { this.#on.cancel(); }}>${m.t('act.cancel')}</button>
        </p>
      </form>`;
  }

  #set(text: string): void {
    this.#text = text;
    this.#key = crypto.randomUUID();
    this.#missing = false;
    this.#submission.reset();
    this.#host.requestUpdate();
  }

  async #send(m: Messages): Promise<void> {
    this.#missing = this.#on.required() && isBlank(this.#text);
    if (this.#missing) {
      this.#host.requestUpdate();
      this.#host.announce(m.t('staff.reasonNeeded'));
      return;
    }
    const outcome = await this.#submission.run(() => Promise.resolve(true), m, () => this.#on.send(this.#text.trim(), this.#key));
    if (outcome?.ok) this.#on.sent();
  }
}
