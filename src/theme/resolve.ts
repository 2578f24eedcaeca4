import { contrast, contrastPairs, over, type ContrastPair, type Rgba } from './contrast.ts';
import { expand, type Scheme, type Values } from './values.ts';

let canvas: CanvasRenderingContext2D | null | undefined;
const known = new Map<string, Rgba | undefined>();
/** More colours than this are not remembered. */
const remembered = 2_000;

/** Reads a computed colour, in whatever notation, by painting one pixel with it; undefined where the browser paints none. */
function painted(css: string): Rgba | undefined {
  canvas ??= Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d', { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = css;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return { r, g, b, a: a / 255 };
}

/** A computed colour in sRGB. */
export function readColor(css: string): Rgba | undefined {
  // exact, where a pixel would lose what is half transparent
  const [, r, g, b, a = '1'] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(css) ?? [];
  if (r !== undefined) return { r: Number(r), g: Number(g), b: Number(b), a: Number(a) };
  if (!known.has(css)) {
    if (known.size > remembered) known.clear();
    known.set(css, painted(css));
  }
  return known.get(css);
}

/** What may be another colour elsewhere, or later. */
const passing = /var\(|current|inherit|initial|unset|revert|color\b(?!\()|canvas|text|mark|highlight|field|face|border/i;
const resolved = new Map<string, Rgba | undefined>();

/** The colour that a piece of CSS is within an element, in a scheme; undefined where it is no colour there. */
export function colorIn(within: Element | ShadowRoot, css: string, scheme: Scheme): Rgba | undefined {
  const key = `${scheme} ${css}`;
  if (resolved.has(key)) return resolved.get(key);
  if (!CSS.supports('color', css)) return undefined;
  const probe = document.createElement('span');
  probe.hidden = true;
  probe.style.cssText = 'transition: none; animation: none; forced-color-adjust: none';
  probe.style.colorScheme = scheme;
  probe.style.color = css;
  within.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  const color = readColor(computed);
  if (resolved.size > remembered) resolved.clear();
  if (!passing.test(css)) resolved.set(key, color);
  return color;
}

/** A pair of tokens as it stands in a scheme. */
export interface Measured {
  pair: ContrastPair;
  scheme: Scheme;
  foreground: Rgba;
  background: Rgba;
  /** 1 to 21. */
  ratio: number;
  passes: boolean;
}

const paper: Readonly<Record<Scheme, Rgba>> = { light: { r: 255, g: 255, b: 255, a: 1 }, dark: { r: 0, g: 0, b: 0, a: 1 } };

/** Measures a pair with these values within an element; undefined where one of them is no colour. What lets something through is seen on the surface. */
export function measure(within: Element | ShadowRoot, values: Values, pair: ContrastPair, scheme: Scheme): Measured | undefined {
  const colorOf = (name: string) => {
    const css = expand(values, name, scheme);
    return css === undefined ? undefined : colorIn(within, css, scheme);
  };
  const [surface, foreground, background] = [colorOf('--minga-surface'), colorOf(pair.foreground), colorOf(pair.background)];
  if (!surface || !foreground || !background) return undefined;
  const below = over(background, over(surface, paper[scheme]));
  const seen = over(foreground, below);
  const ratio = contrast(seen, below);
  return { pair, scheme, foreground, background: below, ratio, passes: ratio >= pair.least };
}

/** All pairs in a scheme. */
export const measureAll = (within: Element | ShadowRoot, values: Values, scheme: Scheme): Measured[] =>
  contrastPairs.map(pair => measure(within, values, pair, scheme)).filter(one => one !== undefined);
