import { html, noChange, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadMessages } from '../../i18n/messages.ts';
import type { Composer, ComposerContext } from './composer.ts';

/** The first field of a new idea; the rest of the form comes when somebody begins to write, or a draft waits. */
export class Proposal implements ReactiveController {
  #host: LitElement;
  #context: () => ComposerContext | undefined;
  #open = false;
  #composer: Composer | undefined;
  #loading: Promise<Composer | undefined> | undefined;

  constructor(host: LitElement, context: () => ComposerContext | undefined) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#composer?.stop();
  }

  /** Sends the draft that waited for its author to sign in. */
  resume(): void {
    void this.#load().then(composer => composer?.draft && composer.send());
  }

  render(context: ComposerContext): TemplateResult {
    const { m, connection, draftName } = context;
    const composer = this.#composer;
    const open = this.#open || !!composer?.draft;
    if (open || connection.storage.get(draftName)) void this.#load();
    return composer?.renderReceipt(context, this.#unfold) ?? html`
      <form class="composer" part="composer" novalidate @submit=${this.#onSubmit} @keydown=${this.#onKey}>
        <label class="sr" for="title">${m.t('propose.title')}</label>
        <div class="propose-row">
          <input class="field" id="title" part="propose-field" autocomplete="off" dir="auto" .value=${composer ? composer.draft?.value.title ?? '' : noChange} placeholder=${m.t('propose.placeholder')}
            aria-invalid=${composer?.titleError ? 'true' : 'false'} aria-describedby="title-note" @input=${this.#onTitle} @compositionend=${this.#onTitle} @focus=${this.#onFocus}>
          ${open ? nothing : html`<button class="button" part="propose" type="submit">${m.t('board.propose')}</button>`}
        </div>
        <p id="title-note" class="small quiet">${composer?.renderTitleNote(context)}</p>
        ${open ? composer?.render(context, this.#fold) : nothing}
      </form>`;
  }

  get #field(): HTMLInputElement | null {
    return this.#host.renderRoot.querySelector<HTMLInputElement>('#title');
  }

  /** The chunk; undefined when it could not be fetched (the text stays, and the next key tries again). */
  #load(): Promise<Composer | undefined> {
    return this.#loading ??= import('./composer.ts').then(async ({ Composer }) => {
      const { m } = this.#context() ?? {};
      if (m && !await loadMessages(m.locale)) throw new Error('The words could not be fetched');
      this.#composer = new Composer(this.#host, this.#context, this.#field?.value ?? '');
      this.#host.requestUpdate();
      return this.#composer;
    }).catch(() => {
      this.#loading = undefined;
      this.#open = false;
      return undefined;
    });
  }

  #unfold = (): void => {
    this.#open = true;
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => { this.#field?.focus(); });
  };

  #fold = (): void => {
    this.#open = false;
    this.#host.requestUpdate();
  };

  #onFocus = (): void => {
    if (this.#open) return;
    this.#open = true;
    this.#host.requestUpdate();
  };

  #onTitle = (event: Event): void => {
    if (this.#composer) this.#composer.title((event.target as HTMLInputElement).value, event instanceof InputEvent && event.isComposing);
    else void this.#load();
  };

  #onKey = (event: KeyboardEvent): void => {
    // Enter that ends a composition is not a wish to send.
    if (event.key === 'Enter' && event.isComposing) event.preventDefault();
  };

  #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!this.#open && !this.#composer?.draft) this.#unfold();
    else void this.#load().then(composer => composer?.send());
  };
}
