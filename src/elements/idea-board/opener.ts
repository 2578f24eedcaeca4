import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import { loadMessages } from '../../i18n/messages.ts';
import type { UrlController } from '../../controllers/url-controller.ts';
import { emit, type PendingAct } from '../../events.ts';
import type { IdeaDetailElement } from './idea-detail.ts';
import type { OpenContext, OpenedIdea } from './opened-idea.ts';

interface OpenerHost extends LitElement, Pick<IdeaDetailElement, 'messages'> {
  board: string;
}

/**
 * Which idea of a board is open: it loads the chunk that shows one, keeps the address in step, and brings the person
 * back to where they were.
 */
export class Opener implements ReactiveController {
  #host: OpenerHost;
  #url: UrlController;
  #locale: () => string;
  #on: { opened: () => void; failed: () => void };
  #id: string | null = null;
  #opened: OpenedIdea | undefined;
  #pushed = false;
  #scroll = 0;

  /** `locale` answers the language of the words in use. */
  constructor(host: OpenerHost, url: UrlController, locale: () => string, on: { opened: () => void; failed: () => void }) {
    this.#host = host;
    this.#url = url;
    this.#locale = locale;
    this.#on = on;
    host.addController(this);
  }

  hostConnected(): void {
    this.fromAddress();
  }

  /** Opens an idea and gives it an address of its own. */
  open(id: string): void {
    if (id === this.#id) return;
    this.#scroll = scrollY;
    this.#url.push({ idea: id });
    this.#pushed = true;
    void this.#show(id);
  }

  /** Closes the open idea; where it was opened here, as the browser's Back does. */
  close(): void {
    if (this.#pushed && this.#url.read('idea')) { this.#pushed = false; history.back(); return; }
    this.#url.replace({ idea: null });
    void this.#show(null);
  }

  /** Does what the address says, e.g. after Back. */
  fromAddress(): void {
    const id = this.#url.read('idea');
    if (id !== this.#id && (id || this.#url.active)) void this.#show(id);
  }

  /** Carries on with an act on the open idea. */
  resume(act: PendingAct): boolean {
    return this.#opened?.resume(act) ?? false;
  }

  /** The open idea; undefined until it can be shown, and the list stays as long. */
  render(context: () => OpenContext): TemplateResult | undefined {
    return this.#id === null ? undefined : this.#opened?.render(this.#id, context());
  }

  async #show(id: string | null): Promise<void> {
    const before = this.#id;
    this.#id = id;
    this.#host.requestUpdate();
    if (before) emit(this.#host, 'minga-idea-closed', { board: this.#host.board, idea: before });
    try {
      if (id) await this.#load();
    } catch {
      if (this.#id !== id) return;
      this.#id = null;
      this.#url.replace({ idea: null });
      this.#on.failed();
    }
    await this.#host.updateComplete;
    if (this.#id !== id) return;
    if (!id) {
      if (before) this.#opened?.comeBack(before, this.#scroll);
      return;
    }
    emit(this.#host, 'minga-idea-opened', { board: this.#host.board, idea: id });
    // What waited for sign-in can go on once the idea's element is there.
    this.#on.opened();
  }

  /** Fetches what shows an idea, and its words. */
  async #load(): Promise<void> {
    const { OpenedIdea } = await import('./opened-idea.ts');
    if (!await loadMessages(this.#locale())) throw new Error('The words could not be fetched');
    this.#opened ??= new OpenedIdea(this.#host, () => { this.close(); });
    this.#host.requestUpdate();
  }
}
