import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { generatedFolder, generateValidators } from '../../../scripts/generate-validators.ts';

const files = generateValidators();

for (const [name, text] of Object.entries(files)) {
  test(`server/src/generated/${name} is what openapi.yaml says now (else run \`npm run generate\`)`, () => {
    assert.ok(readFileSync(generatedFolder + name, 'utf8') === text);
  });
}

test('nothing else lies in the folder, and nothing there compiles code at run time', () => {
  assert.deepEqual(readdirSync(generatedFolder).sort(), ['admin-schema.ts', ...Object.keys(files)].sort());
  for (const text of Object.values(files)) assert.doesNotMatch(text, /\beval\(|new Function|require\(/);
});
