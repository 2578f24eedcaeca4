import { css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { CommunityClient } from '../../client/client.ts';
import { connect, type Connection } from '../../client/connection.ts';
import type { ErrorCode } from '../../client/errors.ts';
import type { TokenSource } from '../../client/http.ts';
import type { IdentityStatus } from '../../client/identity.ts';
import { Provided, provide } from '../../controllers/provided.ts';
import { emit } from '../../events.ts';
import type { OwnWords } from '../../i18n/messages.ts';
import { knobs } from '../../styles/knobs.ts';
import { setKnob } from './knobs.ts';

/**
 * Connects the widgets inside it to one community: how to reach it, who is signed in, in which language and look.
 *
 * @slot - The widgets, anywhere below.
 * @attr accent, on-accent, surface, text, font, font-heading, font-size, radius, density, border-width, motion, shadow -
 *   The twelve knobs of the look; the same as setting `--minga-accent` and so on in CSS.
 * @attr theme - Name of a theme whose style sheet the page has, `themes/<name>.css`.
 * @attr appearance - How the widgets inside stand on the page: the name of an appearance whose style sheet the page has, `themes/appearance-<name>.css`.
 * @fires minga-identity-changed - Another person, or nobody, is signed in now.
 * @fires minga-error - Nobody could be signed in.
 */
export class CommunityElement extends LitElement {
  static override styles = css`:host { display: block; } :host([hidden]) { display: none; }`;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...Object.keys(knobs)];
  }

  static override properties: PropertyDeclarations = { endpoint: {}, client: { attribute: false }, messages: { attribute: false }, locale: {}, scheme: {}, consent: {} };

  /** The protocol's base address, e.g. `https://ideas.brand.example/v1/kestrel`; a relative one counts from the page's own. */
  declare endpoint: string | null;
  /** A client for a backend of one's own, instead of `endpoint`. */
  declare client: CommunityClient | null;
  /** Language of the widgets where the page declares none (BCP 47). */
  declare locale: string | null;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;
  /** Words of the brand's own for the widgets inside, by locale. */
  declare messages: OwnWords | null;
  /** Whether the person lets us keep anything in the browser: `granted` or `denied`; by default nothing has been said. */
  declare consent: 'granted' | 'denied' | null;

  #connection: Connection | undefined;
  #stop: (() => void) | undefined;
  #source: string | TokenSource | undefined;
  #page = new Provided(this);
  #provide = provide(this, {});

  constructor() {
    super();
    Object.assign(this, { endpoint: null, client: null, locale: null, scheme: null, consent: null, messages: null });
  }

  /** The connection of everything inside: its own by `endpoint` or `client`, else the one around it or the page's, if any. */
  get connection(): Connection | undefined {
    return this.#connection ?? this.#page.value?.connection;
  }

  /**
   * Signs a member in with a token made by the brand's server, or with a function that answers one (called again when a
   * token is refused). What waited for sign-in carries on. Rejects when the function does.
   */
  async identify(source: string | TokenSource): Promise<IdentityStatus> {
    this.#source = source;
    return await this.connection?.identity.identify(source) ?? 'reader';
  }

  /**
   * Signs out: nothing of the member stays in the page, its storage or its drafts, nor what waits unsent. Resolves once the
   * storage is clean; the page is at once.
   */
  async logout(): Promise<void> {
    this.#source = undefined;
    await this.connection?.logout();
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    setKnob(this, name, value);
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
    const page = this.#page.value;
    const consent = this.consent ? { service: this.consent } : page?.consent;
    if (anew) {
      this.#stop?.();
      this.#stop = undefined;
      this.#connection = this.endpoint || this.client ? connect({ endpoint: this.endpoint ?? '', consent, client: this.client }) : undefined;
    } else if (changed.has('consent')) this.connection?.queue.agree(consent).catch(() => { this.#fail('network', 'consent'); });
    // What the page says of sign-in and consent holds here too, as far as nothing else has been said.
    if (this.#connection) page?.follow?.(this.#connection, !!this.#source, consent);
    this.#provide({ ...page, connection: this.connection, locale: this.locale ?? page?.locale, scheme: this.scheme ?? page?.scheme, messages: this.messages ?? page?.messages, consent });
    if (!anew) return;
    this.#listen();
    // A host may call identify() before its markup is complete.
    if (this.#source) {
      this.#connection?.identity.identify(this.#source).catch(() => { this.#fail('unauthenticated', 'identify'); });
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  #fail(code: ErrorCode, action: string): void {
    emit(this, 'minga-error', { code, action });
  }

  #listen(): void {
    if (this.isConnected) this.#stop ??= this.#connection?.identity.subscribe(status => { emit(this, 'minga-identity-changed', { status }); });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'minga-community': CommunityElement }
}
