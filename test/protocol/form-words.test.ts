// The ready-made forms in other languages: every sentence, its slots, and nothing that no form says.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { presets } from '../../src/protocol/form-presets.ts';
import { pulse } from '../../src/protocol/form-pulse.ts';
import { addLanguages, type FormWords } from '../../src/protocol/form-words.ts';

const folder = new URL('../../src/protocol/form-words/', import.meta.url);
const languages = Object.fromEntries(await Promise.all(readdirSync(folder)
  .map(async (name) => [name.replace('.ts', ''), (await import(new URL(name, folder).href) as { words: FormWords }).words] as const)));
const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Every sentence that a form asks the words of. */
function sentences(): string[] {
  const asked = new Set<string>();
  const listen = (known: string[]): FormWords => new Proxy({}, {
    get: (_, key) => { asked.add(String(key)); return undefined; },
    getOwnPropertyDescriptor: (_, key) => { asked.add(String(key)); return undefined; },
    ownKeys: () => known,
  });
  addLanguages(structuredClone(presets), { xx: listen([]) });
  pulse({ community: 'C', brand: 'B', full: true, languages: { xx: listen([]) } });
  return [...asked].sort();
}
const all = sentences();

test('the sentences of all forms are known', () => {
  assert.ok(all.length > 120, String(all.length));
  assert.ok(all.includes('Would you recommend us?') && all.includes('All in all I am satisfied with {c}.'));
});

for (const [tag, words] of Object.entries(languages)) {
  test(`${tag} has every sentence of the ready-made forms, none more, with the same slots`, () => {
    assert.deepEqual(Object.keys(words).sort(), all);
    for (const [english, text] of Object.entries(words)) {
      assert.ok(text.trim() === text && text, english);
      assert.deepEqual(slots(text), slots(english), english);
    }
    const form = pulse({ community: 'Kestrel Riders', brand: 'Kestrel', languages: { [tag]: words } });
    assert.doesNotMatch(JSON.stringify(form), /\{\w+\}/);
  });
}

test('the twelve languages are those of the widgets', () => {
  assert.deepEqual(Object.keys(languages).sort(), readdirSync(new URL('../../src/i18n/locales/', import.meta.url)).sort());
  assert.equal(Object.keys(languages).length, 11);
});

test('a language that lacks a sentence leaves English, and a sentence named like a built-in is none', () => {
  assert.deepEqual(addLanguages({ en: 'constructor' }, { de: {} }), { en: 'constructor' });
  assert.deepEqual(addLanguages([{ en: 'A', fr: 'B' }], { de: { A: 'C' } }), [{ en: 'A', fr: 'B', de: 'C' }]);
});
