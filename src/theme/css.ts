import { defaultInPages, inBoth, inPages, namesIn, tokenOf, type Pair, type Values } from './values.ts';

/** What could not be taken over: where it stood, what it was, and why not. */
export interface Unmapped {
  path: string;
  value: string;
  /**
   * `unknown`: there is no such token; `type`: the token is of another kind; `alias`: what it points to is not there; `cycle`: it
   * points to itself; `value`: not to be read; `taken`: its token has its value from somewhere else; `name`: no name of a token can be like this.
   */
  why: 'unknown' | 'type' | 'alias' | 'cycle' | 'value' | 'taken' | 'name';
}
/** Values that were read, by token, and all that could not be. A scheme that was not given is left out. */
export interface Read {
  values: Record<string, Partial<Pair>>;
  unmapped: Unmapped[];
}

/** What the rule of a theme's file is for. */
export const anywhere = ':where(:root)';

/**
 * Values as a style sheet, as the files in `themes/` are: widgets say themselves whether they are light or dark, by
 * `color-scheme`, and browsers that do not know `light-dark()` have the light values.
 */
export function toCss(values: Values, selector: string = anywhere, title = ''): string {
  const rows = Object.entries(values).map(([name, pair]) => ({ name, light: inPages(pair.light, false), both: inBoth(tokenOf(name), pair) }));
  const rule = (lines: string[], indent = '') => `${indent}${selector} {\n${lines.map(line => `${indent}  ${line}\n`).join('')}${indent}}\n`;
  const modern = rows.filter(({ light, both }) => light !== both).map(({ name, both }) => `${name}: ${both};`);
  return `${title ? `/* ${title.replaceAll('*/', '')} */\n` : ''}${rule(rows.map(({ name, light }) => `${name}: ${light};`))}${
    modern.length ? `@supports (color: light-dark(#000, #fff)) {\n${rule(modern, '  ')}}\n` : ''}`;
}

const darkRule = /prefers-color-scheme:\s*dark|\.dark\b|\[data-[\w-]*(theme|scheme|mode)[\w-]*=["']?dark/i;
const lightRule = /prefers-color-scheme:\s*light|\.light\b|\[data-[\w-]*(theme|scheme|mode)[\w-]*=["']?light/i;

/** The two arguments of a `light-dark()`; each is the whole value where it stands inside one, as in a shadow. */
function split(css: string): Pair {
  const at = css.indexOf('light-dark(');
  if (at < 0) return { light: css, dark: css };
  let depth = 0;
  let comma = -1;
  let end = at + 'light-dark'.length;
  for (; end < css.length; end++) {
    if (css[end] === '(') depth++;
    else if (css[end] === ')' && --depth === 0) break;
    else if (css[end] === ',' && depth === 1 && comma < 0) comma = end;
  }
  if (comma < 0) return { light: css, dark: css };
  const rest = split(css.slice(end + 1));
  const [before, light, dark] = [css.slice(0, at), css.slice(at + 'light-dark('.length, comma), css.slice(comma + 1, end)];
  return { light: before + light.trim() + rest.light, dark: before + dark.trim() + rest.dark };
}

/** A value without the defaults that `toCss` puts beside the tokens that it names. */
function withoutDefaults(css: string): string {
  const forms = [...new Set(namesIn(css))].filter(name => tokenOf(name)).flatMap(name => [true, false].map(both => [name, `var(${name}, ${defaultInPages(name, both)})`] as const));
  // what stands in another one goes with it
  return forms.sort(([, one], [, other]) => other.length - one.length).reduce((text, [name, form]) => text.replaceAll(form, `var(${name})`), css);
}

/** A shadow without the layers that cannot be seen, which `toCss` writes for the other scheme. */
const seenLayers = (css: string) => css.split(/,\s*(?![^(]*\))/).filter(layer => !layer.endsWith(' transparent')).join(', ') || 'none';

/**
 * Reads the custom properties of a style sheet, in rules of whatever selector; those of a rule for the dark (by media query,
 * `.dark` or `[data-theme=dark]`) hold in the dark only. Nothing is checked but names.
 */
export function fromCss(text: string): Read {
  const values: Record<string, Partial<Pair>> = Object.create(null) as Record<string, Partial<Pair>>;
  const unmapped: Unmapped[] = [];
  const rules: string[] = [];
  let piece = '';
  let depth = 0;
  const take = () => {
    const [, name, value] = /^\s*(--[\w-]+)\s*:\s*([^]*?)\s*$/.exec(piece) ?? [];
    piece = '';
    if (!name) return;
    const css = value!.replace(/\s+/g, ' ');
    if (!tokenOf(name)) unmapped.push({ path: name, value: css, why: 'unknown' });
    else {
      const where = rules.join(' ');
      const { light, dark } = split(withoutDefaults(css));
      const isShadow = tokenOf(name)!.type === 'shadow' && light !== dark;
      const pair = isShadow ? { light: seenLayers(light), dark: seenLayers(dark) } : { light, dark };
      values[name] = darkRule.test(where) ? { ...values[name], dark: pair.dark }
        : lightRule.test(where) ? { ...values[name], light: pair.light } : pair;
    }
  };
  for (const [part] of text.matchAll(/\/\*[^]*?(?:\*\/|$)|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|[{};()]|[^{};()/"']+|[^]/g)) {
    if (part.startsWith('/*')) continue;
    if (part === '(') depth++;
    else if (part === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && part === '{') {
      rules.push(piece.trim());
      piece = '';
    } else if (depth === 0 && part === ';') take();
    else if (part === '}') {
      take();
      rules.pop();
      depth = 0;
    } else piece += part;
  }
  take();
  return { values: { ...values }, unmapped };
}
