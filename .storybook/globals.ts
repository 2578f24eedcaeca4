// What the toolbar offers, and what stands in the address as `&globals=theme:ink;scheme:dark`.
import type { Preview } from '@storybook/web-components-vite';
import { themes } from '../src/theme/themes.ts';
import { pseudoLocales } from './pseudo.ts';

/** What the toolbar says of the page a story stands on. */
export interface PageGlobals {
  /** Name of a theme, or `default`. */
  theme: string;
  /** `auto` leaves the page as it is; the others are declared on it. */
  scheme: 'auto' | 'light' | 'dark';
  /** `more` and `forced` set tokens only: media queries follow the system. */
  contrast: 'normal' | 'more' | 'forced';
  density: 'compact' | 'normal' | 'roomy';
  motion: 'normal' | 'none';
  /** Language tag of the page. */
  locale: string;
  /** Name of a style sheet in `hosts/`, or `blank`. */
  host: string;
  /** Of what the story stands in, in CSS px, or `full`. */
  width: string;
}

/** Style sheets of other people's pages, by name. */
export const hosts = Object.fromEntries(Object.entries(import.meta.glob<string>('./hosts/*.css', { query: '?inline', import: 'default', eager: true }))
  .map(([file, css]) => [/([^/]+)\.css$/.exec(file)![1]!, css]));
const packs = import.meta.glob('../src/i18n/locales/*/index.ts');
/** Languages that there are words in. */
export const locales = ['en', ...Object.keys(packs).map((file) => file.split('/').at(-2)!)];

const inWords = new Intl.DisplayNames('en', { type: 'language' });
type Item = { value: string; title: string };
type GlobalType = NonNullable<Preview['globalTypes']>[string];
type Icon = NonNullable<Exclude<GlobalType['toolbar'], string | undefined>['icon']>;
const toolbar = (title: string, icon: Icon, description: string, items: Item[]): GlobalType => ({ description, toolbar: { title, icon, items, dynamicTitle: true } });
const item = (value: string, title: string): Item => ({ value, title });

const hostTitles: Record<string, string> = {
  'bootstrap': 'Like Bootstrap', 'cjk-news': 'Chinese news', 'dark-undeclared': 'Dark, without color-scheme', 'rem-62': 'html { font-size: 62.5% }',
  'serif-magazine': 'Serif magazine', 'wordpress': 'Like a WordPress theme',
};

export const globalTypes: NonNullable<Preview['globalTypes']> = {
  theme: toolbar('Theme', 'paintbrush', 'Theme of the widgets', [item('default', 'Default theme'), ...themes.map(({ name, title }) => item(name, title))]),
  scheme: toolbar('Scheme', 'circlehollow', 'What the page declares as its color-scheme', [
    item('auto', 'Scheme: as the page is'), item('light', 'Light page'), item('dark', 'Dark page'),
  ]),
  contrast: toolbar('Contrast', 'contrast', 'Contrast', [
    item('normal', 'No preference'), item('more', 'More: tokens of high contrast'),
    item('forced', 'Forced colours: system colours as tokens (the real mode needs the system’s setting)'),
  ]),
  density: toolbar('Density', 'component', 'Density', [item('compact', 'Compact'), item('normal', 'Normal density'), item('roomy', 'Roomy')]),
  motion: toolbar('Motion', 'play', 'Motion', [item('normal', 'With motion'), item('none', 'Without motion')]),
  locale: toolbar('Language', 'globe', 'Language of the page', [
    ...locales.map((tag) => item(tag, `${tag}: ${inWords.of(tag) ?? tag}`)), ...Object.entries(pseudoLocales).map(([tag, title]) => item(tag, `${tag}: ${title}`)),
  ]),
  host: toolbar('Host page', 'browser', 'Style sheet of the page around', [
    item('blank', 'Blank page'), ...Object.keys(hosts).map((name) => item(name, hostTitles[name] ?? name)),
  ]),
  width: toolbar('Width', 'grow', 'Width of the place that a widget has', [
    ...['280', '360', '480', '720'].map((width) => item(width, `${width} px`)), item('full', 'Full width'),
  ]),
};

export const initialGlobals: PageGlobals = {
  theme: 'default', scheme: 'auto', contrast: 'normal', density: 'normal', motion: 'normal', locale: 'en', host: 'blank', width: 'full',
};
