import type { LitElement, ReactiveController } from 'lit';

type Scheme = 'light' | 'dark';
type Rgb = [red: number, green: number, blue: number, alpha: number];

/** A computed colour in numbers; null for a notation the browser left as it is. */
function parse(color: string): Rgb | null {
  const [r, g, b, a = 1] = /^rgba?\(/.test(color) ? (color.match(/[\d.]+/g) ?? []).map(Number) : [];
  return r === undefined || g === undefined || b === undefined ? null : [r, g, b, a];
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
function luminance([r, g, b]: Rgb): number {
  const linear = (channel: number) => channel <= 10.31 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() instanceof ShadowRoot ? (element.getRootNode() as ShadowRoot).host : null);

/** Dark or light as the page around an element is: its declared `color-scheme`, else its first opaque background. */
function pageScheme(element: Element): Scheme {
  const declared = getComputedStyle(element).colorScheme.split(' ').filter(word => word === 'dark' || word === 'light');
  if (declared.length === 1) return declared[0] as Scheme;
  if (declared.length === 2) return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  for (let node: Element | null = element; node; node = parentOf(node)) {
    const color = parse(getComputedStyle(node).backgroundColor);
    if (color && color[3] > 0.5) return luminance(color) < 0.2 ? 'dark' : 'light';
  }
  return 'light';
}

const controllers = new Set<SchemeController>();
let stop: AbortController | undefined;

/** Watches what can change a page's scheme, once for all widgets: attributes of html and body, and the system's choice. */
function watch(): AbortController {
  const life = new AbortController();
  const look = () => { for (const controller of controllers) controller.look(); };
  const observer = new MutationObserver(look);
  for (const node of [document.documentElement, document.body]) observer.observe(node, { attributes: true });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal: life.signal });
  // A page that fades from one scheme to the other is only judged right at the end.
  document.addEventListener('transitionend', event => {
    if (event.target === document.documentElement || event.target === document.body) look();
  }, { signal: life.signal });
  life.signal.addEventListener('abort', () => { observer.disconnect(); });
  return life;
}

/**
 * Decides light or dark for a host: `auto` follows the page, `light` and `dark` are fixed, anything else is a CSS
 * selector that an ancestor matches in the dark (a site's own toggle). Follows at run time.
 */
export class SchemeController implements ReactiveController {
  #host: LitElement;
  #wanted: () => string;
  #scheme: Scheme = 'light';
  #text = '';
  #last: string | undefined;

  constructor(host: LitElement, wanted: () => string) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  hostConnected(): void {
    controllers.add(this);
    stop ??= watch();
    this.look();
  }

  hostDisconnected(): void {
    controllers.delete(this);
    if (controllers.size) return;
    stop?.abort();
    stop = undefined;
  }

  hostUpdate(): void {
    if (this.#wanted() !== this.#last) this.look();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root && root.style.getPropertyValue('--_page-text') !== this.#text) root.style.setProperty('--_page-text', this.#text);
  }

  /** Looks at the page again. */
  look(): void {
    const wanted = this.#last = this.#wanted();
    const scheme = wanted === 'light' || wanted === 'dark' ? wanted : wanted === 'auto' ? pageScheme(this.#host) : this.#matches(wanted);
    const text = getComputedStyle(this.#host).color;
    const color = parse(text);
    // The page's text colour is taken over where it can be read on our surface: 4.5:1 against the default ones.
    const legible = color && color[3] === 1 && (scheme === 'dark' ? luminance(color) > 0.25 : luminance(color) < 0.18);
    const next = legible ? text : '';
    if (scheme === this.#scheme && next === this.#text) return;
    this.#scheme = scheme;
    this.#text = next;
    this.#host.requestUpdate();
  }

  #matches(selector: string): Scheme {
    try {
      for (let node: Element | null = this.#host; node; node = parentOf(node)) if (node.matches(selector)) return 'dark';
    } catch {
      return pageScheme(this.#host); // not a selector
    }
    return 'light';
  }
}
