import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { presets } from '../../src/protocol/form-presets.ts';
import { pulse } from '../../src/protocol/form-pulse.ts';
import { formSchema } from '../../scripts/form-schema.ts';

// a CommonJS module whose types say otherwise
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const published = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('minga/form.schema.json')), 'utf8')) as { $schema: string; $id: string };

test('the package publishes the schema of forms as openapi.yaml has it, and it accepts every preset', () => {
  assert.deepEqual(published, formSchema());
  assert.deepEqual([published.$schema, published.$id], ['https://json-schema.org/draft/2020-12/schema', 'urn:minga:form:1']);
  const ajv = new Ajv2020({ allowUnionTypes: true });
  addFormats(ajv);
  const validate = ajv.compile(published);
  const names = { community: 'Kestrel Riders', brand: 'Kestrel' };
  for (const form of [...Object.values(presets), pulse(names), pulse({ ...names, full: true })]) {
    assert.ok(validate(form), `${form.id}: ${JSON.stringify(validate.errors)}`);
  }
  assert.equal(validate({ ...presets.nps, pages: [] }), false);
});
