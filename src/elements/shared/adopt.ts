import type { CSSResult } from 'lit';

/** Adds the style sheets of a part that came later to the shadow root it is shown in. */
export function adopt(root: DocumentFragment | HTMLElement, ...styles: CSSResult[]): void {
  const shadow = root as ShadowRoot;
  shadow.adoptedStyleSheets = [...new Set([...shadow.adoptedStyleSheets, ...styles.map(style => style.styleSheet!)])];
}
