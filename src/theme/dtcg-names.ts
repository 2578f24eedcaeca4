import { tokenOf } from './values.ts';

/** What other design systems call the tokens: endings of paths, their words joined by a hyphen, best first. */
const common: Readonly<Record<string, readonly string[]>> = {
  '--minga-accent': ['brand-primary', 'color-primary', 'colors-primary', 'primary-default', 'primary-base', 'primary-500', 'brand-accent', 'primary', 'brand'],
  '--minga-on-accent': ['on-primary', 'primary-foreground', 'text-on-primary', 'text-on-brand', 'text-on-accent', 'primary-contrast'],
  '--minga-surface': ['surface-default', 'background-default', 'bg-default', 'bg-surface', 'color-background', 'colors-background', 'background', 'canvas', 'bg'],
  '--minga-text': ['text-primary', 'text-default', 'on-surface', 'color-foreground', 'colors-foreground', 'foreground', 'fg-default'],
  '--minga-font': ['font-family-body', 'font-family-base', 'font-family-sans', 'font-body', 'font-sans', 'body-font-family', 'font-family'],
  '--minga-font-heading': ['font-family-heading', 'font-family-headings', 'font-family-display', 'font-display', 'heading-font-family'],
  '--minga-font-size': ['font-size-base', 'font-size-body', 'font-size-default', 'body-font-size'],
  '--minga-radius': ['border-radius-default', 'border-radius-base', 'border-radius-md', 'border-radius-medium', 'border-radius', 'radius-default', 'radius-base', 'radius-md', 'radius-medium', 'corner-radius'],
  '--minga-border-width': ['border-width-default', 'border-width-base', 'stroke-width'],
  '--minga-shadow': ['shadow-default', 'shadow-md', 'shadow-medium', 'elevation-medium', 'elevation-2', 'box-shadow'],
  '--minga-color-text-quiet': ['text-secondary', 'text-muted', 'text-subtle', 'muted-foreground', 'on-surface-variant'],
  '--minga-color-border': ['border-default', 'border-subtle', 'color-divider', 'divider', 'outline-variant'],
  '--minga-color-border-field': ['border-input', 'input-border', 'border-strong', 'color-input'],
  '--minga-color-sunken': ['surface-sunken', 'surface-secondary', 'background-secondary', 'bg-subtle', 'color-muted'],
  '--minga-color-accent-hover': ['primary-hover', 'brand-hover', 'accent-hover'],
  '--minga-color-focus': ['focus-ring', 'border-focus', 'color-ring', 'focus', 'ring'],
  '--minga-color-danger': ['color-error', 'color-destructive', 'text-danger', 'text-error', 'error', 'destructive', 'negative', 'danger'],
  '--minga-color-success': ['color-positive', 'text-success', 'positive', 'success'],
};

const kebab = (word: string) => word.replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1-$2').toLowerCase().replace(/[\s_./]+/g, '-');

/** A name for a path, and how well it fits: 0 is best. Words such as `$root` and the name of a mode are no part of it. */
export interface Named { name: string; rank: number }

/**
 * The token that a path of names means: by the path itself, with or without `minga` and `color`, else by what other systems call
 * it; undefined where it means none.
 */
export function nameOf(path: readonly string[]): Named | undefined {
  const joined = path.filter(word => word !== '$root').map(kebab).join('-').replace(/^-+/, '').replace(/^minga-/, '');
  const own = [joined, joined.replace(/^colors?-/, ''), `color-${joined}`].map(name => `--minga-${name}`).find(name => tokenOf(name));
  if (own) return { name: own, rank: 1 };
  let best: Named | undefined;
  for (const [name, endings] of Object.entries(common)) {
    const at = endings.findIndex(ending => joined === ending || joined.endsWith(`-${ending}`));
    if (at < 0 || !tokenOf(name)) continue;
    // a longer ending says more: `text-on-primary` is no `primary`
    const rank = 100 - endings[at]!.split('-').length * 10 + at / 10;
    if (!best || rank < best.rank) best = { name, rank };
  }
  return best;
}
