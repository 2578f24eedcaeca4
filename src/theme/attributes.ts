import { inBoth, tokenOf, type Values } from './values.ts';

/** Values as attributes of `<minga-community>`, and the names of those which have none: all but the knobs. */
export function toAttributes(values: Values): { attributes: Record<string, string>; left: string[] } {
  const attributes: Record<string, string> = {};
  const left: string[] = [];
  for (const [name, pair] of Object.entries(values)) {
    const token = tokenOf(name);
    const value = inBoth(token, pair);
    // the provider takes no value that depends on other properties
    if (token?.attribute && !/\bvar\(/.test(value)) attributes[token.attribute] = value;
    else left.push(name);
  }
  return { attributes, left };
}

/** A `<minga-community>` with attributes, as it stands in a page. */
export function attributesHtml(attributes: Readonly<Record<string, string>>): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<minga-community${Object.entries(attributes).map(([name, value]) => `\n  ${name}="${escaped(value)}"`).join('')}>\n</minga-community>\n`;
}
