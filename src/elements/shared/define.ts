import { version } from '../../version.ts';

type Constructor = CustomElementConstructor & { version?: string };

/**
 * Registers an element unless the page has one of that name already: a second copy of the SDK must not throw. A tag
 * taken by another version, or by somebody else, is told once.
 */
export function define(tag: string, element: Constructor): void {
  const taken = customElements.get(tag) as Constructor | undefined;
  if (!taken) {
    element.version = version;
    customElements.define(tag, element);
  } else if (taken.version !== version) {
    console.warn(`<${tag}> is already defined by ${taken.version ? `Minga ${taken.version}` : 'another script'}, not by ${version}.`);
  }
}
