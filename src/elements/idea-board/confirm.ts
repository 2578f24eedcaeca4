import { html, type TemplateResult } from 'lit';
import { keepOpen } from './submission.ts';

/** A question in place, before something that cannot be taken back easily. */
export function renderConfirm({ question, yes, no, busy = false, onYes, onNo }: {
  question: string; yes: string; no: string; busy?: boolean; onYes: () => void; onNo: () => void;
}): TemplateResult {
  return html`
    <div class="confirm notice" role="group" aria-label=${question} @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      keepOpen(event);
      onNo();
    }}>
      <p>${question}</p>
      <p class="row wrap">
        <button class="button compact confirm-yes" type="button" aria-busy=${busy} @click=${() => { if (!busy) onYes(); }}>${yes}</button>
        <button class="button plain compact" type="button" @click=${onNo}>${no}</button>
      </p>
    </div>`;
}
