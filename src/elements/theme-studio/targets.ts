import { own } from '../../controllers/page-watch.ts';
import { inBoth, tokenOf, type Scheme, type Values } from '../../theme/values.ts';

const twofold = 'light-dark(#000, #fff)';

/** Shows a draft on the page: sets custom properties on elements, and takes them back as they were. */
export class Targets {
  /** What each element had of its own before, by property. */
  #before = new Map<HTMLElement, Map<string, string>>();

  /** Elements that a selector names now; none where it is no selector. */
  find(selector: string): HTMLElement[] {
    try {
      return [...own('querySelectorAll').call(document, selector)].filter((one): one is HTMLElement => one instanceof HTMLElement);
    } catch {
      return []; // not a selector
    }
  }

  /** Shows these values on these elements and on no other; `scheme` makes them light or dark, null leaves them as they are. */
  show(elements: readonly HTMLElement[], values: Values, shown: Scheme, scheme: Scheme | null): void {
    for (const element of this.#before.keys()) if (!elements.includes(element)) this.#takeBack(element);
    const both = CSS.supports('color', twofold);
    const wanted = new Map(Object.entries(values).map(([name, pair]) => [name, both ? inBoth(tokenOf(name), pair) : pair[shown]]));
    if (scheme) wanted.set('color-scheme', scheme);
    for (const element of elements) {
      const before = this.#before.get(element) ?? new Map<string, string>();
      this.#before.set(element, before);
      for (const [name, old] of before) {
        if (wanted.has(name)) continue;
        element.style.setProperty(name, old);
        before.delete(name);
      }
      for (const [name, value] of wanted) {
        if (!before.has(name)) before.set(name, element.style.getPropertyValue(name));
        if (element.style.getPropertyValue(name) !== value) element.style.setProperty(name, value);
      }
    }
    // widgets watch the root for a change of scheme
    if (elements.some(element => element !== document.documentElement)) nudge();
  }

  /** Takes everything back. */
  clear(): void {
    for (const element of this.#before.keys()) this.#takeBack(element);
  }

  /** Leaves everything as it is, for good. */
  keep(): void {
    this.#before.clear();
  }

  #takeBack(element: HTMLElement): void {
    for (const [name, old] of this.#before.get(element) ?? []) element.style.setProperty(name, old);
    if (!element.getAttribute('style')) element.removeAttribute('style');
    this.#before.delete(element);
  }
}

function nudge(): void {
  const root = own('documentElement');
  root.toggleAttribute('data-minga-studio');
  root.toggleAttribute('data-minga-studio');
}
