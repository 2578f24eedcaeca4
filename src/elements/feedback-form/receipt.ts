import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { FormText, FormThanks, Receipt } from '../../protocol/feedback.ts';
import { dayOf } from './when.ts';

const tick = svg`<svg class="tick" viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="12" r="11"/><path d="m7 12.4 3.4 3.4L17 9.2"/></svg>`;

export interface ReceiptContext {
  m: Messages;
  text(words: FormText | undefined): string;
  thanks: FormThanks | undefined;
  headingLevel: number;
  /** What others answered, where the form shows it. */
  results: unknown;
  /** Shows what this person has sent before; undefined where that cannot be. */
  onMine: (() => void) | undefined;
  /** Begins another answer; undefined where one is enough. */
  onAnother: (() => void) | undefined;
}

/** What is shown once the backend has the answers: thanks, the number to name, and what happens next. */
export function renderReceipt({ number, replyBy }: Receipt, { m, text, thanks, headingLevel, results, onMine, onAnother }: ReceiptContext): TemplateResult {
  const { title, text: next, link } = thanks ?? {};
  return html`
    <div class="thanks" part="receipt" tabindex="-1">
      <div class="row top">${tick}<div>
        <div class="heading" role="heading" aria-level=${headingLevel} dir="auto">${title ? text(title) : m.t('feedback.sent')}</div>
        ${next ? html`<p dir="auto">${text(next)}</p>` : nothing}
        ${replyBy ? html`<p>${m.t('feedback.replyBy', { time: dayOf(replyBy, m) })}</p>` : nothing}
        <p class="quiet small">${m.rich('feedback.number', { number: html`<bdi class="tabular number-of" part="number">${number}</bdi>` })}</p></div></div>
      ${results}
      ${link || onMine || onAnother ? html`
        <p class="row wrap">
          ${link ? html`<a class="button plain compact" href=${link.url} target="_blank" rel="noopener">${text(link.label)}</a>` : nothing}
          ${onMine ? html`<button class="button plain compact" type="button" @click=${onMine}>${m.t('feedback.mine')}</button>` : nothing}
          ${onAnother ? html`<button class="button text compact" type="button" @click=${onAnother}>${m.t('feedback.another')}</button>` : nothing}</p>` : nothing}
    </div>`;
}
