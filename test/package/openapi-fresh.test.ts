import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { generateSchema, schemaFile } from '../../scripts/generate.ts';
import { generateValidators, generatedFolder } from '../../scripts/generate-validators.ts';

test('the wire types are those of openapi.yaml', async () => {
  const same = readFileSync(schemaFile, 'utf8') === (await generateSchema());
  assert.ok(same, 'src/protocol/schema.ts is stale: run npm run generate');
});

test("the server's validators are those of openapi.yaml and of the configuration's schema", () => {
  const fresh = generateValidators();
  assert.deepEqual(readdirSync(generatedFolder).sort(), Object.keys(fresh).sort());
  const stale = Object.entries(fresh).filter(([name, text]) => readFileSync(generatedFolder + name, 'utf8') !== text);
  assert.deepEqual(stale.map(([name]) => name), [], 'run npm run generate');
});
