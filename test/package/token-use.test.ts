import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readersOf } from '../../scripts/token-readers.ts';
import { reading } from '../../scripts/tokens.ts';
import { sourceTokens } from '../../scripts/tokens-source.ts';
import { declarationsOf, styleSheetsIn, type Declaration } from './css-declarations.ts';

/** What is no matter of looks. */
const exempt: readonly (readonly [file: RegExp, rule: RegExp, property: RegExp])[] = [
  // a camera reads black on white
  [/check-in\/organiser\.styles/, /^\.qr$/, /^background$/],
  // as large as a hall's screen lets it
  [/check-in\/organiser\.styles/, /^\.stage-title$|^\.stage \.manual$/, /^font-size$/],
  // black hides what is secret, whatever the picture is like
  [/fields\/screenshot\.styles/, /^\.stage \.box/, /^(border|background|box-shadow|outline|outline-offset)$/],
  // room for buttons, which are as large as a finger needs
  [/shapes\/dialog\.styles/, /^\.panel\.inner \.heading/, /^padding-inline-end$/],
  [/check-in\/calendar\.styles/, /^\.month caption$/, /^padding-inline-end$/],
  // out of everybody's sight
  [/feedback-form\.styles/, /^\.trap$/, /^inset-inline-start$/],
  // how long words stay, which is no motion
  [/shapes\/dialog\.styles/, /sheet-kept/, /^animation(-duration)?$/],
  // a day of the year is as wide as its colour, whatever the size of words
  [/check-in\/calendar\.styles/, /^\.(cell|swatch)|^:is\(\.cell|^:is\(\.level|^\.level/, /^border-radius$/],
];

const kinds: readonly (readonly [kind: 'colour' | 'space' | 'radius' | 'size' | 'width' | 'duration', property: RegExp])[] = [
  ['colour', /^(color|background(-color)?|border(-(block|inline)(-(start|end))?)?(-color)?|outline(-color)?|fill|stroke|box-shadow|text-shadow|(accent|caret|text-decoration)-color|--_\w+)$/],
  ['space', /^(padding|margin|inset|scroll-margin)(-(block|inline)(-(start|end))?)?$|^(padding|margin)-(left|right|top|bottom)$|^(row-|column-)?gap$|^(top|right|bottom|left|border-spacing|outline-offset)$/],
  ['radius', /^border-((start|end)-(start|end)-)?radius$/],
  ['size', /^font-size$/],
  ['width', /^(border|outline)(-(block|inline)(-(start|end))?)?(-width)?$|^box-shadow$/],
  ['duration', /^(transition|animation)(-duration|-delay)?$/],
];

const named = /(?<![\w-])(black|white|red|green|blue|yellow|orange|purple|pink|brown|gr[ae]y|silver|gold|navy|teal|olive|maroon|lime|aqua|cyan|magenta|fuchsia)(?![\w-])/i;
const system = /(?<![\w-])(Canvas|CanvasText|LinkText|Highlight|HighlightText|ButtonText|ButtonFace|GrayText|Mark|MarkText|AccentColor|AccentColorText)(?![\w-])/;
const number = String.raw`-?(\d+\.)?\d+`;

/** What is left of a value once all is gone that may stand there. */
const leftOf = (value: string, ...allowed: string[]) => value.replace(new RegExp(allowed.join('|'), 'g'), '').replace(/var\(--[\w-]+\)/g, '');

/** Removes references to tokens, with their defaults, which tokens/ gives. */
function withoutTokens(value: string): string {
  for (let from = value.indexOf('var('); from >= 0; from = value.indexOf('var(')) {
    let depth = 0;
    let end = from + 3;
    do depth += value[end] === '(' ? 1 : value[end] === ')' ? -1 : 0; while (++end < value.length && depth > 0);
    value = `${value.slice(0, from)}T${value.slice(end)}`;
  }
  return value;
}

function fault(kind: (typeof kinds)[number][0], value: string, rules: readonly string[]): boolean {
  const within = (pattern: RegExp) => rules.some((rule) => pattern.test(rule));
  if (within(/^@keyframes/)) return false;
  if (kind === 'colour') {
    if (within(/^@media print/)) return false;
    return /#[\da-f]{3,8}\b|\b(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/i.test(value) || named.test(value)
      || system.test(value) && !within(/forced-colors/);
  }
  if (kind === 'duration') return !within(/prefers-reduced-motion/) && /(?<![\w.])(\d+\.)?\d*[1-9]\d*m?s\b/.test(value);
  const rest = leftOf(value, ...(kind === 'size' ? [String.raw`^max\(16px, 1em\)$`] : []), String.raw`\b(50|100)%`, String.raw`(?<![\w.])0(px|em)?(?![\w.%])`);
  return new RegExp(String.raw`(?<![\w-])${number}(px|em|rem|ch|ex|lh|vw|vh|vmin|vmax|cqi${kind === 'space' || kind === 'radius' ? '|%' : ''})`).test(rest)
    || kind === 'size' && /\b(small|medium|large|smaller|larger)\b/.test(rest) || kind === 'width' && /\b(thin|medium|thick)\b/.test(rest);
}

/** What a declaration has of its own that a token should give. */
function faultsOf(file: string, { rules, property, value }: Declaration): string[] {
  if (exempt.some(([inFile, rule, name]) => inFile.test(file) && rule.test(rules.at(-1) ?? '') && name.test(property))) return [];
  const plain = withoutTokens(value);
  return kinds.filter(([kind, properties]) => properties.test(property) && fault(kind, plain, rules))
    .map(([kind]) => `${file}: ${rules.join(' ')} { ${property}: ${value} } has a ${kind} of its own`);
}

const all = globSync('src/**/*.ts').map((file) => file.replaceAll('\\', '/')).filter((file) => !file.endsWith('/tokens.styles.ts'))
  .flatMap((file) => styleSheetsIn(file, readFileSync(file, 'utf8')).flatMap(declarationsOf).map((declaration) => ({ file, declaration })));

test('colours, distances, corners, sizes of type, widths of lines and durations come from tokens', () => {
  assert.ok(all.length > 1000);
  assert.deepEqual(all.flatMap(({ file, declaration }) => faultsOf(file, declaration)), []);
});

const sheet = (css: string) => declarationsOf(css).flatMap((declaration) => faultsOf('a.styles.ts', declaration));

for (const css of [
  '.a { color: #fff; }', '.a { background: color-mix(in oklab, red 9%, var(--_surface)); }', '.a { color: CanvasText; }', '.a { fill: rgb(0 0 0 / 45%); }',
  '.a { padding: var(--_space-1) 3px; }', '.a { margin-block: -0.5em 0; }', '.a { inset: 0 auto 1em; }', '.a { gap: 5%; }', '.a { border-radius: 4px; }',
  '.a { font-size: 1.05em; }', '.a { font-size: larger; }', '.a { border: 1px solid; }', '.a { outline: thin solid; }', '.a { transition: color 0.2s; }',
  '.a { animation: x 1ms; }', '.a { margin: calc(var(--_space-1) + 2px); }', '@media (pointer: coarse) { .a { padding: 1em } }',
]) test(`refuses ${css}`, () => { assert.ok(sheet(css).length > 0); });

for (const css of [
  '.a { color: inherit; border: 0; padding: 0 auto; border-radius: 50%; inset: 0; }', '.a { margin: calc(var(--_space-1) * -1); }', '.field { font-size: max(16px, 1em); }',
  '@media (forced-colors: active) { .a { color: CanvasText; } }', '.a { background: color-mix(in oklab, var(--_status) 13%, var(--_surface)); }',
  '.a { padding: var(--minga-frame-padding, var(--_space-5)); inline-size: 3em; flex: 1 1 12em; }', ".a::after { content: '; padding: 1px }'; } /* color: red; */",
]) test(`allows ${css}`, () => { assert.deepEqual(sheet(css), []); });

test('every token is read by some widget, with the default that tokens/ gives, and no other one is', () => {
  const text = globSync('src/**/*.ts').flatMap((file) => styleSheetsIn(file, readFileSync(file, 'utf8'))).flatMap(declarationsOf).map(({ value }) => value);
  for (const token of sourceTokens) {
    const forms = [reading(token), ...(token.own.fallback ? [reading(token, token.own.fallback)] : [])];
    const uses = text.filter((value) => value.includes(`var(${token.name},`));
    assert.ok(uses.length > 0 && readersOf(token) !== 'none', `${token.name} is never read`);
    for (const value of uses) assert.ok(forms.some((form) => value.includes(form)), `${token.name} should be read as ${forms[0]}: ${value}`);
  }
  const known = new Set(sourceTokens.map(({ name }) => name));
  for (const value of text) for (const [name] of value.matchAll(/--minga-[\w-]+/g)) assert.ok(known.has(name), `tokens/ does not know ${name}`);
});
