import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { loadMessages } from '../../i18n/messages.ts';
import type { UrlController } from '../../controllers/url-controller.ts';
import type { PendingAct } from '../../events.ts';

interface DetailElement extends HTMLElement {
  resume(act: PendingAct): boolean;
}

/**
 * Which idea of a board is open: it loads the chunk that shows one, keeps the address in step, and brings the person
 * back to where they were.
 */
export class Opener implements ReactiveController {
  #host: LitElement;
  #url: UrlController;
  #locale: () => string;
  #on: { opened: (id: string) => void; closed: (id: string) => void; failed: () => void };
  #id: string | null = null;
  #loaded = false;
  #pushed = false;
  #scroll = 0;

  /** `locale` answers the language of the words in use. */
  constructor(host: LitElement, url: UrlController, locale: () => string, on: { opened: (id: string) => void; closed: (id: string) => void; failed: () => void }) {
    this.#host = host;
    this.#url = url;
    this.#locale = locale;
    this.#on = on;
    host.addController(this);
  }

  /** The open idea. */
  get id(): string | null { return this.#id; }
  /** The open idea once it can be shown; until then the list stays. */
  get shown(): string | null { return this.#loaded ? this.#id : null; }

  hostConnected(): void {
    this.fromAddress();
  }

  hostUpdated(): void {
    const dialog = this.#host.renderRoot.querySelector('dialog');
    if (dialog && !dialog.open) dialog.showModal();
  }

  /** Opens an idea and gives it an address of its own. */
  open(id: string): void {
    if (id === this.#id) return;
    this.#scroll = scrollY;
    this.#url.push({ idea: id });
    this.#pushed = true;
    this.#show(id);
  }

  /** Closes the open idea; where it was opened here, as the browser's Back does. */
  close(): void {
    if (this.#pushed && this.#url.read('idea')) { this.#pushed = false; history.back(); return; }
    this.#url.replace({ idea: null });
    this.#show(null);
  }

  /** Does what the address says, e.g. after Back. */
  fromAddress(): void {
    const id = this.#url.read('idea');
    if (id !== this.#id && (id || this.#url.active)) this.#show(id);
  }

  /** Carries on with an act on the open idea. */
  resume(act: PendingAct): boolean {
    return this.#host.renderRoot.querySelector<DetailElement>('minga-idea-detail')?.resume(act) ?? false;
  }

  render(mode: 'inline' | 'dialog', detail: TemplateResult, label: string): TemplateResult | typeof nothing {
    if (!this.#id || !this.#loaded) return nothing;
    return mode === 'inline' ? detail : html`
      <dialog aria-label=${label} @cancel=${(event: Event) => { event.preventDefault(); this.close(); }}
        @click=${(event: Event) => { if (event.target === event.currentTarget) this.close(); }}>${detail}</dialog>`;
  }

  #show(id: string | null): void {
    const before = this.#id;
    this.#id = id;
    this.#host.requestUpdate();
    if (before) {
      this.#on.closed(before);
      if (!id) void this.#host.updateComplete.then(() => { this.#comeBack(before); });
    }
    if (!id) return;
    import('./idea-detail.ts').then(() => loadMessages(this.#locale())).then(ready => {
      if (!ready) throw new Error('The words could not be fetched');
      this.#loaded = true;
      this.#host.requestUpdate();
      // What waited for sign-in can go on once the idea's element is there.
      void this.#host.updateComplete.then(() => { if (this.#id === id) this.#on.opened(id); });
    }).catch(() => {
      this.#id = null;
      this.#url.replace({ idea: null });
      this.#host.requestUpdate();
      this.#on.failed();
    });
  }

  #comeBack(id: string): void {
    scrollTo({ top: this.#scroll, behavior: 'instant' });
    this.#host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] a`)?.focus({ preventScroll: true });
  }
}
