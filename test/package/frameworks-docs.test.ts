// Every snippet of docs/frameworks.md is a file of an app that `npm run test:fixtures` builds and drives, or a region of one:
// `<!-- from: vue/ideas.vue -->` stands before its fence. `node test/package/frameworks-docs.test.ts --write` puts them in.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const page = 'docs/frameworks.md';
const folder = 'test/fixtures/frameworks';
const snippet = /^<!-- from: (\S+)(?: (\S+))? -->\n```(\w+)\n([\s\S]*?)^```$/gm;

/** A file's text, or what stands between `#region name` and `#endregion`, without its indent. */
function source(file: string, region?: string): string {
  const text = readFileSync(join(folder, file), 'utf8').trim();
  if (!region) return `${text}\n`;
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.trim().endsWith(`#region ${region}`)) + 1;
  assert.ok(from > 0, `${file} has no region ${region}`);
  const taken = lines.slice(from, lines.findIndex((line, at) => at >= from && line.includes('#endregion')));
  const indent = Math.min(...taken.filter(Boolean).map((line) => line.search(/\S/)));
  return taken.map((line) => `${line.slice(indent)}\n`).join('');
}

if (process.argv.includes('--write')) {
  const text = readFileSync(page, 'utf8');
  writeFileSync(page, text.replace(snippet, (_, file: string, region: string | undefined, language: string) =>
    `<!-- from: ${file}${region ? ` ${region}` : ''} -->\n\`\`\`${language}\n${source(file, region)}\`\`\``));
}

const markdown = readFileSync(page, 'utf8');
const snippets = [...markdown.matchAll(snippet)];

test('every snippet of frameworks.md says which file it is', () => {
  assert.equal(snippets.length * 2, markdown.match(/^```/gm)?.length);
});

for (const [, file, region, , code] of snippets) {
  test(`frameworks.md shows ${file}${region ? ` (${region})` : ''} as it is`, () => {
    assert.equal(code, source(file!, region));
  });
}

test('the versions in frameworks.md are those of the lock file', () => {
  const { packages } = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')) as { packages: Record<string, { version?: string }> };
  for (const [name, versions] of Object.entries({
    react: ['node_modules/react', 'react-18/node_modules/react'], vue: ['node_modules/vue'], svelte: ['node_modules/svelte'],
    preact: ['node_modules/preact'], angular: ['node_modules/@angular/core', 'node_modules/zone.js'],
  })) {
    const row = new RegExp(`^\\| ${name} \\|.*$`, 'mi').exec(markdown)?.[0] ?? '';
    for (const place of versions) assert.ok(row.includes(packages[place]!.version!), `${row} lacks ${packages[place]!.version}`);
  }
});
