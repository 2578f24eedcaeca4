// What docs/check-in.md and docs/leaderboard.md say of the configuration and of badges is so.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse, stringify } from 'yaml';
import { completeCommunity, type CommunityInput } from '../../server/src/config-defaults.ts';
import { parseConfig } from '../../server/src/config.ts';
import { listen } from '../../server/src/node.ts';
import { createSandbox } from '../../server/src/sandbox.ts';
import { openNodeSqlite } from '../../server/src/storage/node-sqlite.ts';
import { createHttpClient } from '../../src/client/http.ts';
import { snippetsOf } from './snippets.ts';

const files = ['docs/check-in.md', 'docs/leaderboard.md'] as const;
const pages = new Map<string, string>(files.map((file) => [file, readFileSync(file, 'utf8')]));
const community = { id: 'kestrel', name: 'Kestrel', anonymous: true };
const configured = (file: string): CommunityInput[] => snippetsOf(pages.get(file)!).filter(({ language }) => language === 'yaml')
  .map(({ code }) => ({ ...community, ...parse(code) as object }));

test('every configuration of the pages is taken by the server', () => {
  for (const file of files) {
    const found = configured(file);
    assert.ok(found.length > 0);
    for (const input of found) assert.equal(parseConfig(stringify({ communities: [input] }), { file }).length, 1);
  }
});

test('every member of programs, badges, rules and leaderboards has an example, and one with a default is explained', () => {
  interface Part { properties: Record<string, Part & { items?: Part; $ref?: string; anyOf?: Part[] }> }
  const { $defs } = JSON.parse(readFileSync('server/src/config.schema.json', 'utf8')) as { $defs: Record<string, Part> };
  const [checkIn, board] = files.map((file) => configured(file)[0]!);
  const has = (example: object | undefined, part: Part, name: string) => {
    assert.deepEqual(Object.keys(part.properties).filter((key) => !Object.hasOwn(example ?? {}, key)), [], name);
  };
  has(checkIn!.programs![0], $defs.program!, 'program');
  has(checkIn!.programs![0]!.makeUp!, $defs.program!.properties.makeUp!.anyOf![1]!, 'makeUp');
  has(checkIn!.badges![0], $defs.badge!, 'badge');
  has(board!.scores, $defs.scores!, 'scores');
  has(board!.leaderboards![0], $defs.leaderboard!, 'leaderboard');
  for (const [page, part] of [[pages.get('docs/check-in.md')!, $defs.program!], [pages.get('docs/leaderboard.md')!, $defs.leaderboard!]] as const) {
    const explained = Object.keys(part.properties).filter((key) => !['id', 'name', 'description'].includes(key));
    assert.deepEqual(explained.filter((key) => !page.includes(`| \`${key}\` |`)), []);
  }
});

test('the defaults in the tables are those of the server', () => {
  const { programs, leaderboards } = completeCommunity({ ...community, programs: [{ id: 'a', name: 'A' }], leaderboards: [{ id: 'b', name: 'B', goal: { kind: 'helpful', target: 1 } }] });
  const told = (page: string) => new Map([...page.matchAll(/^\| `(\w+)` \| (.*?) \| .+ \|$/gm)].map(([, member, value]) => [member!, value!]));
  const shown = (value: unknown): string => [value].flat().join(', ') || 'none';
  const plain = (value: string) => value.replace(/ \(.*?\)/g, '').replace(/^null: .*/, 'none');
  for (const [page, real] of [[pages.get('docs/check-in.md')!, programs[0]!], [pages.get('docs/leaderboard.md')!, leaderboards[0]!]] as const) {
    // `goal` is in the example so that its mode is there, and all kinds are too many for a table
    const wrong = [...told(page)].filter(([member]) => member !== 'goal' && member !== 'kinds')
      .filter(([member, value]) => plain(value) !== shown((real as unknown as Record<string, unknown>)[member]));
    assert.ok(told(page).size >= 9);
    assert.deepEqual(wrong, []);
  }
});

test('a badge is verified as the page says, by another library, and a changed one is not', async () => {
  const storage = openNodeSqlite(':memory:');
  await storage.migrate();
  const sandbox = createSandbox({ storage, config: { programs: [{ id: 'daily', name: 'Daily' }], badges: [{ id: 'first', name: 'First', criteria: 'One day.', counts: 'check-ins' }] } });
  const listener = await listen({ fetch: (request) => sandbox.fetch(request), port: 0, host: '127.0.0.1' });
  try {
    const endpoint = `http://127.0.0.1:${listener.port}/v1/kestrel`;
    const ana = createHttpClient({ endpoint, token: () => sandbox.tokenFor('ana') });
    await ana.checkIns.mark('daily', {}, { key: 'key-12345' });
    const { jwt } = await ana.badges.credential('first');
    const { code } = snippetsOf(pages.get('docs/check-in.md')!).find(({ name }) => name === 'check-in-verify')!;
    const local = code.replaceAll(/https:\/\/[\w.-]+\.example\/v1\/kestrel/g, endpoint).replace("'jose'", JSON.stringify(import.meta.resolve('jose')));
    const { verifiedBadge } = await import(`data:text/javascript,${encodeURIComponent(local)}`) as { verifiedBadge: (credential: string) => Promise<{ name: string; id: string }> };
    assert.deepEqual([(await verifiedBadge(jwt)).name, (await verifiedBadge(jwt)).id], ['First', `${endpoint}/badges/first`]);
    const [head, body, proof] = jwt.split('.') as [string, string, string];
    const changed = Buffer.from(Buffer.from(body, 'base64url').toString().replace('First', 'Gold!')).toString('base64url');
    await assert.rejects(verifiedBadge([head, changed, proof].join('.')), { code: 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED' });
  } finally {
    await listener.close();
    await sandbox.close();
  }
});
