import type { LitElement, ReactiveController } from 'lit';
import { aroundOf, own, pageWatch } from './page-watch.ts';

const prefersDark = '(prefers-color-scheme: dark)';

/**
 * Relative luminance of a computed colour, 0 to 1, and its opacity; NaN for a notation the browser left as it is. The
 * plain gamma of 2.2 is within one percent of WCAG's curve, and nothing here is judged finer.
 */
function read(color: string): [luminance: number, alpha: number] {
  const channels = /^rgba?\(/.test(color) ? color.match(/[\d.]+/g)!.map(Number) : [];
  return [[0.2126, 0.7152, 0.0722].reduce((sum, weight, index) => sum + weight * (channels[index]! / 255) ** 2.2, 0), channels[3] ?? 1];
}

/** Whether the page around an element is dark: by its declared `color-scheme`, else its first opaque background. */
function isDark(element: Element): boolean {
  const declared = getComputedStyle(element).colorScheme;
  const dark = declared.includes('dark');
  if (declared.includes('light')) return dark && matchMedia(prefersDark).matches;
  if (dark) return true;
  for (const node of aroundOf(element)) {
    const [luminance, alpha] = read(getComputedStyle(node).backgroundColor);
    if (luminance >= 0 && alpha > 0.5) return luminance < 0.2;
  }
  return false;
}

/** What can change a page's scheme: attributes of html and body, and the system's choice. */
const onPageChange = pageWatch(tell => {
  const life = new AbortController();
  const { signal } = life;
  const observer = new MutationObserver(tell);
  for (const node of [own('documentElement'), own('body')]) {
    observer.observe(node, { attributes: true });
    // A page that fades from one scheme to the other is only judged right at the end.
    node.addEventListener('transitionend', event => { if (event.target === node) tell(); }, { signal });
  }
  matchMedia(prefersDark).addEventListener('change', tell, { signal });
  return () => { observer.disconnect(); life.abort(); };
});

/**
 * Decides light or dark for a host: `auto` follows the page, `light` and `dark` are fixed, anything else is a CSS
 * selector that an ancestor matches in the dark (a site's own toggle). Follows at run time.
 */
export class SchemeController implements ReactiveController {
  #host: LitElement;
  #wanted: () => string;
  #dark = false;
  #text = '';
  #last: string | undefined;
  #stop: (() => void) | undefined;

  constructor(host: LitElement, wanted: () => string) {
    this.#host = host;
    this.#wanted = wanted;
    host.addController(this);
  }

  get scheme(): 'light' | 'dark' {
    return this.#dark ? 'dark' : 'light';
  }

  hostConnected(): void {
    this.#stop = onPageChange(() => { this.#look(); });
    this.#look();
  }

  hostDisconnected(): void {
    this.#stop?.();
  }

  hostUpdate(): void {
    if (this.#wanted() !== this.#last) this.#look();
  }

  hostUpdated(): void {
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (root && root.style.getPropertyValue('--_page-text') !== this.#text) root.style.setProperty('--_page-text', this.#text);
  }

  #look(): void {
    const wanted = this.#last = this.#wanted();
    const dark = wanted === 'dark' || (wanted !== 'light' && (wanted === 'auto' ? isDark(this.#host) : this.#matches(wanted)));
    const text = getComputedStyle(this.#host).color;
    // A provider that has not drawn its slot yet keeps the host out of the page: no style, so look again.
    if (!text) this.#last = undefined;
    const [luminance, alpha] = read(text);
    // The page's text colour is taken over where it can be read on our surface: 4.5:1 against the default ones.
    const next = alpha === 1 && (dark ? luminance > 0.25 : luminance < 0.18) ? text : '';
    if (dark === this.#dark && next === this.#text) return;
    this.#dark = dark;
    this.#text = next;
    this.#host.requestUpdate();
  }

  #matches(selector: string): boolean {
    try {
      return [...aroundOf(this.#host)].some(node => node.matches(selector));
    } catch {
      return isDark(this.#host); // not a selector
    }
  }
}
