// What stands in the files for script tags instead of Lit's css-tag.js, most of which is for browsers without constructable
// sheets: a sheet that has the members of Lit's CSSResult, too.

export const CSSResult = CSSStyleSheet;
export const css = (strings: readonly string[], ...values: unknown[]) => {
  const cssText = strings.reduce((text, string, i) => text + String(values[i - 1]) + string);
  const styleSheet = new CSSStyleSheet();
  styleSheet.replaceSync(cssText);
  return Object.assign(styleSheet, { cssText, styleSheet, toString: () => cssText });
};
export const unsafeCSS = (text: unknown) => css([String(text)]);
export const getCompatibleStyle = <T>(style: T): T => style;
export const adoptStyles = (root: ShadowRoot, styles: CSSStyleSheet[]): void => {
  root.adoptedStyleSheets = styles;
};
export const supportsAdoptingStyleSheets = true;
