// Makes of the toolbar's globals the page that a story stands on.
import type { Decorator } from '@storybook/web-components-vite';
import { themes } from '../src/theme/themes.ts';
import { inBoth, tokenOf, type Pair } from '../src/theme/values.ts';
import { hosts, type PageGlobals } from './globals.ts';

const densities: Record<PageGlobals['density'], string> = { compact: '0.8', normal: '', roomy: '1.25' };
/** What a forced palette gives; the widgets' own rules for it need the system's setting. */
const systemColours: Record<string, string> = {
  '--minga-surface': 'Canvas', '--minga-text': 'CanvasText', '--minga-accent': 'LinkText', '--minga-on-accent': 'Canvas', '--minga-color-border': 'CanvasText',
  '--minga-color-border-field': 'CanvasText', '--minga-color-focus': 'Highlight', '--minga-shadow': 'none',
};
const pageColours = { light: 'background: #fff; color: #1d1c1a;', dark: 'background: #131416; color: #e6e6e6;' };
const pageFont = 'font-family: system-ui, sans-serif;';
const rightToLeft = new Set(['Arab', 'Hebr']);

const directionOf = (locale: string): string => (rightToLeft.has(new Intl.Locale(locale).maximize().script ?? '') ? 'rtl' : 'ltr');
const valuesOf = (name: string): Readonly<Record<string, Pair>> => themes.find((theme) => theme.name === name)?.values ?? {};

const declared = (tokens: Readonly<Record<string, string>>): string => Object.entries(tokens).map(([name, value]) => `${name}: ${value};`).join(' ');
const inBothOf = (pairs: Readonly<Record<string, Pair>>) => Object.fromEntries(Object.entries(pairs).map(([name, pair]) => [name, inBoth(tokenOf(name), pair)]));

/** Values of a theme or an appearance, as declarations. */
export const declarationsOf = (pairs: Readonly<Record<string, Pair>>): string => declared(inBothOf(pairs));

/** The tokens of a page, as declarations: a theme, then what the other globals set. */
export function tokensOf({ theme, contrast, density, motion }: Pick<PageGlobals, 'theme' | 'contrast' | 'density' | 'motion'>): string {
  const pairs = { ...valuesOf(theme), ...(contrast === 'more' && valuesOf('high-contrast')) };
  const tokens: Record<string, string> = {
    ...inBothOf(pairs),
    ...(contrast === 'forced' && systemColours),
    ...(densities[density] && { '--minga-density': densities[density] }),
    ...(motion === 'none' && { '--minga-motion': '0' }),
  };
  return declared(tokens);
}

/** How a page of these globals declares its scheme; a host page keeps its own colours. */
const schemeOf = ({ scheme, host }: PageGlobals): string => (scheme === 'auto' ? '' : `color-scheme: ${scheme};${host === 'blank' ? ` ${pageColours[scheme]}` : ''}`);

const sheet = new CSSStyleSheet();

/**
 * The page of a story. On its own it is the whole document, so that what opens above the page and what looks at the
 * document's root are served too; in the documentation, where stories stand below each other, it is a box around the
 * story, and host pages, whose sheets style a document, are left out.
 */
export const onPage: Decorator = (story, { globals, viewMode }) => {
  const { documentElement: root } = document;
  const given = globals as unknown as PageGlobals;
  const alone = viewMode !== 'docs';
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  const box = document.createElement('div');
  box.className = 'story-page';
  const page = alone ? root : box;
  page.lang = given.locale;
  page.dir = directionOf(given.locale);
  // the attribute tells widgets that follow the page that something has changed
  root.dataset.page = JSON.stringify(given);
  const host = alone ? hosts[given.host] ?? '' : '';
  const width = given.width === 'full' ? '' : `.story-page { box-sizing: border-box; inline-size: ${Number(given.width)}px; }`;
  sheet.replaceSync(`${host} ${alone ? ':root' : '.story-page'} { ${host ? '' : pageFont} ${schemeOf(given)} ${tokensOf(given)} } ${alone ? '' : '.story-page { padding: 1rem; }'} ${width}`);
  box.append(story() as Node);
  return box;
};
