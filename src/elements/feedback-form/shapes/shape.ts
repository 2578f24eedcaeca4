import type { ReactiveController } from 'lit';
import { emit } from '../../../events.ts';
import type { Receipt } from '../../../protocol/feedback.ts';
import type { ShapeContext, ShapedHost, Shaper } from './shaper.ts';

/** How an element is shaped: in place, or in a dialog with what opens it. Whatever that takes is fetched when it is asked for. */
export class Shape implements ReactiveController {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #shaper: Shaper | undefined;
  #coming: Promise<Shaper> | undefined;

  constructor(host: ShapedHost, context: () => ShapeContext) {
    this.#host = host;
    this.#context = context;
    host.addController(this);
  }

  /** Whether the form is shown in a dialog, not in place. */
  get inDialog(): boolean {
    const { shape, attachTo, openOn } = this.#host;
    return shape === 'dialog' || shape === 'tab' || !!attachTo || !!openOn;
  }

  hostUpdate(): void {
    const { shape, attachTo, openOn } = this.#host;
    // What could not be fetched is tried again with the next update.
    if (shape === 'tab' || attachTo || openOn) this.#load().catch(() => undefined);
  }

  /** The element's content in its shape. */
  render(content: () => unknown): unknown {
    return this.inDialog ? this.#shaper?.render(content) : content();
  }

  /** Opens the form; `opener` is where the focus returns to. Resolves to the receipt, or to null when it is closed unsent. */
  async open(opener?: HTMLElement): Promise<Receipt | null> {
    try {
      return await (await this.#load()).open(opener);
    } catch {
      emit(this.#host, 'minga-error', { code: 'network', action: 'open' });
      return null;
    }
  }

  close(): void {
    this.#shaper?.close();
  }

  /** The form has been sent. */
  sent(receipt: Receipt): void {
    // What cannot be fetched now is not remembered; the receipt is there all the same.
    this.#load().then(shaper => shaper.sent(receipt)).catch(() => undefined);
  }

  #load(): Promise<Shaper> {
    return this.#coming ??= import('./shaper.ts').then(({ Shaper }) => this.#shaper = new Shaper(this.#host, this.#context, () => this.inDialog), (error: unknown) => {
      this.#coming = undefined;
      throw error;
    });
  }
}
