/** A colour in sRGB: red, green and blue from 0 to 255, opacity from 0 to 1. */
export interface Rgba { r: number; g: number; b: number; a: number }

/** Two colours that stand on each other. */
export interface ContrastPair {
  /** The token of what is to be seen. */
  foreground: string;
  /** The token behind it. */
  background: string;
  /** Least ratio by WCAG 2.2: 4.5 for words (1.4.3), 3 for what else must be told apart (1.4.11). */
  least: 4.5 | 3;
  /** What it is for: words, a border of fields, or the ring of the focus. */
  use: 'words' | 'field' | 'focus';
}

const color = (name: string) => `--minga-color-${name}`;
const words = (foreground: string, background: string): ContrastPair => ({ foreground, background, least: 4.5, use: 'words' });
const surface = '--minga-surface';
const text = '--minga-text';

/** Colours that widgets put on each other. */
export const contrastPairs: readonly ContrastPair[] = [
  words(text, surface), words(color('text-quiet'), surface), words(text, color('sunken')), words(color('text-quiet'), color('sunken')),
  words('--minga-on-accent', '--minga-accent'), words('--minga-on-accent', color('accent-hover')),
  words(color('accent-text'), surface), words(color('accent-text'), color('tint')), words(text, color('tint')),
  words(color('danger'), surface), words(text, color('danger-tint')),
  words(color('status-planned'), surface), words(color('status-in-progress'), surface), words(color('status-shipped'), surface),
  words('--minga-vote-voted-color', '--minga-vote-voted-background'), words(text, '--minga-leaderboard-row-mine-background'),
  { foreground: color('border-field'), background: surface, least: 3, use: 'field' },
  { foreground: color('focus'), background: surface, least: 3, use: 'focus' },
];

const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
const gamma = (channel: number) => (channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055);

/** Relative luminance of an opaque colour, 0 to 1 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance). */
export const luminance = ({ r, g, b }: Rgba): number => 0.2126 * linear(r / 255) + 0.7152 * linear(g / 255) + 0.0722 * linear(b / 255);

/** A colour as it is seen on an opaque one. */
export function over({ r, g, b, a }: Rgba, below: Rgba): Rgba {
  const mix = (one: number, other: number) => one * a + other * (1 - a);
  return { r: mix(r, below.r), g: mix(g, below.g), b: mix(b, below.b), a: 1 };
}

/** Contrast ratio of two opaque colours, 1 to 21 (WCAG 2.2, https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(one: Rgba, other: Rgba): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** A ratio with two decimals, cut off: what is below the least never reads as if it reached it. */
export const shownRatio = (ratio: number): number => Math.floor(ratio * 100) / 100;

/** A colour as `#rrggbb`, or `#rrggbbaa` where it is not opaque. */
export function toHex({ r, g, b, a }: Rgba): string {
  const two = (value: number) => Math.round(value).toString(16).padStart(2, '0');
  return `#${two(r)}${two(g)}${two(b)}${a < 1 ? two(a * 255) : ''}`;
}

/** Reads `#rgb`, `#rgba`, `#rrggbb` and `#rrggbbaa`; undefined for anything else. */
export function fromHex(css: string): Rgba | undefined {
  const [, digits] = /^#([\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.exec(css.trim()) ?? [];
  if (!digits) return undefined;
  const pairs = digits.length < 6 ? [...digits].map(digit => digit + digit) : digits.match(/../g)!;
  const [r, g, b, a = 255] = pairs.map(pair => parseInt(pair, 16)) as [number, number, number, number?];
  return { r, g, b, a: a / 255 };
}

interface Oklch { l: number; c: number; h: number }

/** To OKLCH and back, with the matrices of CSS Color 4 (https://www.w3.org/TR/css-color-4/#color-conversion-code). */
function toOklch(color: Rgba): Oklch {
  const [r, g, b] = [linear(color.r / 255), linear(color.g / 255), linear(color.b / 255)];
  const x = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const y = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const z = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const u = 1.9779984951 * x - 2.428592205 * y + 0.4505937099 * z;
  const v = 0.0259040371 * x + 0.7827717662 * y - 0.808675766 * z;
  return { l: 0.2104542553 * x + 0.793617785 * y - 0.0040720468 * z, c: Math.hypot(u, v), h: Math.atan2(v, u) };
}

function fromOklch({ l, c, h }: Oklch): Rgba {
  const [u, v] = [c * Math.cos(h), c * Math.sin(h)];
  const [x, y, z] = [(l + 0.3963377774 * u + 0.2158037573 * v) ** 3, (l - 0.1055613458 * u - 0.0638541728 * v) ** 3, (l - 0.0894841775 * u - 1.291485548 * v) ** 3] as const;
  const channels = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z, -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map(channel => Math.round(gamma(Math.min(1, Math.max(0, channel))) * 255)) as [number, number, number];
  return { r: channels[0], g: channels[1], b: channels[2], a: 1 };
}

/**
 * The colour nearest to `foreground` that stands out from `background` (opaque) as `least` wants: the same hue, lighter or darker.
 * Undefined where neither black nor white would do.
 */
export function nearestPassing(foreground: Rgba, background: Rgba, least: number): Rgba | undefined {
  const start = toOklch(over(foreground, background));
  const found: { color: Rgba; distance: number }[] = [];
  for (const end of [0, 1]) {
    // where it fades to black or white it fades to no colour, too
    const at = (part: number) => fromOklch({ l: start.l + (end - start.l) * part, c: start.c * Math.min(1, 2 - 2 * part), h: start.h });
    if (contrast(at(1), background) < least) continue;
    let [low, high] = [0, 1];
    for (let step = 0; step < 20; step++) {
      const middle = (low + high) / 2;
      if (contrast(at(middle), background) >= least) high = middle;
      else low = middle;
    }
    found.push({ color: at(high), distance: Math.abs(end - start.l) * high });
  }
  return found.sort((one, other) => one.distance - other.distance)[0]?.color;
}
