// Every JSON example of docs/forms.md is a form, or a list of fields that belong in one, and none leaves a member out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkDefinition } from '../../src/protocol/form-check.ts';
import { formSchema } from '../../scripts/form-schema.ts';
import { snippetsOf } from '../package/snippets.ts';

const page = readFileSync('docs/forms.md', 'utf8');
const examples = snippetsOf(page).filter(({ language }) => language === 'json')
  .map(({ code, line }) => ({ line, value: JSON.parse(code) as unknown }))
  .map(({ line, value }) => ({ line, form: Array.isArray(value) ? { schema: 1, id: 'example', language: 'en', pages: [{ id: 'main', fields: value as unknown[] }] } : value }));

test('every example follows the rules', () => {
  assert.ok(examples.length >= 9);
  for (const { line, form } of examples) assert.deepEqual(checkDefinition(form), [], `docs/forms.md, line ${line}`);
});

test('every member of every part and every type of field has an example', () => {
  const shown = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { type } = value as { type?: string };
    for (const [key, inner] of Object.entries(value)) {
      if (!Array.isArray(value)) shown.add(key).add(`${type}.${key}`);
      collect(inner);
    }
  };
  examples.forEach(({ form }) => collect(form));
  interface Part { properties?: object; oneOf?: Part[] }
  const { $defs, properties } = formSchema() as { $defs: Record<string, Part>; properties: object };
  const parts = [properties, ...['FormPart', 'FormThanks', 'FormOption', 'FormItem'].map(name => $defs[name]!.properties!), ...$defs.FormCondition!.oneOf!.map(one => one.properties!)];
  assert.deepEqual(parts.flatMap(Object.keys).filter(key => !shown.has(key)), []);
  const asked = ['help', 'mend', 'required', 'when', 'low', 'high', 'label', 'points', 'cantSay'];
  const missing = $defs.FormField!.oneOf!.flatMap(({ properties: members }) => {
    const { type } = members as { type: { const: string } };
    return Object.keys(members!).filter(key => !asked.includes(key)).map(key => `${type.const}.${key}`);
  }).filter(key => !shown.has(key));
  assert.deepEqual(missing, []);
  assert.deepEqual(asked.filter(key => !shown.has(key)), []);
});

test('the fault that the page quotes is one that the check tells', () => {
  const quoted = /^pages\[0\]\.fields\[2\]\.when\.is {2}(.*)$/m.exec(page)![1];
  const fields = [{ type: 'nps', id: 'score', label: 'x' }, { type: 'statement', id: 's', text: 'x' }, { type: 'text', id: 'why', label: 'x', when: { field: 'score', is: 11 } }];
  assert.deepEqual(checkDefinition({ schema: 1, id: 'x', language: 'en', pages: [{ id: 'p', fields }] }), [{ path: 'pages[0].fields[2].when.is', reason: quoted }]);
});
