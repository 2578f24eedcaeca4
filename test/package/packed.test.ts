import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { bundled } from './bundled.ts';
import { pack, runIn, type Packed } from './packed.ts';

let minga: Packed;
let server: Packed;

before(() => {
  minga = pack('.', ['react', 'react-dom']);
  server = pack('server');
});

after(() => {
  minga.remove();
  server.remove();
});

const scripts = () => Object.entries(minga.manifest.exports).flatMap(([path, target]) =>
  (typeof target === 'object' && !path.includes('*') && !target.default.startsWith('./dist/cdn/') ? [path.replace(/^\./, 'minga')] : []));

test('it holds what was built and what is to be read, and nothing of the workshop', (t) => {
  const stray = minga.files.filter((path) =>
    !/^(dist\/.+|package\.json|README\.md|LICENSE|ACCESSIBILITY\.md|CHANGELOG\.md|llms\.txt)$/.test(path) || /\.test\.|\.stories\.|fixtures|(?<!\.d)\.ts$|\.types\//.test(path));
  assert.deepEqual(stray, []);
  for (const file of ['README.md', 'LICENSE', 'ACCESSIBILITY.md', 'CHANGELOG.md', 'llms.txt']) assert.ok(minga.files.includes(file), file);
  t.diagnostic(`${minga.files.length} files, ${minga.size} bytes packed, ${minga.unpacked} unpacked`);
});

test('the server is packed without its tests and sources', (t) => {
  const stray = server.files.filter((path) =>
    !/^(dist\/.+|bin\/.+\.js|package\.json|README\.md|LICENSE|minga\.config\.example\.yaml|src\/config\.schema\.json)$/.test(path) || /\.test\.|fixtures/.test(path));
  assert.deepEqual(stray, []);
  t.diagnostic(`${server.files.length} files, ${server.size} bytes packed, ${server.unpacked} unpacked`);
});

test('a source map brings the sources it speaks of', () => {
  for (const packed of [minga, server]) {
    for (const file of packed.files.filter((path) => path.endsWith('.map'))) {
      const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(packed.folder, 'node_modules', packed.manifest.name, file), 'utf8')) as
        { sources: string[]; sourcesContent?: (string | null)[] };
      const lost = sources.filter((source, i) => typeof sourcesContent[i] !== 'string' || /^(\/|[a-z]+:\/\/)/.test(source));
      assert.deepEqual(lost, [], file);
    }
  }
});

for (const [name, packed] of [['minga', () => minga], ['minga-server', () => server]] as const) {
  test(`publint finds nothing in ${name}`, async () => {
    const { tarball, manifest } = packed();
    const { messages } = await publint({ strict: true, pack: { tarball: Uint8Array.from(readFileSync(tarball)).buffer } });
    assert.deepEqual(messages.map((message) => formatMessage(message, manifest as never, { color: false })), []);
  });
}

test('the types of every path are found, and are those of its module', () => {
  const { status, stdout } = spawnSync('attw', [minga.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'], { encoding: 'utf8', shell: process.platform === 'win32' });
  assert.equal(status, 0, stdout);
});

test('every path but those that register elements loads on a server and changes nothing there', () => {
  const quiet = scripts().filter((path) => !path.endsWith('/define') && path !== 'minga/react');
  assert.ok(quiet.includes('minga') && quiet.includes('minga/elements/idea-board') && quiet.includes('minga/testing'), quiet.join());
  const code = `
    const before = Object.getOwnPropertyNames(globalThis);
    for (const path of ${JSON.stringify(quiet)}) await import(path);
    // what Lit and nanostores put there themselves, among it an empty registry of elements
    const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.includes(name) && !/^(customElements|lit|reactive|nanostores)/.test(name));
    const tags = ['community', 'idea-board', 'feedback-form', 'check-in', 'leaderboard', 'launcher'].filter((name) => globalThis.customElements?.get('minga-' + name));
    console.log(JSON.stringify({ added, tags }));`;
  assert.deepEqual(JSON.parse(runIn(minga.folder, code)), { added: [], tags: [] });
});

for (const path of ['minga/define', 'minga/react', ...['community', 'idea-board', 'feedback-form', 'check-in', 'leaderboard', 'launcher'].map((name) => `minga/elements/${name}/define`)]) {
  test(`${path} can be imported on a server, where a framework draws its components first`, () => {
    assert.equal(runIn(minga.folder, `await import(${JSON.stringify(path)}); console.log('imported', typeof document);`).trim(), 'imported undefined');
  });
}

test('the components of React are for the browser, as frameworks that split code by that want to be told', () => {
  const components = minga.files.filter((path) => /^dist\/react\/(?!index|wrap)[\w-]+\.js$/.test(path));
  assert.equal(components.length, 7);
  for (const file of components) assert.match(readFileSync(join(minga.folder, 'node_modules/minga', file), 'utf8'), /^'use client';/, file);
});

test('the components of React draw their attributes on a server', () => {
  const html = runIn(minga.folder, `
    import { createElement } from 'react';
    import { renderToString } from 'react-dom/server';
    import { MingaIdeaBoard, MingaCommunity } from 'minga/react';
    console.log(renderToString(createElement(MingaCommunity, { endpoint: '/api', onAccent: '#fff', client: {}, onMingaIdentityChanged() {} },
      createElement(MingaIdeaBoard, { board: 'roadmap', pageSize: 5, noUrl: true, heading: null, className: 'wide' }, 'See the ideas'))));`);
  assert.equal(html.trim(), '<minga-community endpoint="/api" on-accent="#fff"><minga-idea-board board="roadmap" page-size="5" no-url="" class="wide">See the ideas</minga-idea-board></minga-community>');
});

const bundle = (code: string) => bundled(minga.folder, code);
const registers = (text: string) => ['community', 'idea-board', 'feedback-form', 'check-in', 'leaderboard', 'launcher', 'idea-detail']
  .filter((name) => new RegExp(`define\\w*\\(["']minga-${name}["']`).test(text));

test('a bundler keeps of the root import what is used, and no element', async () => {
  const { text } = await bundle(`import { CommunityError } from 'minga'; console.log(new CommunityError('limit'));`);
  assert.deepEqual(registers(text), []);
  assert.doesNotMatch(text, /LitElement|reactive-element|attachShadow/);
  assert.ok(text.length < 4000, `${text.length} bytes`);
  const nothing = await bundle(`import 'minga'; import 'minga/react'; import 'minga/client/http';`);
  assert.equal(nothing.text.replace(/\/\/.*/g, '').trim(), '');
});

test('a bundler keeps what registers an element, also in the parts that come later', async () => {
  const { text, files } = await bundle(`import 'minga/elements/idea-board/define';`);
  assert.deepEqual(registers(text).sort(), ['community', 'idea-board', 'idea-detail']);
  assert.ok(files > 3, `${files} files`);
  assert.deepEqual(registers((await bundle(`import 'minga/define';`)).text).sort(),
    ['check-in', 'community', 'feedback-form', 'idea-board', 'idea-detail', 'launcher', 'leaderboard']);
});

test('one React component brings its own element and no other widget', async () => {
  const { text } = await bundle(`import { MingaLeaderboard } from 'minga/react'; console.log(MingaLeaderboard);`);
  assert.deepEqual(registers(text).sort(), ['community', 'leaderboard']);
});
