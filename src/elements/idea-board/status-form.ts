import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Board, LocalText } from '../../protocol/community.ts';
import type { IdeaDetail, IdeaModeration } from '../../protocol/idea.ts';
import { CommunityError } from '../../client/errors.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { ReasonForm } from './reason-form.ts';
import { statusName } from './status.ts';
import type { FormHost } from './submission.ts';

/** Changes the status of an idea, with the reason and, once it has shipped, where it can be seen. */
export class StatusForm {
  #host: FormHost;
  #board: Board;
  #status: string;
  #url = '';
  #wrongUrl = false;
  #reason: ReasonForm;

  constructor(host: FormHost, board: Board, idea: IdeaDetail, on: {
    send: (act: IdeaModeration, key: string) => Promise<Outcome<unknown>>; sent: () => void; cancel: () => void;
  }) {
    this.#host = host;
    this.#board = board;
    this.#status = idea.status.id;
    this.#reason = new ReasonForm(host, {
      required: () => this.#kind === 'declined',
      send: (reason, key) => {
        const url = this.#kind === 'shipped' ? this.#url.trim() : '';
        this.#wrongUrl = url !== '' && !/^https?:\/\/[^\s]+$/i.test(url);
        if (this.#wrongUrl) return Promise.resolve({ ok: false, error: new CommunityError('invalid') });
        return on.send({ act: 'status', status: this.#status, ...(reason && { reason }), ...(url && { url }) }, key);
      },
      sent: on.sent,
      cancel: on.cancel,
    });
  }

  get #kind(): string | undefined {
    return this.#board.statuses.find(({ id }) => id === this.#status)?.kind;
  }

  render(m: Messages, local: (text: LocalText) => string): TemplateResult {
    const fields = html`
      <div><label class="label" for="new-status">${m.t('staff.newStatus')}</label>
        <select class="field" id="new-status" @change=${(event: Event) => { this.#status = (event.target as HTMLSelectElement).value; this.#host.requestUpdate(); }}>
          ${this.#board.statuses.filter(({ kind }) => kind !== 'merged').map(status => html`
            <option value=${status.id} ?selected=${status.id === this.#status}>${statusName(status, this.#board, m, local)}</option>`)}
        </select></div>
      ${this.#kind === 'shipped' ? html`
        <div><label class="label" for="new-url">${m.t('staff.link')} <span class="quiet">(${m.t('propose.optional')})</span></label>
          <input class="field" id="new-url" type="url" inputmode="url" dir="ltr" placeholder="https://" .value=${this.#url} aria-invalid=${this.#wrongUrl ? 'true' : 'false'}
            aria-describedby="new-url-note" @input=${(event: Event) => { this.#url = (event.target as HTMLInputElement).value; this.#wrongUrl = false; this.#host.requestUpdate(); }}>
          <p class="small error" id="new-url-note">${this.#wrongUrl ? m.t('staff.linkWrong') : ''}</p></div>` : nothing}`;
    return this.#reason.render(m, { id: 'status-reason', label: m.t('staff.reason'), hint: m.t('staff.reasonShown'), submit: m.t('staff.status'), fields });
  }
}
