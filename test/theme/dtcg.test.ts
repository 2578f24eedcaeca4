import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fromHex } from '../../src/theme/contrast.ts';
import type { Read, Unmapped } from '../../src/theme/css.ts';
import { fromDtcg } from '../../src/theme/dtcg-read.ts';
import { toDtcg } from '../../src/theme/dtcg.ts';
import { appearances, themes } from '../../src/theme/themes.ts';

const read = (file: unknown): Read => {
  const answer = fromDtcg(typeof file === 'string' ? file : JSON.stringify(file));
  assert.ok(!('error' in answer), JSON.stringify(answer));
  return answer;
};
const lights = ({ values }: Read) => Object.fromEntries(Object.entries(values).map(([name, { light }]) => [name, light]));
const refused = (unmapped: readonly Unmapped[]) => Object.fromEntries(unmapped.map(({ path, why }) => [path, why]));
const sets = [...themes, ...appearances];

for (const file of globSync('tokens/{themes,appearances}/*.tokens.json')) {
  const set = sets.find(({ name }) => name === basename(file, '.tokens.json'))!;
  test(`${file} is read as the theme that it is, with nothing left over`, () => {
    assert.deepEqual(read(readFileSync(file, 'utf8')), { values: set.values, unmapped: [] });
  });
}

for (const set of sets) {
  test(`${set.name} comes back from its own export as it was`, () => {
    assert.deepEqual(read(toDtcg(set.values, css => fromHex(css), set)), { values: set.values, unmapped: [] });
  });
}

test('what the format cannot say is exported with the nearest value, and comes back as it was', () => {
  const values = {
    '--minga-color-focus': { light: 'var(--minga-accent)', dark: '#fff' }, '--minga-accent': { light: '#e4002b', dark: '#ff8091' },
    '--minga-radius': { light: '1em', dark: '1em' }, '--minga-font': { light: '"A B", serif', dark: '"A B", serif' },
    '--minga-shadow': { light: '0 1px 2px #00000033', dark: 'none' }, '--minga-font-size-s': { light: 'calc(1em - 2px)', dark: 'calc(1em - 2px)' },
  };
  const file = toDtcg(values, css => fromHex(css)) as { color: { focus: { $value: { hex: string } } }; radius: { $value: unknown } };
  assert.equal(file.color.focus.$value.hex, '#e4002b');
  assert.deepEqual(file.radius.$value, { value: 16, unit: 'px' });
  assert.deepEqual(read(file).values, values);
});

test('groups hand down types, aliases lead through chains, and colours of all spaces become CSS', () => {
  assert.deepEqual(lights(read({
    palette: { $type: 'color', red: { 500: { $value: '#e4002b' } }, wide: { $value: { colorSpace: 'display-p3', components: [1, 0, 0.2], alpha: 0.5 } } },
    link: { $value: '{palette.red.500}' },
    accent: { $value: '{link}' },
    color: { $type: 'color', focus: { $ref: '#/palette/red/500/$value' }, danger: { $value: '{palette.wide}' }, success: { $value: { colorSpace: 'oklch', components: [0.6, 'none', 20] } } },
    surface: { $type: 'color', $value: { colorSpace: 'srgb', components: [1, 1, 1] } },
    radius: { $root: { $type: 'dimension', $value: { value: 0.5, unit: 'rem' } } },
    shadow: { $type: 'shadow', $value: [{ color: '{palette.red.500}', offsetX: { value: 0, unit: 'px' }, offsetY: { value: 2, unit: 'px' }, blur: { value: 4, unit: 'px' }, spread: { value: 0, unit: 'px' }, inset: true }] },
    font: { $type: 'fontFamily', $value: ['Inter Tight', 'sans-serif'] },
    fontWeight: { strong: { $type: 'fontWeight', $value: 'semi-bold' } },
    duration: { $type: 'duration', $value: { value: 0.2, unit: 's' } },
  })), {
    '--minga-accent': '#e4002b', '--minga-color-focus': '#e4002b', '--minga-color-danger': 'color(display-p3 1 0 0.2 / 0.5)', '--minga-color-success': 'oklch(0.6 none 20)',
    '--minga-surface': '#ffffff', '--minga-radius': '0.5rem', '--minga-shadow': 'inset 0px 2px 4px 0px #e4002b', '--minga-font': '"Inter Tight", sans-serif',
    '--minga-font-weight-strong': '600', '--minga-duration': '0.2s',
  });
});

test('names of other systems mean the tokens that they are, the best one first; what is left is listed with its reason', () => {
  const color = (hex: string) => ({ $type: 'color', $value: hex });
  const answer = read({
    brand: { primary: color('#e4002b'), secondary: color('#00ff00') },
    primary: color('#111111'),
    text: { 'primary': color('#222222'), 'on-primary': color('#ffffff') },
    spacing: { xxl: { $type: 'dimension', $value: { value: 80, unit: 'px' } } },
    radius: color('#333333'),
    easing: { $type: 'cubicBezier', $value: [0, 0, 1, 1] },
    focus: { $type: 'color', $value: '{no.such}' },
    accent: { $extensions: { minga: { name: '--minga-color-success' } }, ...color('#444444') },
    error: { $value: { value: 3, unit: 'px' } },
    plain: 12,
  });
  assert.deepEqual(lights(answer), { '--minga-accent': '#e4002b', '--minga-text': '#222222', '--minga-on-accent': '#ffffff', '--minga-color-success': '#444444' });
  assert.deepEqual(refused(answer.unmapped), {
    'brand.secondary': 'unknown', 'primary': 'taken', 'spacing.xxl': 'unknown', 'radius': 'type', 'easing': 'unknown', 'focus': 'alias', 'error': 'type', 'plain': 'value',
  });
});

test('groups named light and dark hold in that scheme alone', () => {
  const color = (hex: string) => ({ $type: 'color', $value: hex });
  assert.deepEqual(read({ light: { accent: color('#111111') }, Dark: { accent: color('#eeeeee'), text: color('#ffffff') } }).values, {
    '--minga-accent': { light: '#111111', dark: '#eeeeee' }, '--minga-text': { dark: '#ffffff' },
  });
});

test('aliases in a circle end', () => {
  const answer = read({ accent: { $type: 'color', $value: '{text}' }, text: { $type: 'color', $value: '{accent}' }, shadow: { $type: 'shadow', $value: { color: '{shadow}' } } });
  assert.deepEqual(refused(answer.unmapped), { accent: 'cycle', text: 'cycle', shadow: 'cycle' });
});

test('names of the prototype reach nothing', () => {
  const answer = read('{ "__proto__": { "accent": { "$type": "color", "$value": "#fff" } }, "constructor": { "$value": 1 }, "accent": { "$type": "color", "$value": "{__proto__.accent}" }, "text": { "$type": "color", "$value": "{toString}" } }');
  assert.deepEqual(answer.values, {});
  assert.deepEqual(refused(answer.unmapped), JSON.parse('{ "__proto__": "name", "constructor": "name", "accent": "alias", "text": "alias" }'));
});

test('what cannot be read at all is refused with a word', () => {
  const error = (text: string) => (fromDtcg(text) as { error: string }).error;
  assert.equal(error('{'), 'json');
  assert.equal(error('[]'), 'shape');
  assert.equal(error('7'), 'shape');
  assert.equal(error(`{"a":"${'x'.repeat(10_000_000)}"}`), 'size');
  assert.equal(error(`${'{"a":'.repeat(100)}{}${'}'.repeat(100)}`), 'deep');
});
