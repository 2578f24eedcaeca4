import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { presets } from '../../../src/protocol/form-presets.ts';
import { ConfigError, parseConfig } from '../../../server/src/config.ts';

const example = readFileSync(new URL('../../../server/minga.config.example.yaml', import.meta.url), 'utf8');

const faults = (source: string, production = false): string[] => {
  try {
    parseConfig(source, { file: 'minga.yaml', production });
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    for (const { line } of error.faults) if (line !== null) assert.ok(error.message.includes(`minga.yaml:${line}`));
    return error.faults.map(({ line, path, detail }) => `${line} ${path}: ${detail}`);
  }
  return [];
};
const minimal = (rest = '') => `communities:\n  - id: a\n    name: A\n    anonymous: true\n${rest}`;

test('the example is valid and shows every member of a community', () => {
  const [community] = parseConfig(example, { file: 'example' });
  assert.ok(community);
  assert.equal(community.id, 'kestrel');
  for (const [name, value] of Object.entries(community)) assert.ok(JSON.stringify(value).length > 2, `${name} is empty in the example`);
  for (const [name, value] of Object.entries(community.boards[0] ?? {})) assert.notEqual(value, null, `${name} is not in the example`);
});

test('two lines are enough, and defaults fill in the rest', () => {
  const [community] = parseConfig(minimal(), { file: 'x' });
  assert.ok(community);
  assert.deepEqual(community.name, { en: 'A' });
  assert.equal(community.zone, 'UTC');
  assert.deepEqual(community.limits, {
    editMinutes: 60, writesPerMinute: 60, writesPerMinutePerRange: 600, readsPerMinutePerRange: 6000, votesPerIdeaPerRange: 60,
    feedbackPerMinutePerRange: 30, newcomer: { ideas: 3, comments: 20, links: 1 },
  });
  const [board] = community.boards;
  assert.ok(board);
  assert.equal(board.review, 'newcomers');
  assert.deepEqual(board.statuses.map(({ kind, open }) => [kind, open]), [
    ['new', true], ['under_review', true], ['planned', true], ['in_progress', false], ['shipped', false], ['declined', false], ['merged', false],
  ]);
});

const formIds = (rest: string) => parseConfig(minimal(rest), { file: 'x' })[0]?.forms.map(({ definition, preset }) => `${definition.id}${preset ? '*' : ''}`);

test('the presets are there under their own ids, unless a form takes one or they are not wanted; the pulse when asked for', () => {
  const all = ['nps*', 'csat*', 'ces*', 'thumbs*', 'stars*', 'smileys*', 'contact*', 'bug*', 'idea*'];
  assert.deepEqual(formIds(''), all);
  assert.deepEqual(formIds('    presets: false\n'), []);
  assert.deepEqual(formIds('    forms: [{ preset: bug, replyHours: 3 }, { preset: pulse }]\n'), ['bug', 'pulse', ...all.filter((id) => id !== 'bug*')]);
});

test('a preset of the configuration differs in what is written and in nothing else', () => {
  const [community] = parseConfig(minimal('    brand: Kestrel\n    forms:\n      - { preset: nps, id: after-sale, cooldownDays: 7 }\n      - { preset: pulse-full }\n'), { file: 'x' });
  const [nps, pulse] = community!.forms.map(({ definition }) => definition);
  assert.deepEqual(nps, { ...presets.nps, id: 'after-sale', cooldownDays: 7 });
  assert.equal(pulse!.id, 'pulse-full');
  assert.ok(JSON.stringify(pulse).includes('Kestrel'), 'the pulse names the brand');
});

test('the statuses that the server itself gives are added where they are missing', () => {
  const [community] = parseConfig(minimal('    boards:\n      - id: b\n        name: B\n        statuses: [{ id: done, kind: shipped }]\n'), { file: 'x' });
  assert.deepEqual(community?.boards[0]?.statuses.map(({ id }) => id), ['done', 'new', 'merged']);
});

test('moderators are staff unless the file says otherwise, and nobody else is', () => {
  const [community] = parseConfig(minimal('    staff:\n      - { sub: a, role: moderator }\n      - { sub: b, role: moderator, staff: false }\n      - { sub: c, role: brand }\n'), { file: 'x' });
  assert.deepEqual(community?.staff.map(({ staff }) => staff), [true, false, false]);
});

test('JSON is read as well', () => {
  assert.equal(parseConfig('{"communities":[{"id":"a","name":"A","anonymous":true}]}', { file: 'x' })[0]?.id, 'a');
});

test('broken YAML names the line', () => {
  assert.match(faults('communities:\n  - id: a\n   name: x')[0] ?? '', /^3 /);
});

const key = (text: string) => `communities:\n  - id: a\n    name: A\n    issuer: https://a.example\n    keys:\n      - ${text}\n`;
const secret = 'QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE';
const cases: [name: string, source: string, ...expected: RegExp[]][] = [
  ['an empty file', '', /must be an object with members/],
  ['no community', 'communities: []', /^1 communities: must have at least 1/],
  ['an unknown member', minimal('    colour: red\n'), /^5 communities\[0\]\.colour: is not known here/],
  ['a bad id', 'communities:\n  - id: A b\n    name: A\n    anonymous: true\n', /^2 communities\[0\]\.id: must be small letters/],
  ['a wrong type', 'communities:\n  - id: a\n    name: A\n    anonymous: maybe\n', /^4 communities\[0\]\.anonymous: must be true or false/],
  ['several faults at once', 'communities:\n  - id: A\n    anonymous: 1\n', /name: is needed/, /id: must be/, /anonymous: must be/],
  ['two communities of one id', `${minimal()}  - id: a\n    name: B\n    anonymous: true\n`, /^5 communities\[1\]\.id: "a" is used twice/],
  ['two boards of one id', minimal('    boards:\n      - { id: b, name: B }\n      - { id: b, name: C }\n'), /^7 .*used twice/],
  ['a status that would be there twice', minimal('    boards:\n      - id: b\n        name: B\n        statuses:\n          - { id: new, kind: planned }\n'), /^9 .*"new" is also the id of the status of kind new/],
  ['an unknown zone', minimal('    zone: Mars/Base\n'), /^5 communities\[0\]\.zone: .*IANA/],
  ['an unknown locale', minimal('    locales: [en, "not a tag"]\n'), /^5 .*language tag/],
  ['a default locale that is not offered', minimal('    locales: [en]\n    defaultLocale: de\n'), /^6 .*not among locales/],
  ['a wildcard origin', minimal('    origins:\n      - "*"\n'), /^6 .*exact origin/],
  ['the null origin', minimal('    origins: ["null"]\n'), /exact origin/],
  ['an origin with a path', minimal('    origins: [https://a.example/]\n'), /exact origin/],
  ['an origin in capitals', minimal('    origins: [https://A.example]\n'), /exact origin/],
  ['nobody who could take part', 'communities:\n  - id: a\n    name: A\n', /^2 .*nobody could take part/],
  ['keys without issuer', 'communities:\n  - id: a\n    name: A\n    keys:\n      - { kid: k, algorithm: HS256, secret: AAAA }\n', /need an issuer/, /3 bytes/],
  ['a short secret', key('{ kid: k, algorithm: HS256, secret: c2hvcnQ }'), /^6 .*5 bytes; use at least 32/],
  ['a secret that is no base64url', key('{ kid: k, algorithm: HS256, secret: "a secret, quite long enough for this!" }'), /not base64url/],
  ['a private key', key('{ kid: k, algorithm: EdDSA, jwk: { kty: OKP, crv: Ed25519, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo, d: nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A } }'), /private key/],
  ['a key of another algorithm', key('{ kid: k, algorithm: ES256, jwk: { kty: OKP, crv: Ed25519, x: 11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo } }'), /not a public ES256 key/],
  ['an algorithm nobody should use', key('{ kid: k, algorithm: none }'), /must be one of EdDSA, ES256, HS256/],
  ['two keys of one kid', `${key(`{ kid: k, algorithm: HS256, secret: ${secret} }`)}      - { kid: k, algorithm: HS256, secret: ${secret} }\n`, /"k" is used twice/],
  ['three keys', key(`{ kid: k, algorithm: HS256, secret: ${secret} }`) + [1, 2].map((n) => `      - { kid: k${n}, algorithm: HS256, secret: ${secret} }\n`).join(''), /at most 2/],
  ['a form without pages', minimal('    forms:\n      - id: f\n        language: en\n'), /^6 communities\[0\]\.forms\[0\]\.pages: /],
  ['a condition of a field that is not there', minimal('    forms:\n      - id: f\n        language: en\n        pages:\n          - id: p\n            fields:\n              - { type: text, id: a, label: A }\n              - { type: text, id: b, label: B, when: { field: c, answered: true } }\n'), /^12 communities\[0\]\.forms\[0\]\.pages\[0\]\.fields\[1\]\.when/],
  ['an override that does not fit its preset', minimal('    forms:\n      - preset: nps\n        replyHours: soon\n'), /^7 communities\[0\]\.forms\[0\]\.replyHours: /],
  ['a preset that is none', minimal('    forms: [{ preset: npps }]\n'), /must be one of nps, csat/],
  ['two forms of one id', minimal('    forms: [{ preset: nps }, { preset: csat, id: nps }]\n'), /"nps" is used twice/],
  ['an admin key in the open', minimal('    adminKeys: [open-sesame]\n'), /SHA-256 of the key/],
  ['a link that is a script', minimal('    links: { terms: "javascript:alert(1)" }\n'), /must begin with https/],
];

for (const [name, source, ...expected] of cases) {
  test(`refuses ${name} and says where and what to do`, () => {
    const found = faults(source);
    assert.equal(found.length, expected.length, found.join('\n'));
    for (const pattern of expected) assert.ok(found.some((fault) => pattern.test(fault)), `${pattern} is not in\n${found.join('\n')}`);
  });
}

test('development keys are refused in production only', () => {
  const source = key(`{ kid: k, algorithm: HS256, secret: ${secret}, development: true }`);
  assert.deepEqual(faults(source), []);
  assert.match(faults(source, true)[0] ?? '', /^6 .*development key/);
});
