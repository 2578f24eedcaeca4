import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generateSchema, schemaFiles } from '../../scripts/generate.ts';

for (const [source, file] of Object.entries(schemaFiles)) {
  test(`the wire types are those of ${source}`, async () => {
    const same = readFileSync(file, 'utf8') === (await generateSchema(source));
    assert.ok(same, `${file} is stale: run npm run generate`);
  });
}
