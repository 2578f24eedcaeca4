import type { LitElement, ReactiveController } from 'lit';

/** Tells once when a host comes within 300 px of the window, or at once where it is not to wait. */
export class VisibleController implements ReactiveController {
  #host: LitElement;
  #eager: () => boolean;
  #onNear: () => void;
  #observer: IntersectionObserver | undefined;
  #near = false;

  constructor(host: LitElement, eager: () => boolean, onNear: () => void) {
    this.#host = host;
    this.#eager = eager;
    this.#onNear = onNear;
    host.addController(this);
  }

  get near(): boolean {
    return this.#near;
  }

  hostConnected(): void {
    if (this.#near || this.#eager()) { this.#arrive(); return; }
    this.#observer = new IntersectionObserver(entries => { if (entries.some(entry => entry.isIntersecting)) this.#arrive(); }, { rootMargin: '300px' });
    this.#observer.observe(this.#host);
  }

  hostUpdate(): void {
    if (!this.#near && this.#eager()) this.#arrive();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #arrive(): void {
    this.#observer?.disconnect();
    if (this.#near) return;
    this.#near = true;
    this.#onNear();
  }
}
