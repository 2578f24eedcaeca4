// The tables of parts and slots in docs/theming.md are what the manifest says and what the pictures beside them show.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { elementsOf } from '../../scripts/manifest.ts';
import { openStudio, picturesOf, type Studio } from '../../scripts/part-pictures.ts';
import { blockOf, guide, place, placesOf } from '../../scripts/part-tables.ts';
import { views } from '../../scripts/part-views.ts';

const text = readFileSync(guide, 'utf8');
const elements = elementsOf().filter((element) => placesOf(element).length > 0);
const blockIn = (name: string): string => place(name).exec(text)?.[0] ?? '';
let studio: Studio;

before(async () => { studio = await openStudio({ look: true }); });
after(async () => { await studio.close(); });

for (const element of elements) {
  test(`<${element.tag}>: the table has each part and slot of the manifest once, in its words, and each state`, () => {
    const rows = [...blockIn(element.name).matchAll(/^\| \d* \| (part|slot) \| `([\w-]+)` \| (.*) \| .+ \|$/gm)].map(([, kind, name, description]) => ({ kind, name, description }));
    const byName = (one: { kind?: string; name?: string }, other: { kind?: string; name?: string }) => (`${one.kind} ${one.name}` < `${other.kind} ${other.name}` ? -1 : 1);
    assert.deepEqual(rows.sort(byName), placesOf(element).sort(byName));
    const states = [...blockIn(element.name).matchAll(/^\| `:state\(([\w-]+)\)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(states, element.states.map(({ name }) => name));
  });

  test(`<${element.tag}>: what is numbered can be seen where its picture says, in this order`, async () => {
    assert.equal(blockIn(element.name), blockOf(element, await picturesOf(studio, element.name)));
  });
}

test('the pictures are those that the pages show, and small', () => {
  const shown = [...text.matchAll(/\]\(parts\/([\w-]+\.png)\)/g)].map(([, file]) => file!);
  assert.deepEqual(readdirSync('docs/parts').sort(), shown.sort());
  for (const file of shown) assert.ok(statSync(`docs/parts/${file}`).size <= 200_000, file);
  for (const { file, widget } of views) assert.ok(file.startsWith(widget), `${file} is of ${widget}`);
});
