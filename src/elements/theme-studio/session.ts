import type { LitElement } from 'lit';
import { Draft } from '../../theme/draft.ts';
import { colorIn } from '../../theme/resolve.ts';
import { fromHash, toHash } from '../../theme/share.ts';
import { refusal, schemes, tokenOf, type Scheme } from '../../theme/values.ts';
import { idOf } from './fields.ts';
import type { Part, StudioHost, Typed } from './host.ts';
import type { Say } from './words.ts';

const supports = (property: string, value: string): boolean => CSS.supports(property, value);

/** What is going on in a studio: the draft, and how it is looked at. */
export class StudioSession implements StudioHost {
  readonly draft: Draft = new Draft();
  readonly typed: Map<string, Typed> = new Map<string, Typed>();
  part: Part = 'knobs';
  query = '';
  /** What was done last, for those who cannot see it. */
  said = '';
  /** A link that could not be copied. */
  link = '';
  /** Which values the person wants to set; null until they have chosen. */
  chosen: Scheme | 'both' | null = null;
  #element: LitElement;
  #say: () => Say;
  #page: () => Scheme;

  constructor(element: LitElement, say: () => Say, page: () => Scheme) {
    this.#element = element;
    this.#say = say;
    this.#page = page;
  }

  get say(): Say { return this.#say(); }
  get mode(): Scheme | 'both' { return this.chosen ?? this.#page(); }
  get shown(): Scheme { return this.mode === 'both' ? this.#page() : this.mode; }
  get root(): ShadowRoot { return this.#element.renderRoot as ShadowRoot; }

  requestUpdate = (): void => { this.#element.requestUpdate(); };

  /** Changes how the draft is looked at. */
  look(change: Partial<Pick<StudioSession, 'part' | 'query' | 'chosen'>>): void {
    Object.assign(this, change);
    if ('chosen' in change) this.typed.clear();
    this.requestUpdate();
  }

  put = (name: string, text: string): void => {
    const token = tokenOf(name);
    if (!token) return;
    // only colours have two values, see light-dark()
    const mode = token.type === 'color' ? this.mode : 'both';
    const why = schemes.filter(scheme => mode === 'both' || scheme === mode).map(scheme => refusal(token, text, scheme, this.draft.values, supports)).find(one => one);
    if (why) this.typed.set(name, { text, why });
    else {
      this.typed.delete(name);
      this.draft.set(name, mode, text.trim());
    }
    this.requestUpdate();
  };

  settle = (): void => { this.draft.settle(); };

  act = (change: (draft: Draft) => void): void => {
    this.draft.settle();
    change(this.draft);
    this.draft.settle();
    this.typed.clear();
    this.requestUpdate();
  };

  goTo = (name: string, scheme: Scheme): void => {
    this.look({ part: 'tokens', query: name, chosen: scheme });
    this.focusOn(`#${CSS.escape(idOf(tokenOf(name)!))}`);
  };

  /** Moves the focus, once it is drawn. */
  focusOn(selector: string): void {
    void this.#element.updateComplete.then(() => { this.root.querySelector<HTMLElement>(selector)?.focus(); });
  }

  color: StudioHost['color'] = (css, scheme) => colorIn(this.root, css, scheme);

  announce = (text: string): void => {
    this.said = text;
    this.requestUpdate();
  };

  share = async (): Promise<void> => {
    const { say, draft } = this;
    const link = `${location.href.replace(/#.*$/, '')}#${toHash(draft.start, draft.values, location.hash)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.link = '';
      this.announce(say('studio.shared'));
    } catch {
      // not allowed, or no secure page: the person copies it
      this.link = link;
      this.requestUpdate();
    }
  };

  /** Takes over the theme of the page's address, if it has one. */
  readHash(): void {
    const shared = fromHash(location.hash, supports);
    if (!shared) return;
    if (shared.ok) this.act(draft => { draft.replace(shared.start, shared.values); });
    this.announce(this.say(shared.ok ? 'studio.hash.read' : `studio.hash.${shared.why}`));
  }
}
