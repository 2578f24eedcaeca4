import type { LitElement, ReactiveController } from 'lit';
import type { SafeStorage } from '../../../client/storage.ts';
import { emit } from '../../../events.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Receipt } from '../../../protocol/feedback.ts';
import type { FormDialog } from './dialog.ts';

/** Attributes of the element that decide on its shape. */
export interface ShapedHost extends LitElement {
  shape: string;
  position: 'start' | 'end';
  attachTo: string | null;
  openOn: string | null;
  frequency: string | null;
  noCooldown: boolean;
}

/** What a shape needs of the form inside. */
export interface ShapeContext {
  readonly m: Messages;
  /** The form's id, for events and for what is remembered; empty while unknown. */
  readonly form: string;
  /** What the dialog and the tab are called; empty until the form is there. */
  readonly title: string;
  /** Whether something is written that has not been sent. */
  readonly written: boolean;
  /** Tells communities apart in storage. */
  readonly community: string;
  readonly storage: SafeStorage;
  /** Fetches the form, if that has not begun. */
  start(): void;
  /** Fetches the form; answers whether it can be answered now. */
  ready(): Promise<boolean>;
  /** Begins a new answer, after one has been sent. */
  reset(): void;
}

/** A part of a shape that is drawn with the element. */
export interface ShapePart extends ReactiveController {
  render(content: () => unknown): unknown;
}

/** How an element is shaped: in place, or in a dialog with what opens it. What a shape needs is fetched when it is asked for. */
export class Shaper implements ReactiveController {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #parts = new Map<string, Promise<ShapePart | undefined>>();
  #drawn: ShapePart[] = [];
  #dialog: FormDialog | undefined;
  #answer: ((receipt: Receipt | null) => void) | undefined;
  #promise: Promise<Receipt | null> | undefined;

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
    if (shape === 'tab') void this.#part('tab', async () => new (await import('./tab.ts')).FormTab(this.#host, this.#context, this.#open));
    if (attachTo) void this.#part('attach', async () => new (await import('./attach.ts')).FormAttach(this.#host, this.#open));
    if (openOn) void this.#part('triggers', async () => new (await import('./triggers.ts')).FormTriggers(this.#host, this.#context, this.#openItself));
  }

  hostDisconnected(): void {
    // A move in the page is no end.
    queueMicrotask(() => { if (!this.#host.isConnected) this.#settle(null); });
  }

  /** The element's content in its shape. */
  render(content: () => unknown): unknown {
    return this.inDialog ? this.#drawn.map(part => part.render(content)) : content();
  }

  /** Opens the form; `opener` is where the focus returns to. Resolves to the receipt, or to null when it is closed unsent. */
  open(opener?: HTMLElement): Promise<Receipt | null> {
    const promise = this.#promise ??= new Promise(resolve => { this.#answer = resolve; });
    if (!this.#host.isConnected) this.#settle(null);
    else if (this.inDialog) void this.#show(opener);
    else {
      this.#context().start();
      this.#host.scrollIntoView({ block: 'nearest' });
      this.#host.focus();
    }
    return promise;
  }

  close(): void {
    this.#dialog?.close();
    this.#settle(null);
  }

  /** The form has been sent. */
  sent(receipt: Receipt): void {
    this.#settle(receipt);
    this.#dialog?.sent();
    const { form, community, storage } = this.#context();
    // What could not be fetched is not remembered; the receipt is there all the same.
    if (form) void import('./gates.ts').then(({ gatesOf }) => { gatesOf(community, storage).answered(form); }, () => undefined);
  }

  #settle(receipt: Receipt | null): void {
    this.#answer?.(receipt);
    this.#promise = this.#answer = undefined;
  }

  #open = (opener?: HTMLElement): void => { void this.open(opener); };
  #openItself = (still: () => boolean): Promise<void> => this.#show(undefined, still);

  /** `still` is given where it opens by itself: whether it may, once all is there that shows it. */
  async #show(opener: HTMLElement | undefined, still?: () => boolean): Promise<void> {
    const dialog = await this.#part('dialog', async () => this.#dialog = new (await import('./dialog.ts')).FormDialog(this.#host, this.#context, () => { this.#settle(null); }));
    if (!dialog && !still) emit(this.#host, 'minga-error', { code: 'network', action: 'open' });
    if (!dialog || !this.#host.isConnected) this.#settle(null);
    else if (!still || still()) await this.#dialog!.show(opener, !!still);
  }

  #part(name: string, make: () => Promise<ShapePart>): Promise<ShapePart | undefined> {
    let part = this.#parts.get(name);
    if (!part) {
      part = make().then(made => {
        this.#drawn.push(made);
        this.#host.requestUpdate();
        return made;
      }, () => {
        // Tried again when it is next wanted.
        this.#parts.delete(name);
        return undefined;
      });
      this.#parts.set(name, part);
    }
    return part;
  }
}
