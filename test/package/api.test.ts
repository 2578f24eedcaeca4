import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';
import { apiFile, apiText } from '../../scripts/api.ts';
import { choicesOf, elementsOf, type Element } from '../../scripts/manifest.ts';
import { importsOf } from './imports.ts';

const elements = elementsOf();
const board = elements.find(({ tag }) => tag === 'minga-idea-board')!;
const read = (file: string) => readFileSync(file, 'utf8');
const filesOf = ({ name }: Element) => globSync(`src/elements/${name}/**/*.ts`).map((file) => file.replaceAll('\\', '/'));
const names = (described: { name: string }[]) => described.map(({ name }) => name);
const lacking = (found: Iterable<string>, described: string[]) => [...new Set(found)].filter((name) => !described.includes(name)).sort();

/** What a file and all that it imports for itself bring along. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { target, local, typeOnly } of importsOf(file, read(file))) if (local && !typeOnly && target.startsWith('src/elements/')) reach(target, seen);
  return seen;
}

// An element inside another one shows the page only those parts that it is told to.
const inner = { file: 'src/elements/idea-board/idea-detail.ts', host: 'src/elements/idea-board/opened-idea.ts' };
const inside = reach(inner.file);
function hiddenFiles(): string[] {
  const outside = filesOf(board).filter((file) => !inside.has(file));
  const shown = new Set(outside.flatMap((file) => importsOf(file, read(file)).filter(({ typeOnly }) => !typeOnly).map(({ target }) => target)));
  return [...inside].filter((file) => file === inner.file || !shown.has(file));
}

function partsIn(text: string): string[] {
  const plain = [...text.matchAll(/\bpart="([^"$]*)/g)].flatMap(([, words]) => words!.trim().split(/\s+/));
  const chosen = [...text.matchAll(/\bpart=\$\{([^}]*)\}/g)].flatMap(([, code]) => [...code!.matchAll(/'([^']+)'/g)].flatMap(([, words]) => words!.split(' ')));
  return [...plain, ...chosen].filter(Boolean);
}

test('the public API is the one that is written down', async () => {
  const [is, was] = [await apiText(), read(apiFile)].map((text) => text.split('\n'));
  const changes = [...was!.filter((line) => !is!.includes(line)).map((line) => `- ${line}`), ...is!.filter((line) => !was!.includes(line)).map((line) => `+ ${line}`)];
  assert.deepEqual(changes, [], `The public API has changed. If that is meant, run: npm run api\n${changes.join('\n')}`);
  assert.ok(is!.join('\n') === was!.join('\n'), 'Only the order has changed: npm run api');
});

test('every part that a page can reach is described by its element', () => {
  const hidden = hiddenFiles();
  assert.ok(hidden.includes('src/elements/idea-board/comments.ts') && !hidden.includes('src/elements/idea-board/vote.ts'), hidden.join());
  for (const element of elements) {
    const found = filesOf(element).filter((file) => !hidden.includes(file)).flatMap((file) => partsIn(read(file)));
    assert.deepEqual(lacking(found, names(element.parts)), [], element.tag);
  }
});

test('parts of an open idea come out of it by names that are described', () => {
  const [, exported] = /exportparts="([^"]+)"/.exec(read(inner.host))!;
  const pairs = exported!.split(',').map((one) => one.split(':').map((name) => name.trim()));
  assert.deepEqual(lacking(pairs.map((pair) => pair.at(-1)!), names(board.parts)), []);
  assert.deepEqual(lacking(pairs.map(([own]) => own!), [...inside].flatMap((file) => partsIn(read(file)))), []);
});

test('every slot and every token of an element is described', () => {
  for (const element of elements) {
    const text = filesOf(element).map(read).join('\n');
    assert.deepEqual(lacking([...text.matchAll(/<slot name="([^"]+)"/g)].map(([, name]) => name!), names(element.slots)), [], element.tag);
    assert.deepEqual(lacking([...text.matchAll(/var\((--minga-[\w-]+)/g)].map(([, name]) => name!), names(element.tokens)), [], element.tag);
  }
  const shared = globSync('src/styles/*.ts').map(read).join('\n');
  assert.deepEqual(lacking([...shared.matchAll(/var\((--minga-[\w-]+)/g)].map(([, name]) => name!), names(board.tokens)), []);
});

test('every event that an element sends is described by it, and every event by an element', () => {
  const described = elements.flatMap(({ events }) => names(events));
  for (const element of elements) {
    const sent = filesOf(element).flatMap((file) => [...read(file).matchAll(/emit\([\w.#]+,\s*(?:[^'(]*\?\s*)?'(minga-[\w-]+)'/g)].map(([, name]) => name!));
    assert.deepEqual(lacking(sent, names(element.events)), [], element.tag);
  }
  const source = ts.createSourceFile('events.ts', read('src/events.ts'), ts.ScriptTarget.Latest, true);
  const list = source.statements.find((node): node is ts.InterfaceDeclaration => ts.isInterfaceDeclaration(node) && node.name.text === 'MingaEvents')!;
  assert.deepEqual(lacking(list.members.map(({ name }) => (name as ts.StringLiteral).text), described), []);
});

test('nothing public is without words, a choice is a list of strings, and nothing private is told', () => {
  for (const { tag, description, attributes, properties, readings, methods, events, slots, parts, tokens, states } of elements) {
    const all = [...attributes, ...properties, ...readings, ...methods, ...events, ...slots, ...parts, ...tokens, ...states];
    assert.deepEqual(all.filter((one) => !one.description?.trim()).map(({ name }) => name), [], tag);
    assert.ok(description, tag);
    assert.deepEqual(all.filter(({ name }) => /^[_#]/.test(name)).map(({ name }) => name), [], tag);
    const unclear = attributes.filter(({ type }) => !/^(string|number|boolean)( \| null)?$/.test(type?.text ?? 'string') && choicesOf(type?.text).length === 0);
    assert.deepEqual(unclear.map(({ name, type }) => `${name}: ${type?.text}`), [], tag);
  }
});

test('editors are told what the manifest says', () => {
  const webTypes = JSON.parse(read('dist/web-types.json')) as { contributions: { html: { elements: { name: string; attributes: { name: string; value: { type: string } }[]; js: { events: { name: string; type: string }[] } }[] } } };
  const listed = webTypes.contributions.html.elements.find(({ name }) => name === 'minga-idea-board')!;
  assert.equal(listed.attributes.find(({ name }) => name === 'view')?.value.type, '"list" | "roadmap"');
  assert.match(listed.js.events.find(({ name }) => name === 'minga-idea-voted')!.type, /votes: number/);
  const { tags } = JSON.parse(read('dist/vscode.html-data.json')) as { tags: { name: string; attributes: { name: string; values?: { name: string }[] }[] }[] };
  assert.deepEqual(tags.map(({ name }) => name), elements.map(({ tag }) => tag));
  assert.deepEqual(tags.find(({ name }) => name === 'minga-idea-board')!.attributes.find(({ name }) => name === 'view')?.values, [{ name: 'list' }, { name: 'roadmap' }]);
  const css = JSON.parse(read('dist/vscode.css-data.json')) as Record<'properties' | 'pseudoClasses' | 'pseudoElements', { name: string }[]>;
  for (const list of [css.properties, css.pseudoClasses, css.pseudoElements]) assert.deepEqual(names(list), [...new Set(names(list))]);
  assert.ok(names(css.properties).includes('--minga-accent') && names(css.pseudoElements).includes('::part(vote)') && names(css.pseudoClasses).includes(':state(loading)'));
});
