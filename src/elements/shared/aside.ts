import type { LitElement, ReactiveController } from 'lit';
import { own } from '../../controllers/page-watch.ts';
import { focusedIn } from './focused.ts';

/**
 * Keeps something that floats over the page in the top layer, and tells whether it has to make room for what has the focus
 * there (WCAG 2.2, 2.4.11).
 */
export class AsideController implements ReactiveController {
  /** Whether it should step aside now. */
  aside = false;
  #host: LitElement;
  #box: () => HTMLElement | null;
  #life: AbortController | undefined;
  #waiting = false;

  /** `box` answers the place it takes, also while it has stepped aside. */
  constructor(host: LitElement, box: () => HTMLElement | null) {
    this.#host = host;
    this.#box = box;
    host.addController(this);
  }

  hostConnected(): void {
    this.#life = new AbortController();
    const { signal } = this.#life;
    for (const name of ['focusin', 'focusout', 'scroll', 'resize']) addEventListener(name, this.#onChange, { capture: true, passive: true, signal });
  }

  hostDisconnected(): void {
    this.#life?.abort();
    this.aside = false;
  }

  // Out of whatever clips or moves the place it stands in; where the browser has no popovers (Safari 16, Firefox 124) it stays there.
  hostUpdated(): void {
    const place = this.#box()?.closest<HTMLElement>('.float');
    if (place?.isConnected && 'showPopover' in place && !place.matches(':popover-open')) place.showPopover();
  }

  // The browser scrolls to what has got the focus after it has said so.
  #onChange = (): void => {
    if (this.#waiting) return;
    this.#waiting = true;
    requestAnimationFrame(() => {
      this.#waiting = false;
      const aside = this.#host.isConnected && this.#covers();
      if (aside === this.aside) return;
      this.aside = aside;
      this.#host.requestUpdate();
    });
  };

  #covers(): boolean {
    const box = this.#box();
    const focused = focusedIn(this.#host.ownerDocument);
    if (!box || !focused || focused === own('body', this.#host.ownerDocument) || box.contains(focused)) return false;
    const [mine, theirs] = [box.getBoundingClientRect(), focused.getBoundingClientRect()];
    // Of something large enough is left to be seen.
    if (theirs.width * theirs.height > innerWidth * innerHeight / 2) return false;
    return mine.left < theirs.right && theirs.left < mine.right && mine.top < theirs.bottom && theirs.top < mine.bottom;
  }
}
