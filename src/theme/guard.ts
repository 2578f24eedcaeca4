import { shownRatio, toHex, type ContrastPair } from './contrast.ts';
import { measureAll, type Measured } from './resolve.ts';
import { tokens } from './tokens.ts';
import { inputsOf, type Pair, type Scheme, type Values } from './values.ts';

const said = new Set<string>();
const uses: Record<ContrastPair['use'], string> = { words: 'for words', field: 'for the border of a field', focus: 'for the ring around what has the focus' };

/** Widgets in the page and in open shadow roots: elements of Minga that have drawn something. */
function widgetsIn(root: Document | ShadowRoot): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap(one => {
    if (!one.shadowRoot) return [];
    // the studio looks the same whatever is being made with it
    if (one.localName.startsWith('minga-')) return one.shadowRoot.querySelector('.root') && one.localName !== 'minga-theme-studio' ? [one] : [];
    return widgetsIn(one.shadowRoot);
  });
}

/** What a page has set for a widget, and in which scheme it stands. */
function stateOf(widget: HTMLElement): { root: HTMLElement; values: Values; scheme: Scheme } {
  const root = widget.shadowRoot!.querySelector<HTMLElement>('.root')!;
  const style = getComputedStyle(root);
  const given = tokens.map(({ name }): [string, string] => [name, style.getPropertyValue(name).trim()]).filter(([, value]) => value);
  const values: Record<string, Pair> = Object.fromEntries(given.map(([name, value]) => [name, { light: value, dark: value }]));
  return { root, values, scheme: root.classList.contains('dark') ? 'dark' : 'light' };
}

/** Pairs of a widget that cannot be told apart well enough, as far as the page has a hand in them. */
export function failuresOf(widget: HTMLElement): Measured[] {
  const { root, values, scheme } = stateOf(widget);
  const isSet = (name: string) => name in values || [...inputsOf(values, name)].some(input => input in values);
  // words are as on the page where nothing else is said
  const text = getComputedStyle(root).color;
  const all = values['--minga-text'] ? values : { ...values, '--minga-text': { light: text, dark: text } };
  return measureAll(root, all, scheme).filter(({ passes, pair }) => !passes && (isSet(pair.foreground) || isSet(pair.background)));
}

/** Tells the developer of each, once for a token and its value. */
export function warnOf(failures: readonly Measured[]): void {
  for (const { pair, scheme, foreground, background, ratio } of failures) {
    const key = `${pair.foreground} ${toHex(foreground)} ${pair.background} ${toHex(background)}`;
    if (said.has(key)) continue;
    said.add(key);
    console.warn(`Minga: ${pair.foreground} (${toHex(foreground)}) on ${pair.background} (${toHex(background)}) has a contrast of ${shownRatio(ratio)}:1 in the ${scheme}, ${
      pair.least}:1 is needed ${uses[pair.use]}.`);
  }
}

/** Looks at all widgets of the page once, and tells of what cannot be read well. */
export function checkContrast(): void {
  for (const widget of widgetsIn(document)) warnOf(failuresOf(widget));
}

let watching = false;

/** Looks at the widgets of the page whenever some have come or the page's look has changed; for development. */
export function watchContrast(): void {
  if (watching) return;
  watching = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    // once it is calm: widgets draw in steps, and a theme may come piece by piece
    timer = setTimeout(checkContrast, 300);
  };
  new MutationObserver(soon).observe(document.documentElement, { attributes: true, attributeFilter: ['class', 'style', 'theme', 'scheme'], childList: true, subtree: true });
  soon();
}
