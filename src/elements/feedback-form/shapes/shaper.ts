import type { LitElement, ReactiveController } from 'lit';
import type { SafeStorage } from '../../../client/storage.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Receipt } from '../../../protocol/feedback.ts';
import { AttachController } from '../../shared/attach.ts';
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
  render?(content: () => unknown): unknown;
}

/** Puts a form's shape together: the dialog and what opens it. */
export class Shaper implements ReactiveController {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #inDialog: () => boolean;
  #parts = new Map<string, Promise<ShapePart>>();
  #drawn: ShapePart[] = [];
  #dialog: FormDialog | undefined;
  #answer: ((receipt: Receipt | null) => void) | undefined;
  #promise: Promise<Receipt | null> | undefined;

  constructor(host: ShapedHost, context: () => ShapeContext, inDialog: () => boolean) {
    this.#host = host;
    this.#context = context;
    this.#inDialog = inDialog;
    new AttachController(host, () => host.attachTo, opener => { void this.open(opener); });
    host.addController(this);
    host.requestUpdate();
  }

  hostUpdate(): void {
    const { shape, openOn } = this.#host;
    const wish = (part: Promise<ShapePart>) => { part.catch(() => undefined); };
    if (shape === 'tab') wish(this.#part('tab', async () => new (await import('./tab.ts')).FormTab(this.#host, this.#context, opener => { void this.open(opener); })));
    if (openOn) wish(this.#part('triggers', async () => new (await import('./triggers.ts')).FormTriggers(this.#host, this.#context, still => this.#show(undefined, still))));
  }

  hostDisconnected(): void {
    // A move in the page is no end.
    queueMicrotask(() => { if (!this.#host.isConnected) this.#settle(null); });
  }

  render(content: () => unknown): unknown {
    return this.#drawn.map(part => part.render?.(content));
  }

  /** Resolves to the receipt, or to null when it is closed unsent; rejects when the dialog could not be fetched. */
  async open(opener?: HTMLElement): Promise<Receipt | null> {
    const promise = this.#promise ??= new Promise(resolve => { this.#answer = resolve; });
    if (!this.#host.isConnected) this.#settle(null);
    else if (this.#inDialog()) await this.#show(opener);
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

  async sent(receipt: Receipt): Promise<void> {
    this.#settle(receipt);
    this.#dialog?.sent();
    const { form, community, storage } = this.#context();
    const { gatesOf } = await import('./gates.ts');
    if (form) gatesOf(community, storage).answered(form);
  }

  #settle(receipt: Receipt | null): void {
    this.#answer?.(receipt);
    this.#promise = this.#answer = undefined;
  }

  /** `still` is given where it opens by itself: whether it may, once all is there that shows it. */
  async #show(opener: HTMLElement | undefined, still?: () => boolean): Promise<void> {
    try {
      await this.#part('dialog', async () => this.#dialog = new (await import('./dialog.ts')).FormDialog(this.#host, this.#context, () => { this.#settle(null); }));
    } catch (error) {
      this.#settle(null);
      throw error;
    }
    if (!this.#host.isConnected) this.#settle(null);
    else if (!still || still()) await this.#dialog!.show(opener, !!still);
  }

  /** A part that is here or on its way; one that could not be had is tried again when it is next wanted. */
  #part(name: string, make: () => Promise<ShapePart>): Promise<ShapePart> {
    let part = this.#parts.get(name);
    if (!part) {
      part = make().then(made => {
        this.#drawn.push(made);
        this.#host.requestUpdate();
        return made;
      }, (error: unknown) => {
        this.#parts.delete(name);
        throw error;
      });
      this.#parts.set(name, part);
    }
    return part;
  }
}
