import { html, nothing, svg } from 'lit';
import { own } from '../../../controllers/page-watch.ts';
import { emit } from '../../../events.ts';
import { adopt } from '../../shared/adopt.ts';
import { focusedIn } from '../../shared/focused.ts';
import { dialogStyles } from './dialog.styles.ts';
import { gatesOf } from './gates.ts';
import { lockScroll } from './scroll-lock.ts';
import type { ShapeContext, ShapedHost, ShapePart } from './shaper.ts';

/** One opening of the dialog. */
interface Opening {
  /** Where the focus returns to. */
  opener: Element | null;
  byItself: boolean;
  sent: boolean;
  /** Undoes what holds the page behind; undefined until the dialog is shown. */
  release?: () => void;
}

/**
 * The form in a modal dialog of the element's own root: in the top layer, whatever the page does to its ancestors.
 * Closing it keeps what is written.
 */
export class FormDialog implements ShapePart {
  #host: ShapedHost;
  #context: () => ShapeContext;
  #closed: () => void;
  #opening: Opening | undefined;
  /** Whether the answer shown has been sent, so that the next opening begins anew. */
  #done = false;
  #pressed: EventTarget | null = null;
  /** Whether it was closed unsent, so that what is written is said to be kept; it may be so only a moment later. */
  #left = false;

  /** `closed` is told after each closing. */
  constructor(host: ShapedHost, context: () => ShapeContext, closed: () => void) {
    this.#host = host;
    this.#context = context;
    this.#closed = closed;
    adopt(host.renderRoot, dialogStyles);
    host.addController(this);
  }

  hostConnected(): void {
    // Whoever moves the element takes the dialog out of the top layer.
    if (this.#opening?.release) this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    const opening = this.#opening;
    if (!opening) return;
    opening.release?.();
    queueMicrotask(() => { if (!this.#host.isConnected && this.#opening === opening) this.#end(); });
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    const opening = this.#opening;
    const kept = this.#host.renderRoot.querySelector<HTMLElement>('.sheet-kept');
    if (kept?.isConnected) kept.togglePopover(!!kept.textContent);
    if (!dialog || !opening || !dialog.isConnected || dialog.matches(':modal')) return;
    // It is still marked as open where it has been moved.
    dialog.removeAttribute('open');
    // A click beside it closes it; the keyboard has Escape for that.
    dialog.onpointerdown = this.#onPress;
    dialog.onclick = this.#onClick;
    dialog.showModal();
    // On the dialog itself, which is then read by its name; Tab leads to what is first in it.
    dialog.focus();
    if (dialog.getClientRects().length === 0) {
      // Hidden with an ancestor: it would hold the page without being seen.
      console.warn('Minga: a form inside a hidden element cannot be opened.');
      this.close();
      return;
    }
    const moved = !!opening.release;
    opening.release = lockScroll(this.#host.ownerDocument);
    if (moved) return;
    const { form, community, storage } = this.#context();
    if (form) gatesOf(community, storage).shown(form);
    emit(this.#host, 'minga-feedback-opened', { form });
  }

  render(content: () => unknown): unknown {
    const { m, title, written, storage } = this.#context();
    // No live region of the page speaks while the dialog is open, and none inside it once it is closed.
    return html`
      <dialog class="sheet" part="dialog" tabindex="-1" aria-label=${title || m.t('feedback.label')} @close=${this.#onClose}>
        <button class="sheet-close" part="close" type="button" aria-label=${m.t('act.close')} @click=${this.close}>
          ${svg`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M3 3l10 10M13 3L3 13" /></svg>`}</button>
        <div class="sheet-body">${this.#opening || this.#done ? content() : nothing}</div>
      </dialog>
      <div popover="manual" class="sheet-kept small" role="status">${!this.#left || !written ? nothing : m.t(storage.persistent ? 'draft.kept' : 'draft.pageOnly')}</div>`;
  }

  /** Opens it, or stays open. */
  async show(opener: HTMLElement | undefined, byItself: boolean): Promise<void> {
    if (this.#opening) return;
    const context = this.#context();
    if (this.#done) context.reset();
    this.#done = false;
    this.#left = false;
    const { ownerDocument } = this.#host;
    const focused = focusedIn(ownerDocument);
    this.#opening = { opener: opener ?? (focused === own('body', ownerDocument) ? null : focused), byItself, sent: false };
    context.start();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  /** Closes it, as Escape does. */
  close = (): void => {
    this.#dialog?.close();
    if (this.#opening) this.#end();
  };

  /** The form has been sent; the receipt stays until the person closes it. */
  sent(): void {
    this.#done = true;
    if (this.#opening) this.#opening.sent = true;
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector<HTMLDialogElement>('dialog.sheet');
  }

  #onClose = (): void => {
    // The `close` event comes a moment later: by then it may be open again.
    if (this.#opening && !this.#dialog?.open) this.#end();
  };

  #onPress = (event: Event): void => { this.#pressed = event.target; };

  #onClick = (event: Event): void => {
    // Pressed and released beside it: text that is selected may end there, too.
    if (event.target === event.currentTarget && this.#pressed === event.currentTarget) this.close();
  };

  #end(): void {
    const opening = this.#opening!;
    this.#opening = undefined;
    opening.release?.();
    const { form, community, storage } = this.#context();
    this.#left = !opening.sent;
    // A page that takes it away has not been told no.
    if (form && opening.byItself && !opening.sent && this.#host.isConnected) gatesOf(community, storage).dismissed(form);
    this.#host.requestUpdate();
    this.#returnFocus(opening.opener);
    if (opening.release) emit(this.#host, 'minga-feedback-closed', { form });
    this.#closed();
  }

  /** To what opened it; where the page has replaced that, to what opens it now. */
  #returnFocus(opener: Element | null): void {
    const { ownerDocument, attachTo, renderRoot, isConnected } = this.#host;
    if (!isConnected || !opener) return;
    const next = opener.isConnected ? opener : (attachTo && own('querySelector', ownerDocument).call(ownerDocument, attachTo)) || renderRoot.querySelector('.edge-tab');
    if (next && 'focus' in next) (next as HTMLElement).focus({ preventScroll: true });
  }
}
