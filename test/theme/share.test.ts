import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startValues } from '../../src/theme/draft.ts';
import { fromHash, toHash } from '../../src/theme/share.ts';
import type { Supports } from '../../src/theme/values.ts';

const supports: Supports = (_, value) => !value.includes('no-value');
const none = { theme: '', appearance: '' };
const ink = { theme: 'ink', appearance: 'outline' };
const hashOf = (content: unknown) => `#minga-theme=1.${btoa(typeof content === 'string' ? content : JSON.stringify(content)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;

test('a draft comes back from an address, with what was changed and what was taken away', () => {
  const { '--minga-radius': _gone, ...rest } = startValues(ink);
  const values = { ...rest, '--minga-accent': { light: '#e4002b', dark: 'oklch(0.7 0.2 20)' }, '--minga-font': { light: '"Süß", 楷体', dark: '"Süß", 楷体' } };
  const hash = toHash(ink, values);
  assert.match(hash, /^minga-theme=1\.[\w-]+$/);
  assert.deepEqual(fromHash(`#${hash}`, supports), { ok: true, start: ink, values });
});

test('it stands beside other parts of an address, and replaces its former self', () => {
  const hash = toHash(none, {}, '#/ideas&minga-theme=1.old&x=2');
  assert.match(hash, /^\/ideas&x=2&minga-theme=1\.[\w-]+$/);
  assert.deepEqual(fromHash(`#${hash}`, supports), { ok: true, start: none, values: {} });
});

test('an address without a theme says nothing', () => {
  for (const hash of ['', '#', '#top', '#a&b=c', '#minga-themes=1.x']) assert.equal(fromHash(hash, supports), undefined, hash);
});

const why = (hash: string) => (fromHash(hash, supports) as { why?: string }).why;

test('what cannot be read is told from what is of another version and from values that are none', () => {
  assert.equal(why('#minga-theme=2.abc'), 'version');
  for (const hash of ['#minga-theme=', '#minga-theme=1', '#minga-theme=1.', '#minga-theme=1.!!', hashOf('{'), hashOf([]), hashOf(['', '', null]), hashOf('"x"'), `#minga-theme=1.${'A'.repeat(40_000)}`]) {
    assert.equal(why(hash), 'broken', hash.slice(0, 60));
  }
  for (const changes of [{ 'no-such': 'red' }, { accent: 3 }, { accent: ['red'] }, { accent: 'no-value' }, { accent: 'url(https://x.example)' }, { accent: 'var(--minga-color-focus)' }]) {
    assert.equal(why(hashOf(['', '', changes])), 'value', JSON.stringify(changes));
  }
  assert.equal(why(hashOf(['no-such', '', {}])), 'value');
  assert.equal(why(hashOf('["", "", {"__proto__": "red"}]')), 'value');
});
