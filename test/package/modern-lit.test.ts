// What scripts/modern-lit.ts does to Lit: a Lit written in another way must end the build, not silently keep its old policy.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { modernLit } from '../../scripts/modern-lit.ts';

interface Step { transform(code: string, id: string): { code: string } | null; resolveId(source: string, importer?: string): string | null }
const { transform, resolveId } = modernLit() as unknown as Step;
const lit = 'node_modules/lit-html/lit-html.js';
const sourceOf = (file: string) => readFileSync(file, 'utf8');

test('lit-html makes a policy called minga, which a page may refuse', () => {
  const { code } = transform(sourceOf(lit), `/${lit}`)!;
  assert.match(code, /try\{return[^}]*createPolicy\("minga",\{createHTML:\w=>\w\}\)\}catch\{\}/);
  assert.equal(code.match(/createPolicy\(/g)!.length, 1);
  assert.doesNotMatch(code, /"lit-html"/);
});

for (const [what, found] of [
  ['its policy', /\.createPolicy\("lit-html"/], ['where it parses', '.innerHTML='], ['its listeners', 'handleEvent('],
] as const) {
  test(`a lit-html that is written in another way ends the build: ${what}`, () => {
    const other = sourceOf(lit).replaceAll(found instanceof RegExp ? new RegExp(found, 'g') : found, '.elsewhere(');
    assert.throws(() => transform(other, `/${lit}`), /Lit is written in another way now/);
  });
}

test('every file of Lit that is changed is found in the installed one', () => {
  const reactive = 'node_modules/@lit/reactive-element/reactive-element.js';
  for (const file of [reactive, 'node_modules/lit-element/lit-element.js']) assert.ok(transform(sourceOf(file), `/${file}`), file);
  assert.match(sourceOf(reactive), /from\s*"\.\/css-tag\.js"/);
  assert.match(resolveId('./css-tag.js', '/node_modules/@lit/reactive-element/reactive-element.js') ?? '', /scripts.css-tag\.ts$/);
});

for (const code of ['static properties = { open: { reflect: true } }', 'html`<textarea class="a">${text}</textarea>`', 'html`<!-- ${text} -->`', "import { property } from 'lit/decorators.js'"]) {
  test(`a source may not use what has been cut out: ${code}`, () => {
    assert.throws(() => transform(code, '/project/src/elements/some.ts'), /cuts out of Lit/);
  });
}
