import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { takeIn, type Taken } from '../../theme/take.ts';
import type { StudioHost } from './host.ts';

/** So many of what was left out are listed. */
const listed = 200;
/** A larger file is not even read, in bytes. */
const largestFile = 10_000_000;

/** What is being imported. */
export class Importer {
  #host: StudioHost;
  #text = '';
  #taken: Taken | undefined;
  #failed = false;

  constructor(host: StudioHost) {
    this.#host = host;
  }

  render(): unknown {
    const { say } = this.#host;
    return html`
      <div><label class="label" for="import">${say('studio.import.label')}</label>
        <textarea class="field own-undo code" id="import" rows="8" dir="ltr" spellcheck="false" aria-describedby="import-hint" .value=${live(this.#text)} @input=${this.#onInput}></textarea>
        <p class="small quiet" id="import-hint">${say('studio.import.hint')}</p></div>
      <div class="row wrap">
        <button class="button" type="button" @click=${this.#onRead}>${say('studio.import.read')}</button>
        <label class="file"><span class="label">${say('studio.import.file')}</span><input type="file" accept=".json,.css,.tokens,.txt,application/json,text/css" @change=${this.#onFile}></label>
      </div>
      <div role="status">${this.#renderResult()}</div>`;
  }

  #renderResult(): unknown {
    const { say } = this.#host;
    if (this.#failed) return html`<p class="notice bad">${say('studio.import.error.file')}</p>`;
    const taken = this.#taken;
    if (!taken) return nothing;
    if (!taken.ok) return html`<p class="notice bad">${say(taken.error === 'empty' ? 'studio.import.empty' : `studio.import.error.${taken.error}`)}</p>`;
    const { left, values } = taken;
    return html`<p class="notice good">${say('studio.import.done', { count: Object.keys(values).length })}</p>
      ${left.length ? html`<p class="label listed">${say('studio.import.left', { count: left.length })}</p>
        <ul class="left">${left.slice(0, listed).map(({ path, value, why }) => html`<li><code>${path}</code> <code class="quiet">${value}</code> <span class="small">${say(`studio.why.${why}`)}</span></li>`)}</ul>
        ${left.length > listed ? html`<p class="small quiet">${say('studio.import.more', { count: left.length - listed })}</p>` : nothing}` : nothing}`;
  }

  #onInput = (event: Event): void => { this.#text = (event.target as HTMLTextAreaElement).value; };

  #onRead = (): void => {
    const host = this.#host;
    this.#failed = false;
    const taken = this.#taken = takeIn(this.#text, host.draft.values, (property, value) => CSS.supports(property, value));
    if (taken.ok) host.act(draft => { draft.merge(taken.values); });
    host.requestUpdate();
  };

  #onFile = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (!file) return;
    this.#failed = false;
    // so that the same file can be chosen again
    input.value = '';
    if (file.size > largestFile) {
      this.#taken = { ok: false, error: 'size' };
      this.#host.requestUpdate();
      return;
    }
    file.text().then(text => {
      this.#text = text;
      this.#onRead();
    }, () => {
      this.#failed = true;
      this.#host.requestUpdate();
    });
  };
}
