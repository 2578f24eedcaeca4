// docs/events.md lists the events that the types have, and no event's type has room for personal data.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const source = readFileSync('src/events.ts', 'utf8');
const docs = readFileSync('docs/events.md', 'utf8');
const bridge = readFileSync('src/controllers/data-layer.ts', 'utf8');

/** Events and the members of their details, as the type says. */
const typed = new Map([...source.matchAll(/^ {2}'(minga-[\w-]+)': (\{.*\});$/gm)].map(([, name, detail]) => [name!, fieldsOf(detail!)]));
const rows = new Map([...docs.matchAll(/^\| `(minga-[\w-]+)` \| .*? \| (.*) \| (yes|no) \|$/gm)].map(([, name, detail, prevented]) => [name!, { detail: detail!, prevented: prevented === 'yes' }]));

function fieldsOf(type: string): string[] {
  const outer = type.slice(1, -1).replaceAll(/\{[^}]*\}|\[[^\]]*\]/g, '');
  return [...outer.matchAll(/(\w+)\??:/g)].map(([, name]) => name!);
}

test('the page lists every event, and none that is not there', () => {
  assert.ok(typed.size > 20);
  assert.deepEqual([...rows.keys()].sort(), [...typed.keys()].sort());
});

test('the page names every field of a detail', () => {
  for (const [name, fields] of typed) {
    for (const field of fields) assert.match(rows.get(name)!.detail, new RegExp(`\`${field}\\b`), `${field} of ${name}`);
  }
});

test('the page says of the right events that they may be prevented', () => {
  const cancelable = [.../cancelable.*new Set.*\(\[(.*)\]\)/.exec(source)![1]!.matchAll(/minga-[\w-]+/g)].map(([name]) => name);
  assert.deepEqual([...rows].filter(([, { prevented }]) => prevented).map(([name]) => name).sort(), cancelable.sort());
});

test('no detail has room for a name, a text, an address or a token', () => {
  const details = [...source.matchAll(/^ {2}'minga-[\w-]+': (\{.*\});$/gm), ...source.matchAll(/^ {2}\| (\{ kind: .*\})/gm)].map(([, type]) => type!);
  for (const type of details) assert.doesNotMatch(type, /\b(name|displayName|author|member|email|e?mail|text|title|body|comment\??: (?!string)|answers?|words|url|token|avatar|ip|device)\b\??:/, type);
});

test('the page names what goes to a dataLayer, and nothing personal is among it', () => {
  const section = docs.slice(docs.indexOf('## `dataLayer`'));
  for (const [, name, fields] of bridge.matchAll(/^ {2}'(minga-[\w-]+)': \[(.*)\],$/gm)) {
    assert.ok(section.includes(`\`${name!}\``), name!);
    for (const [, field] of fields!.matchAll(/'(\w+)'/g)) {
      assert.ok(section.includes(`\`${field}\``), `${field} of ${name}`);
      assert.ok(typed.get(name!)!.includes(field!), `${field} of ${name}`);
      assert.doesNotMatch(field!, /receipt|comment|act$|choice|listed|status/);
    }
  }
});
