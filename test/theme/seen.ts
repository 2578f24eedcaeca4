// What colours a person sees in widgets: of each element with what lies behind it, through shadow roots and up to the page.
import { defaultInPages } from '../../src/theme/values.ts';
import { contrast, over, toHex, type Rgba } from '../../src/theme/contrast.ts';
import { readColor } from '../../src/theme/resolve.ts';

/** One thing that is seen on another. */
export interface Seen {
  what: string;
  /** `words` are to be read, `graphics` to be found: borders of fields, what stands for a state, the ring of the focus. */
  use: 'words' | 'graphics';
  foreground: string;
  background: string;
  ratio: number;
}

const clear: Rgba = { r: 0, g: 0, b: 0, a: 0 };
const colorOf = (css: string): Rgba => readColor(css) ?? clear;

/** Reads colours of one moment, each once. */
export class Eye {
  readonly #grounds = new Map<Element, Rgba>();

  /** What a box is painted on: the backgrounds of it and of all around it. */
  behind(element: Element | null): Rgba {
    if (!element) return { r: 255, g: 255, b: 255, a: 1 };
    const known = this.#grounds.get(element);
    if (known) return known;
    const root = element.getRootNode();
    const around = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    const ground = over(colorOf(getComputedStyle(element).backgroundColor), this.behind(around));
    this.#grounds.set(element, ground);
    return ground;
  }

  around(element: Element): Rgba {
    const root = element.getRootNode();
    return this.behind(element.parentElement ?? (root instanceof ShadowRoot ? root.host : null));
  }

  pair(what: string, use: Seen['use'], css: string, background: Rgba): Seen {
    const foreground = over(colorOf(css), background);
    return { what, use, foreground: toHex(foreground), background: toHex(background), ratio: contrast(foreground, background) };
  }
}

const nameOf = (element: Element) => `${(element.getRootNode() as ShadowRoot).host.localName} ${element.localName}.${[...element.classList].join('.')}`;
const hasWords = (element: Element) => [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '');
const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !element.closest('.sr, [hidden], [aria-disabled=true]');

/** Words of a widget, with their placeholders, as they stand in it. */
function* words(root: ShadowRoot, eye: Eye): Generator<Seen> {
  for (const element of root.querySelectorAll('*')) {
    const asks = 'placeholder' in element && element.placeholder;
    if (!asks && !hasWords(element) || !isSeen(element)) continue;
    if (hasWords(element)) yield eye.pair(nameOf(element), 'words', getComputedStyle(element).color, eye.behind(element));
    if (asks) yield eye.pair(`${nameOf(element)}::placeholder`, 'words', getComputedStyle(element, '::placeholder').color, eye.behind(element));
  }
}

/**
 * Lines around what can be filled in, and shapes that tell a state, on what lies around them. What is pressed or chosen by its
 * words, as an answer or a vote, is found by these.
 */
function* graphics(root: ShadowRoot, eye: Eye): Generator<Seen> {
  for (const element of root.querySelectorAll('.field, .filter, .search, .period, .drop')) {
    const { borderTopColor, borderTopStyle } = getComputedStyle(element);
    if (isSeen(element) && borderTopStyle !== 'none') yield eye.pair(`${nameOf(element)} border`, 'graphics', borderTopColor, eye.around(element));
  }
  for (const element of root.querySelectorAll('.checked > .circle, .button:not(.plain, .text, .done)')) {
    if (isSeen(element)) yield eye.pair(`${nameOf(element)} fill`, 'graphics', getComputedStyle(element).backgroundColor, eye.around(element));
  }
  for (const element of root.querySelectorAll('.today > .circle')) yield eye.pair(`${nameOf(element)} border`, 'graphics', getComputedStyle(element).borderTopColor, eye.around(element));
  for (const element of root.querySelectorAll('svg')) {
    if (isSeen(element)) yield eye.pair(`${nameOf(element)} in ${element.parentElement?.className ?? ''}`, 'graphics', getComputedStyle(element).color, eye.behind(element));
  }
}

const read = (name: string) => `var(${name}, ${defaultInPages(name, true)})`;
const color = (name: string) => read(`--minga-color-${name}`);
const [surface, text, accent] = [read('--minga-surface'), read('--minga-text'), read('--minga-accent')];
const status = (name: string) => [`color-mix(in oklab, ${color(name)} 82%, ${text})`, `color-mix(in oklab, ${color(name)} 13%, ${surface})`] as const;

/** Tokens that only stand together in a state that a test page has not: as words on what they come to stand on; empty is the frame. */
const together: Readonly<Record<string, readonly [words: string, on: string]>> = {
  'text on the frame': [text, ''], 'text on the surface': [text, surface], 'text on sunken': [text, color('sunken')], 'text on the tint': [text, color('tint')],
  'text on danger': [text, color('danger-tint')], 'text on the track': [text, color('track')],
  'quiet on the frame': [color('text-quiet'), ''], 'quiet on the surface': [color('text-quiet'), surface], 'quiet on sunken': [color('text-quiet'), color('sunken')], 'quiet on the tint': [color('text-quiet'), color('tint')],
  'accent text on the frame': [color('accent-text'), ''], 'accent text on the surface': [color('accent-text'), surface], 'accent text on sunken': [color('accent-text'), color('sunken')], 'accent text on the tint': [color('accent-text'), color('tint')],
  'on the accent': [read('--minga-on-accent'), accent], 'on the accent under the pointer': [read('--minga-on-accent'), color('accent-hover')],
  'danger on the frame': [color('danger'), ''], 'danger on the surface': [color('danger'), surface], 'danger on its tint': [color('danger'), color('danger-tint')],
  'success on the frame': [color('success'), ''], 'success on the surface': [color('success'), surface],
  'status other': status('status-other'), 'status planned': status('status-planned'), 'status in progress': status('status-in-progress'), 'status shipped': status('status-shipped'),
  'a vote of mine': [read('--minga-vote-voted-color'), read('--minga-vote-voted-background')], 'my row': [text, read('--minga-leaderboard-row-mine-background')], 'quiet in my row': [color('text-quiet'), read('--minga-leaderboard-row-mine-background')],
};
/** Tokens of lines and shapes, on the frame. */
const shapes: Readonly<Record<string, string>> = {
  'border of fields': color('border-field'), 'ring of the focus': color('focus'), 'bar of a goal': read('--minga-leaderboard-goal-background'), 'day of most activity': color('heat-4'), 'accent': accent,
};

/** Pairs of tokens as they come out within a widget's frame. */
function* tokens(root: ShadowRoot, eye: Eye): Generator<Seen> {
  const frame = root.querySelector('.board, .panel')!;
  const box = document.createElement('div');
  const probes = [...Object.entries(together).map(([what, [words, on]]) => ({ what, words, on, use: 'words' as const })), ...Object.entries(shapes).map(([what, words]) => ({ what, words, on: '', use: 'graphics' as const }))]
    .map(({ what, words, on, use }) => {
      const probe = document.createElement('span');
      probe.style.color = words;
      if (on) probe.style.background = on;
      return { what, use, probe };
    });
  box.append(...probes.map(({ probe }) => probe));
  frame.append(box);
  for (const { what, use, probe } of probes) yield eye.pair(what, use, getComputedStyle(probe).color, eye.behind(probe));
  box.remove();
}

/** Everything in these widgets that is to be read or found. */
export function* allSeen(widgets: readonly Element[]): Generator<Seen> {
  const eye = new Eye();
  for (const { shadowRoot } of widgets) {
    yield* words(shadowRoot!, eye);
    yield* graphics(shadowRoot!, eye);
  }
  yield* tokens(widgets[0]!.shadowRoot!, eye);
}
