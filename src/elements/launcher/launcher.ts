import { html, LitElement, nothing, svg, type PropertyDeclarations, type TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { own } from '../../controllers/page-watch.ts';
import { Provided } from '../../controllers/provided.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { enFeedback } from '../../i18n/en-feedback.ts';
import { addMessages, useWords, type OwnWords } from '../../i18n/messages.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { AsideController } from '../shared/aside.ts';
import { AttachController } from '../shared/attach.ts';
import { floatStyles } from '../shared/float.styles.ts';
import { launcherStyles } from './launcher.styles.ts';

addMessages('en', enFeedback);
useWords('feedback');

/** What a launcher opens: a feedback form. */
interface Opens extends HTMLElement {
  open?(opener: HTMLElement): Promise<unknown>;
}

const bubble = svg`<svg viewBox="0 0 20 20" aria-hidden="true"><path d="M3 4h14v10H9l-4 3v-3H3z" /></svg>`;

/**
 * A button that floats over the page and opens a form; it never opens one by itself.
 *
 * @csspart button - The button.
 * @cssprop --minga-accent - Colour of the button.
 */
export class LauncherElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, floatStyles, launcherStyles];

  static override properties: PropertyDeclarations = {
    for: {}, position: {}, label: {}, selector: {}, messages: { attribute: false }, scheme: {}, _away: { state: true },
  };

  /** The id of the form to open, in the launcher's own document or shadow root. */
  declare for: string;
  /** The lower corner it floats in, by the direction of the page's text. Default `end`. */
  declare position: 'start' | 'end';
  /** The words on it, which are also its name. Default "Feedback" in the reader's language. */
  declare label: string | null;
  /** Buttons of the page that open the form instead: then nothing floats. A CSS selector; they may come later or be replaced. */
  declare selector: string | null;
  /** Words of the brand's own, by locale, over those of the provider and the page. */
  declare messages: OwnWords | undefined;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark. */
  declare scheme: string | null;

  private declare _away: boolean;

  #provided = new Provided(this);
  #messages = new MessagesController(this, this.#provided);
  #scheme = new SchemeController(this, () => this.scheme ?? this.#provided.value?.scheme ?? 'auto');
  #aside: AsideController = new AsideController(this, () => this.renderRoot.querySelector('.corner'));
  #life: AbortController | undefined;

  constructor() {
    super();
    Object.assign(this, { for: '', position: 'end', label: null, selector: null, scheme: null, _away: false });
    new AttachController(this, () => this.selector, button => { this.#open(button); });
  }

  // What the form tells goes through the document: it may come later than its launcher.
  override connectedCallback(): void {
    super.connectedCallback();
    // Whoever moves the element takes it out of the top layer.
    this.requestUpdate();
    this.#life = new AbortController();
    own('addEventListener', this.ownerDocument).call(this.ownerDocument, 'minga-feedback-opened', this.#onOpened, { signal: this.#life.signal });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    this._away = false;
  }

  protected override render(): TemplateResult {
    const { m } = this.#messages;
    const label = this.label ?? (this.#messages.ready ? m.t('feedback.label') : '');
    return html`<div class="root ${this.#scheme.scheme}" lang=${this.label ? nothing : m.locale} .dir=${m.dir}>${this.selector || !label ? nothing : html`
      <div popover="manual" class="float corner ${this.position === 'start' ? 'at-start' : 'at-end'} ${this._away ? 'away' : this.#aside.aside ? 'aside' : ''}">
        <button class="launcher" part="button" type="button" aria-haspopup="dialog" @click=${this.#onClick}>${bubble}<span>${label}</span></button>
      </div>`}</div>`;
  }

  get #form(): Opens | null {
    const root = this.getRootNode() as Document | ShadowRoot;
    const inside = 'host' in root ? root.getElementById(this.for) : null;
    return inside ?? own('getElementById', this.ownerDocument).call(this.ownerDocument, this.for);
  }

  #open(opener: HTMLElement): void {
    const form = this.#form;
    if (form?.open) void form.open(opener);
    // It may not be defined yet; else the developer is told.
    else if (form?.matches(':not(:defined)')) void customElements.whenDefined(form.localName).then(() => { if (this.isConnected) void form.open?.(opener); });
    else console.warn(`Minga: no form with id="${this.for}" for <minga-launcher>.`);
  }

  #onClick = (event: Event): void => { this.#open(event.currentTarget as HTMLElement); };

  #onOpened = (event: Event): void => {
    const form = this.#form;
    if (!form || event.composedPath()[0] !== form) return;
    this._away = true;
    // On the form itself: one that is removed while open tells nobody else.
    form.addEventListener('minga-feedback-closed', () => { this._away = false; }, { once: true, signal: this.#life!.signal });
  };
}

declare global {
  interface HTMLElementTagNameMap { 'minga-launcher': LauncherElement }
}
