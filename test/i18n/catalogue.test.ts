import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatParts } from '../../src/i18n/format.ts';
import { english, englishFiles, shipped } from './words.ts';

const locales = { en: english, ...shipped };

/** The placeholders of a message with their kinds and cases, read apart from the run-time parser. */
function placeholders(message: string): Map<string, { kind: string; cases: string[] }> {
  const found = new Map<string, { kind: string; cases: string[] }>();
  const walk = (at: number, name?: string): number => {
    while (at < message.length) {
      if (message[at] === '}') return at + 1;
      if (message[at] !== '{') {
        at++;
        continue;
      }
      if (name !== undefined) {
        const selector = /(\S+)\s*$/.exec(message.slice(0, at))![1]!;
        found.get(name)!.cases.push(selector);
        at = walk(at + 1);
        continue;
      }
      const head = /^\{(\w+)(?:, (plural|select), )?/.exec(message.slice(at));
      assert.ok(head, `a brace that opens no placeholder: ${message}`);
      found.set(head[1]!, { kind: head[2] ?? 'value', cases: found.get(head[1]!)?.cases ?? [] });
      at = head[2] ? walk(at + head[0].length, head[1]) : at + head[0].length;
      if (!head[2]) {
        assert.equal(message[at], '}', message);
        at++;
      }
    }
    return at;
  };
  walk(0);
  return found;
}

test('no key has different words in two catalogues', () => {
  for (const words of englishFiles) for (const [key, text] of Object.entries(words)) assert.equal(english[key], text, key);
});

for (const [locale, words] of Object.entries(locales)) {
  test(`${locale} has every message, none empty, none more`, () => {
    assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
    for (const [key, text] of Object.entries(words)) assert.ok(text.trim() === text && text, key);
  });

  test(`${locale} names the placeholders of English, with the same kinds`, () => {
    for (const key of Object.keys(english)) {
      const kinds = (text: string) => [...placeholders(text)].map(([name, { kind }]) => `${name}: ${kind}`).sort();
      assert.deepEqual(kinds(words[key]!), kinds(english[key]!), key);
    }
  });

  test(`${locale} has exactly its plural categories, and #, =n or words for each`, () => {
    const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, text] of Object.entries(words)) {
      for (const { kind, cases } of placeholders(text).values()) {
        if (kind === 'plural') assert.deepEqual(cases.filter(name => !name.startsWith('=')).sort(), categories, key);
        if (kind === 'select') assert.ok(cases.includes('other'), key);
      }
    }
  });

  test(`${locale} puts every value in, and leaves no brace or # behind`, () => {
    for (const [key, text] of Object.entries(words)) {
      for (const count of [0, 1, 2, 5]) {
        const values = Object.fromEntries([...placeholders(text)].map(([name, { kind }]) => [name, kind === 'value' ? `<${name}>` : count]));
        const shown = formatParts(text, values, locale).join('');
        assert.doesNotMatch(shown, /[{}#]/, key);
        for (const [name, { kind }] of placeholders(text)) if (kind === 'value') assert.ok(shown.includes(`<${name}>`), `${key}: ${name}`);
      }
    }
  });
}

test('counts of each plural message differ: the number is said', () => {
  for (const [locale, words] of Object.entries(locales)) {
    for (const [key, text] of Object.entries(words)) {
      const counted = [...placeholders(text)].find(([, { kind }]) => kind === 'plural');
      if (!counted) continue;
      const [two, three] = [2, 3].map(n => formatParts(text, { [counted[0]]: n }, locale).join(''));
      assert.notEqual(two, three, `${locale} ${key}`);
    }
  }
});
