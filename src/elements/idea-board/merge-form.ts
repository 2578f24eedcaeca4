import { html, nothing, type TemplateResult } from 'lit';
import type { Messages } from '../../i18n/messages.ts';
import type { Idea } from '../../protocol/idea.ts';
import type { Outcome } from '../../stores/idea-board.ts';
import { renderConfirm } from './confirm.ts';
import { failureText, keepOpen, Submission, type FormHost } from './submission.ts';

interface MergeEvents {
  find: (text: string) => Promise<Outcome<Idea[]>>;
  send: (into: string, key: string) => Promise<Outcome<unknown>>;
  sent: () => void;
  cancel: () => void;
}

/** Finds the idea that another one is merged into, and asks before it is done. */
export class MergeForm {
  #host: FormHost;
  #on: MergeEvents;
  #submission: Submission;
  #text = '';
  #found: Idea[] | null = null;
  #chosen: Idea | null = null;
  #key = '';
  #failed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each search, so that a stale answer is dropped. */
  #turn = 0;

  constructor(host: FormHost, on: MergeEvents) {
    this.#host = host;
    this.#on = on;
    this.#submission = new Submission(host);
  }

  render(m: Messages): TemplateResult {
    const chosen = this.#chosen;
    return html`
      <form class="inline-form merge-form" novalidate @submit=${(event: Event) => { event.preventDefault(); void this.#find(m); }}
        @keydown=${(event: KeyboardEvent) => { if (event.key === 'Escape' && !event.isComposing) { keepOpen(event); this.#on.cancel(); } }}>
        <div><label class="label" for="merge-search">${m.t('staff.mergeSearch')}</label>
          <input class="field" id="merge-search" type="search" dir="auto" autocomplete="off" maxlength="200" .value=${this.#text}
            @input=${(event: InputEvent) => { this.#onInput(event, m); }} @compositionend=${(event: Event) => { this.#onInput(event, m); }}></div>
        ${this.#failed ? html`<p class="notice bad small">${this.#failed}</p>` : nothing}
        ${this.#found && !this.#found.length ? html`<p class="quiet small">${m.t('board.nothing')}</p>` : nothing}
        ${this.#found?.length && !chosen ? html`
          <ul class="found" aria-label=${m.t('staff.mergeSearch')}>${this.#found.map(idea => html`
            <li><button class="found-idea" type="button" @click=${() => { this.#choose(idea); }}><span dir="auto">${idea.title}</span>
              <span class="small quiet tabular">${m.t('vote.count', { count: idea.votes })}</span></button></li>`)}</ul>` : nothing}
        ${chosen ? renderConfirm({
          question: m.t('staff.mergeSure', { title: chosen.title }), yes: m.t('staff.merge'), no: m.t('act.cancel'), busy: this.#submission.sending,
          onYes: () => void this.#send(m), onNo: () => { this.#chosen = null; this.#host.requestUpdate(); },
        }) : html`<p class="row"><button class="button plain compact" type="button" @click=${() => { this.#on.cancel(); }}>${m.t('act.cancel')}</button></p>`}
        ${this.#submission.render(m, 'merge-problem')}
      </form>`;
  }

  #onInput(event: Event, m: Messages): void {
    this.#text = (event.target as HTMLInputElement).value;
    this.#chosen = null;
    clearTimeout(this.#timer);
    if (event instanceof InputEvent && event.isComposing) return;
    this.#timer = setTimeout(() => void this.#find(m), 250);
  }

  async #find(m: Messages): Promise<void> {
    clearTimeout(this.#timer);
    const text = this.#text.trim();
    const turn = ++this.#turn;
    const outcome = text ? await this.#on.find(text) : undefined;
    if (turn !== this.#turn) return;
    this.#found = outcome?.ok ? outcome.value : null;
    this.#failed = outcome?.ok === false ? failureText(m, outcome.error) : '';
    if (outcome) this.#host.announce(this.#failed || m.t('board.loaded', { count: this.#found?.length ?? 0 }));
    this.#host.requestUpdate();
  }

  #choose(idea: Idea): void {
    this.#chosen = idea;
    this.#key = crypto.randomUUID();
    this.#submission.reset();
    this.#host.requestUpdate();
  }

  async #send(m: Messages): Promise<void> {
    const into = this.#chosen?.id;
    if (into === undefined) return;
    const outcome = await this.#submission.run(() => Promise.resolve(true), m, () => this.#on.send(into, this.#key));
    if (outcome?.ok) this.#on.sent();
  }
}
