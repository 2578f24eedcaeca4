import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateSchema, schemaFile } from '../../scripts/generate.ts';

test('the wire types are those of openapi.yaml', async () => {
  const same = readFileSync(schemaFile, 'utf8') === (await generateSchema());
  assert.ok(same, 'src/protocol/schema.ts is stale: run npm run generate');
});
