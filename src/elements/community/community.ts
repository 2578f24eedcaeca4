import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/client.ts';
import { connect, type Connection } from '../../client/connection.ts';
import type { TokenSource } from '../../client/http.ts';
import type { IdentityStatus } from '../../client/identity.ts';
import { provide } from '../../controllers/provided.ts';
import { emit } from '../../events.ts';

/** The knobs a brand may also set as attributes: what CSS must accept for each (a property that takes such values). */
const knobs: Record<string, string> = {
  'accent': 'color', 'on-accent': 'color', 'surface': 'color', 'text': 'color', 'font': 'font-family', 'font-heading': 'font-family',
  'font-size': 'font-size', 'radius': 'border-radius', 'density': 'line-height', 'border-width': 'border-top-width', 'motion': 'line-height', 'shadow': 'box-shadow',
};

/**
 * Connects the widgets inside it to one community: how to reach it, who is signed in, in which language and look.
 *
 * @slot - The widgets, anywhere below.
 * @attr accent, on-accent, surface, text, font, font-heading, font-size, radius, density, border-width, motion, shadow -
 *   The twelve knobs of the look; the same as setting `--minga-accent` and so on in CSS.
 * @fires minga-identity-changed - Another person, or nobody, is signed in now.
 */
export class CommunityElement extends LitElement {
  static override styles = css`:host { display: block; } :host([hidden]) { display: none; }`;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(knobs)];
  }

  static override properties: PropertyDeclarations = { endpoint: {}, client: { attribute: false }, locale: {}, scheme: {} };

  /** The protocol's base address, e.g. `https://ideas.brand.example/v1/kestrel`; a relative one counts from the page's own. */
  declare endpoint: string | null;
  /** A client for a backend of one's own, instead of `endpoint`. */
  declare client: CommunityClient | null;
  /** Language of the widgets where the page declares none (BCP 47). */
  declare locale: string | null;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;

  #connection: Connection | undefined;
  #stop: (() => void) | undefined;
  #source: string | TokenSource | undefined;
  #provide = provide(this, { connection: undefined, locale: null, scheme: null });

  constructor() {
    super();
    Object.assign(this, { endpoint: null, client: null, locale: null, scheme: null });
  }

  /** The connection of everything inside; undefined until `endpoint` or `client` is set. */
  get connection(): Connection | undefined {
    return this.#connection;
  }

  /**
   * Signs a member in with a token made by the brand's server, or with a function that answers one (called again when a
   * token is refused). What waited for sign-in carries on. Rejects when the function does.
   */
  async identify(source: string | TokenSource): Promise<IdentityStatus> {
    this.#source = source;
    return this.#connection ? this.#connection.identity.identify(source) : 'reader';
  }

  /** Signs out: nothing of the member stays in the page, its storage or its drafts. */
  logout(): void {
    this.#source = undefined;
    const connection = this.#connection;
    if (!connection) return;
    connection.pending.clear();
    for (const key of connection.storage.keys(`minga:${connection.id}:draft:`)) connection.storage.remove(key);
    connection.identity.logout();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    const property = knobs[name];
    if (!property) return;
    if (value !== null && CSS.supports(property, value) && !/url\(|var\(/i.test(value)) this.style.setProperty(`--minga-${name}`, value);
    else this.style.removeProperty(`--minga-${name}`);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
    this.#stop = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const anew = changed.has('endpoint') || changed.has('client');
    if (anew) {
      this.#stop?.();
      this.#stop = undefined;
      this.#connection = this.endpoint || this.client ? connect({ endpoint: this.endpoint ?? '', ...(this.client && { client: this.client }) }) : undefined;
    }
    this.#provide({ connection: this.#connection, locale: this.locale, scheme: this.scheme });
    if (!anew) return;
    this.#listen();
    // A host may call identify() before its markup is complete.
    if (this.#connection && this.#source !== undefined) {
      this.#connection.identity.identify(this.#source).catch(() => { emit(this, 'minga-error', { code: 'unauthenticated', action: 'identify' }); });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #listen(): void {
    if (this.isConnected) this.#stop ??= this.#connection?.identity.subscribe(status => { emit(this, 'minga-identity-changed', { status }); });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-community': CommunityElement }
}
