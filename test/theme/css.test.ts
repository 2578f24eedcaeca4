import assert from 'node:assert/strict';
import { test } from 'node:test';
import { themeCss } from '../../scripts/build-themes.ts';
import { attributesHtml, toAttributes } from '../../src/theme/attributes.ts';
import { fromCss, toCss } from '../../src/theme/css.ts';
import { appearances, themes } from '../../src/theme/themes.ts';

for (const theme of [...themes, ...appearances]) {
  test(`${theme.name} comes back from its style sheet as it was`, () => {
    assert.deepEqual(fromCss(toCss(theme.values)), { values: theme.values, unmapped: [] });
  });

  test(`the file that the build makes of ${theme.name} is read the same`, () => {
    assert.deepEqual(fromCss(themeCss(theme, ':root')).values, theme.values);
  });
}

test('a style sheet has the form of those in themes/', () => {
  const { title, description, values } = themes.find(({ name }) => name === 'ink')!;
  assert.equal(toCss(values, ':where(:root)', `${title}: ${description}`), themeCss({ title, description, values }, ':where(:root)'));
});

test('comments, strings, nested parentheses, missing ends and rules for the dark are read as CSS reads them', () => {
  const { values, unmapped } = fromCss(`
    /* --minga-accent: blue; */
    :root { color: red; --minga-accent: oklch(from light-dark(#fff, #000) l c h); --minga-font: "A; B", serif;
      --brand-x: 1px; --minga-no-such: 2px; --minga-surface: light-dark(rgb(1, 2, 3), hsl(1, 2%, 3%)) }
    @media (prefers-color-scheme: dark) { :root { --minga-text: #eee } }
    [data-theme="dark"] { --minga-radius: 3px; }
    .x { --minga-density: 2`);
  assert.deepEqual(values, {
    '--minga-accent': { light: 'oklch(from #fff l c h)', dark: 'oklch(from #000 l c h)' },
    '--minga-font': { light: '"A; B", serif', dark: '"A; B", serif' },
    '--minga-surface': { light: 'rgb(1, 2, 3)', dark: 'hsl(1, 2%, 3%)' },
    '--minga-text': { dark: '#eee' }, '--minga-radius': { dark: '3px' }, '--minga-density': { light: '2', dark: '2' },
  });
  assert.deepEqual(unmapped, [{ path: '--brand-x', value: '1px', why: 'unknown' }, { path: '--minga-no-such', value: '2px', why: 'unknown' }]);
});

test('a name of the prototype is no token, and text without end takes no time', () => {
  assert.deepEqual(fromCss(':root { --__proto__: 1 }').values, {});
  const started = performance.now();
  fromCss(`:root { --minga-accent: ${'('.repeat(200_000)}`);
  fromCss('/*'.repeat(200_000));
  fromCss('"'.repeat(200_001));
  assert.ok(performance.now() - started < 3_000);
});

test('knobs become attributes, in both schemes where CSS has a notation for it; what is none is named', () => {
  const both = (value: string) => ({ light: value, dark: value });
  const { attributes, left } = toAttributes({
    '--minga-accent': { light: '#111', dark: '#eee' }, '--minga-font': both('"A & B", serif'), '--minga-color-focus': both('red'), '--minga-text': both('var(--brand)'),
  });
  assert.deepEqual(attributes, { accent: 'light-dark(#111, #eee)', font: '"A & B", serif' });
  assert.deepEqual(left, ['--minga-color-focus', '--minga-text']);
  assert.equal(attributesHtml(attributes), '<minga-community\n  accent="light-dark(#111, #eee)"\n  font="&quot;A &amp; B&quot;, serif">\n</minga-community>\n');
});
