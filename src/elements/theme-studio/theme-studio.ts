import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { MessagesController } from '../../controllers/messages-controller.ts';
import { SchemeController } from '../../controllers/scheme-controller.ts';
import { emit, type MingaEvents } from '../../events.ts';
import { baseStyles } from '../../styles/base.styles.ts';
import { tokenStyles } from '../../styles/tokens.styles.ts';
import { chipStyles } from '../shared/chip.styles.ts';
import { renderTokens } from './all-tokens.ts';
import { renderChanges } from './changes.ts';
import { failsIn, renderContrast, rowsOf, type Row } from './contrast.ts';
import { Exporter } from './export.ts';
import { renderHead } from './head.ts';
import { parts, type Part } from './host.ts';
import { Importer } from './import.ts';
import { renderKnobs } from './knobs.ts';
import { StudioSession } from './session.ts';
import { Targets } from './targets.ts';
import { shieldStyles, studioStyles } from './theme-studio.styles.ts';
import { languageOf, sayWith } from './words.ts';

type Values = MingaEvents['minga-theme-changed']['values'];

/**
 * A live editor of the design tokens: what is changed in it shows on the page at once, and can be taken along as CSS, JSON,
 * design tokens, attributes or a link. For designers, on a page of their own or beside live widgets; it keeps its own look.
 *
 * @csspart studio - Everything in it.
 * @fires minga-theme-changed - The values have changed.
 */
export class ThemeStudioElement extends LitElement {
  static override styles = [tokenStyles, baseStyles, chipStyles, shieldStyles, studioStyles];

  static override properties: PropertyDeclarations = {
    for: {}, keep: { type: Boolean }, noUrl: { type: Boolean, attribute: 'no-url' }, scheme: {},
  };

  /** The elements that show what is made: a CSS selector. Default `:root`, the whole page. */
  declare for: string;
  /** Leaves what is shown on the page when the studio is taken away. Default false: it is taken back. */
  declare keep: boolean;
  /** Leaves the theme in the page's address alone (`#minga-theme=…`). Default false. */
  declare noUrl: boolean;
  /** `auto` (as the page is), `light`, `dark`, or a CSS selector that an ancestor matches in the dark: of the studio itself. */
  declare scheme: string | null;

  #messages = new MessagesController(this);
  #scheme = new SchemeController(this, () => this.scheme ?? 'auto');
  #session: StudioSession = new StudioSession(this, () => sayWith(this.#messages.m), () => this.#scheme.scheme);
  #importer = new Importer(this.#session);
  #exporter = new Exporter(this.#session);
  #targets = new Targets();
  #told: Values = this.#session.draft.values;
  #life: AbortController | undefined;

  constructor() {
    super();
    Object.assign(this, { for: ':root', keep: false, noUrl: false, scheme: null });
  }

  /** The values that are set now, by token: CSS text for light and dark. */
  get values(): Values {
    return this.#session.draft.values;
  }

  // What is shown on the page is taken back when the studio leaves it, and shown again when it is put back.
  override connectedCallback(): void {
    super.connectedCallback();
    this.#life = new AbortController();
    addEventListener('hashchange', this.#onHash, { signal: this.#life.signal });
    // whoever has made it may still set attributes
    queueMicrotask(this.#onHash);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#life?.abort();
    if (this.keep) this.#targets.keep();
    else this.#targets.clear();
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const { say, part } = session;
    const rows = rowsOf(session);
    const fails = failsIn(rows);
    const tab = (name: Part) => html`<button role="tab" type="button" id="tab-${name}" aria-controls="panel" aria-selected=${name === part} tabindex=${name === part ? 0 : -1}
      @click=${() => { session.look({ part: name }); }}>${say(`studio.part.${name}`)} ${name === 'contrast' && fails ? html`<span class="chip">${say('studio.fails', { count: fails })}</span>` : nothing}</button>`;
    return html`<div class="root ${this.#scheme.scheme}" lang=${languageOf(this.#messages.m)}>
      <div class="studio" part="studio" role="region" aria-labelledby="title" @keydown=${this.#onKey}>
        ${renderHead(session, this.#targets.find(this.for).length ? '' : this.for)}
        <div role="tablist" aria-label=${say('studio.parts')} @keydown=${this.#onTabKey}>${parts.map(tab)}</div>
        <div role="tabpanel" id="panel" aria-labelledby="tab-${part}">${this.#renderPart(rows)}</div>
        <p class="small quiet" role="status">${session.said}</p>
      </div></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { chosen, shown } = this.#session;
    if (this.isConnected) this.#targets.show(this.#targets.find(this.for), this.values, shown, chosen === 'both' ? null : chosen);
    if (this.#told === this.values) return;
    this.#told = this.values;
    emit(this, 'minga-theme-changed', { values: this.values });
  }

  #renderPart(rows: readonly Row[]): unknown {
    const session = this.#session;
    switch (session.part) {
      case 'knobs': return renderKnobs(session);
      case 'tokens': return renderTokens(session, session.query, query => { session.look({ query }); });
      case 'contrast': return renderContrast(session, rows);
      case 'changes': return renderChanges(session);
      case 'import': return this.#importer.render();
      case 'export': return this.#exporter.render();
    }
  }

  #onHash = (): void => {
    if (this.isConnected && !this.noUrl) this.#session.readHash();
  };

  #onKey = (event: KeyboardEvent): void => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    // a long text has a history of its own
    if ((event.target as Element).matches('.own-undo')) return;
    event.preventDefault();
    this.#session.act(draft => { if (key === 'y' || event.shiftKey) draft.redo(); else draft.undo(); });
  };

  #onTabKey = (event: KeyboardEvent): void => {
    const at = parts.indexOf(this.#session.part);
    const forward = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const next = ({ ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 } as Record<string, number>)[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const part = parts.at(next % parts.length)!;
    this.#session.look({ part });
    this.#session.focusOn(`#tab-${part}`);
  };
}

declare global {
  interface HTMLElementTagNameMap { 'minga-theme-studio': ThemeStudioElement }
}
