import type { CSSResult } from 'lit';
import { dress } from './define.ts';

/** A shadow root, and the style sheets that came to it later than itself. */
export type Dressed = ShadowRoot & { minga?: Set<CSSResult> };

/** Adds the style sheets of a part that came later to the shadow root it is shown in, each once. */
export function adopt(root: DocumentFragment | HTMLElement, ...styles: readonly CSSResult[]): void {
  const shadow = root as Dressed;
  const late = shadow.minga ??= new Set();
  for (const style of styles) late.add(style);
  if (shadow.ownerDocument === document) shadow.adoptedStyleSheets = [...new Set([...shadow.adoptedStyleSheets, ...styles.map(style => style.styleSheet!)])];
  else dress(shadow);
}
