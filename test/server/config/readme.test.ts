import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseConfig } from '../../../server/src/config.ts';
import { BrandTokens } from '../../../server/src/identity/brand-token.ts';

const root = new URL('../../../server/', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');
const block = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? assert.fail(`no ${language} block`);

test('the least configuration of the README is valid', () => {
  assert.equal(parseConfig(block('yaml'), { file: 'README.md' })[0]?.boards[0]?.id, 'ideas');
});

test('the tokens of the README are accepted with its configuration', async () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  process.env.MINGA_KEY = JSON.stringify(privateKey.export({ format: 'jwk' }));
  const code = block('js').replace("'minga-server/token'", JSON.stringify(new URL('src/token.ts', root)));
  const { tokenFor } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { tokenFor: (user: object) => Promise<string> };
  delete process.env.MINGA_KEY;
  const [community] = parseConfig(block('yaml'), { file: 'README.md' });
  assert.ok(community);
  const keys = [{ ...community.keys[0]!, jwk: publicKey.export({ format: 'jwk' }) as Record<string, unknown> }];
  const result = await new BrandTokens({ ...community, keys }, Date.now).verify(await tokenFor({ id: 'ana', name: 'Ana' }));
  assert.ok('claims' in result && result.claims.name === 'Ana');
});

test('the README and the help name every variable that is read', () => {
  const code = readFileSync(new URL('src/environment.ts', root), 'utf8');
  const help = readFileSync(new URL('src/main.ts', root), 'utf8');
  const names = new Set([...code.matchAll(/env\.([A-Z_]+)|whole\('([A-Z_]+)'/g)].map((match) => match[1] ?? match[2] ?? ''));
  assert.ok(names.size >= 8);
  for (const name of names) assert.ok(readme.includes(`\`${name}\``) && help.includes(name), name);
});
