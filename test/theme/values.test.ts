import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expand, inBoth, inPages, inputsOf, refusal, tokenOf, type Supports } from '../../src/theme/values.ts';

const accent = tokenOf('--minga-accent')!;
const shadow = tokenOf('--minga-shadow')!;
/** What a browser would say of the few values here. */
const supports: Supports = (property, value) => (property === 'color' ? /^(#[\da-f]{3,8}|\w+|[\w-]+\(.*\))$/i.test(value) : true);
const both = (value: string) => ({ light: value, dark: value });

test('a formula speaks of no token any more once the values are put in', () => {
  assert.equal(expand({ '--minga-text': both('#111') }, '--minga-color-text-quiet', 'light'), 'color-mix(in oklab, #111 66%, #fff)');
  assert.match(expand({}, '--minga-vote-voted-background', 'dark')!, /^color-mix\(in oklab, #7cc6a0 11%, #1c1d1f\)$/);
  assert.equal(expand({}, '--minga-no-such', 'light'), undefined);
});

test('a property that is no token stays, with what stands for it', () => {
  assert.equal(expand({ '--minga-accent': both('var(--brand, red)') }, '--minga-color-focus', 'light'), 'var(--brand, red)');
});

test('values that could fetch, end the declaration or lead back to themselves are refused with their reason', () => {
  const why = (css: string, values = {}) => refusal(accent, css, 'light', values, supports);
  assert.equal(why(' '), 'empty');
  for (const css of ['url(https://x.example/a.png)', 'red; } body { color: blue', 'red /* x */', 'image-set("a.png" 1x)', 'red !important', '\\75rl(x)', 'env(x)']) assert.equal(why(css), 'unsafe', css);
  assert.equal(why('rgb(1 2 3'), 'kind');
  assert.equal(why(`rgb(${' '.repeat(1_000)}1 2 3)`), 'long');
  assert.equal(why('var(--minga-color-focus)'), 'cycle');
  assert.equal(why('var(--minga-text)', { '--minga-text': both('var(--minga-surface)'), '--minga-surface': both('var(--minga-accent)') }), 'cycle');
  for (const css of ['#e4002b', 'oklch(0.6 0.2 20)', 'rebeccapurple', 'var(--minga-text)']) assert.equal(why(css), undefined, css);
});

test('one value serves both schemes: colours by light-dark(), and the colours within a shadow', () => {
  assert.equal(inBoth(accent, { light: 'red', dark: 'blue' }), 'light-dark(red, blue)');
  assert.equal(inBoth(accent, both('red')), 'red');
  assert.equal(inBoth(shadow, { light: '0 1px 2px rgb(0 0 0 / 20%), 0 2px 4px red', dark: '0 1px 2px rgb(0 0 0 / 60%), 0 2px 4px red' }),
    '0 1px 2px light-dark(rgb(0 0 0 / 20%), rgb(0 0 0 / 60%)), 0 2px 4px red');
  assert.equal(inBoth(shadow, { light: '0 1px 2px red', dark: 'none' }), '0 1px 2px light-dark(red, transparent)');
  assert.equal(inBoth(shadow, { light: '0 1px 2px red', dark: 'inset 0 0 1px rgb(0 0 0 / 20%), 0 2px 4px' }),
    '0 1px 2px light-dark(red, transparent), inset 0 0 1px light-dark(transparent, rgb(0 0 0 / 20%)), 0 2px 4px light-dark(transparent, currentColor)');
  assert.equal(inBoth(shadow, { light: '0 1px 2px red', dark: 'var(--brand-shadow)' }), '0 1px 2px red');
  assert.equal(inBoth(tokenOf('--minga-radius'), { light: '4px', dark: '8px' }), '4px');
});

test('a value as a page writes it has the default beside each token that it names, so that it holds where the page sets none', () => {
  const mix = both('color-mix(in oklab, var(--minga-accent) 9%, var(--minga-surface))');
  assert.equal(inBoth(tokenOf('--minga-frame-background'), mix),
    'color-mix(in oklab, var(--minga-accent, light-dark(#2f6b4f, #7cc6a0)) 9%, var(--minga-surface, light-dark(#fff, #1c1d1f)))');
  assert.equal(inPages(mix.light, false), 'color-mix(in oklab, var(--minga-accent, #2f6b4f) 9%, var(--minga-surface, #fff))');
  assert.equal(inPages('var(--minga-color-focus)', false), 'var(--minga-color-focus, var(--minga-accent, #2f6b4f))');
  assert.equal(inPages('var(--brand, red)', true), 'var(--brand, red)');
});

test('what a token follows from is followed through others', () => {
  assert.deepEqual([...inputsOf({}, '--minga-vote-voted-background')].sort(), ['--minga-accent', '--minga-color-tint', '--minga-surface']);
});
