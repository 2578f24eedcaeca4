import type { LitElement, ReactiveController } from 'lit';
import { own } from '../../controllers/page-watch.ts';

/**
 * Opens something by buttons of the page, also by those that come later or are replaced: it listens on the document and
 * leaves the page's own handlers as they are. A link or a button that sends a form only opens it.
 */
export class AttachController implements ReactiveController {
  #host: LitElement;
  #selector: () => string | null;
  #open: (opener: HTMLElement) => void;
  #marked = new Set<Element>();
  #current: string | null = null;
  #life: AbortController | undefined;

  /** `selector` answers which elements of the page open it; null for none. */
  constructor(host: LitElement, selector: () => string | null, open: (opener: HTMLElement) => void) {
    this.#host = host;
    this.#selector = selector;
    this.#open = open;
    host.addController(this);
  }

  /** The first of the page's buttons now; null where there is none. */
  get button(): HTMLElement | null {
    return this.#all()[0] ?? null;
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    const { ownerDocument } = this.#host;
    // While it goes down, so that a page's `stopPropagation()` does not keep the dialog shut.
    const listen = own('addEventListener', ownerDocument).bind(ownerDocument);
    listen('click', this.#onClick, { capture: true, signal });
    for (const name of ['focusin', 'pointerover', 'DOMContentLoaded']) listen(name, this.#mark, { capture: true, passive: true, signal });
    this.#mark();
  }

  hostUpdate(): void {
    if (this.#selector() !== this.#current) this.#mark();
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.#unmark();
    this.#current = null;
  }

  #all(): HTMLElement[] {
    const selector = this.#selector();
    const { ownerDocument } = this.#host;
    try {
      return selector ? [...own('querySelectorAll', ownerDocument).call(ownerDocument, selector) as NodeListOf<HTMLElement>] : [];
    } catch {
      return []; // not a selector: the developer is told by #mark
    }
  }

  /** Says that the buttons open a dialog; those that come later say so once they are pointed at or focused. */
  #mark = (event?: Event): void => {
    const selector = this.#selector();
    if (!event || selector !== this.#current) {
      this.#unmark();
      this.#current = selector;
      if (selector && !CSS.supports(`selector(${selector})`)) console.warn(`Minga: "${selector}" is no CSS selector.`);
    }
    const target = event?.composedPath()[0];
    const found = target instanceof Element ? [this.#buttonOf(event!)] : this.#all();
    for (const button of found) {
      if (!button || button.hasAttribute('aria-haspopup')) continue;
      button.setAttribute('aria-haspopup', 'dialog');
      this.#marked.add(button);
    }
    for (const button of this.#marked) if (!button.isConnected) this.#marked.delete(button);
  };

  #unmark(): void {
    for (const button of this.#marked) button.removeAttribute('aria-haspopup');
    this.#marked.clear();
  }

  #buttonOf(event: Event): HTMLElement | undefined {
    const selector = this.#selector();
    if (!selector) return undefined;
    try {
      return event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.matches(selector));
    } catch {
      return undefined; // not a selector
    }
  }

  #onClick = (event: MouseEvent): void => {
    const button = this.#buttonOf(event);
    if (!button || button.getAttribute('aria-disabled') === 'true') return;
    const link = button.closest('a[href]');
    if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
    const sends = button instanceof HTMLButtonElement && button.type === 'submit' && button.form;
    if (link || sends) event.preventDefault();
    // After the page's own handlers, which may move the focus.
    setTimeout(() => { if (this.#host.isConnected) this.#open(button); });
  };
}
