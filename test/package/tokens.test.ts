import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { themeCss } from '../../scripts/build-themes.ts';
import { generated } from '../../scripts/tokens.ts';
import { cssOf } from '../../scripts/tokens-source.ts';
import { appearances, themes } from '../../src/theme/themes.ts';
import { tokens } from '../../src/theme/tokens.ts';

for (const [file, text] of Object.entries(generated())) {
  test(`${file} is what tokens/ says`, () => {
    assert.ok(readFileSync(file, 'utf8') === text, `${file} is stale: run npm run generate`);
  });
}

const known = new Set(tokens.map(({ name }) => name));
const named = (css: string) => [...css.matchAll(/--[\w-]+/g)].map(([name]) => name);

test('names are told once, follow the pattern, and a default names other tokens alone', () => {
  assert.equal(known.size, tokens.length);
  for (const { name, tier, light, dark, attribute } of tokens) {
    assert.match(name, /^--minga(-[a-z]+|-\d)+$/);
    assert.equal(attribute, tier === 0 ? name.replace('--minga-', '') : undefined);
    for (const other of named(light + dark)) assert.ok(known.has(other) && other !== name, `${name} is made from ${other}`);
  }
});

test('a default of other tokens never comes back to itself', () => {
  const made = new Map(tokens.map(({ name, light, dark }) => [name, named(light + dark)]));
  for (const name of known) {
    const found = new Set(made.get(name));
    for (const other of found) for (const next of made.get(other)!) found.add(next);
    assert.ok(!found.has(name), name);
  }
});

test('values of the format become CSS', () => {
  const black = { colorSpace: 'srgb', components: [0, 0, 0], hex: '#000000' };
  const px = (value: number) => ({ value, unit: 'px' });
  assert.equal(cssOf('color', { ...black, alpha: 0.25 }), 'rgb(0 0 0 / 0.25)');
  assert.equal(cssOf('fontFamily', ['Source Serif 4', 'serif']), '"Source Serif 4", serif');
  assert.equal(cssOf('duration', { value: 120, unit: 'ms' }), '120ms');
  assert.equal(cssOf('shadow', [{ color: black, offsetX: px(0), offsetY: px(2), blur: px(8), spread: px(-1) }]), '0px 2px 8px -1px #000000');
});

test('a theme is light values for all browsers and both for those that know light-dark()', () => {
  const values = { '--minga-accent': { light: '#123456', dark: '#abcdef' }, '--minga-radius': { light: '2px', dark: '2px' } };
  assert.equal(themeCss({ title: 'T', description: 'D.', values }, ':root'), `/* T: D. */
:root {
  --minga-accent: #123456;
  --minga-radius: 2px;
}
@supports (color: light-dark(#000, #fff)) {
  :root {
    --minga-accent: light-dark(#123456, #abcdef);
  }
}
`);
});

test('each theme and appearance has a name for people, words, values, and its files in the package and beside the script-tag files', () => {
  const files = [...themes.map(({ name }) => name), ...appearances.map(({ name }) => `appearance-${name}`)].flatMap((name) => [`${name}.css`, `${name}.json`]).sort();
  for (const folder of ['dist/themes', 'dist/cdn/themes']) assert.deepEqual(globSync(`${folder}/*`).map((file) => basename(file)).sort(), files);
  for (const { name, title, description, values } of [...themes, ...appearances]) {
    assert.ok(title && description && Object.keys(values).length > 0, name);
  }
});
