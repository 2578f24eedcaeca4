// The build takes white space from the ends of a template: a space that parts words has to stand outside of it.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

/** Templates that begin or end with a space and not with a new line. */
function spaced(text: string): string[] {
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ES2022);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const written = node.template.getText(source).slice(1, -1);
      if (/^ +[^\s]|[^\s] +$/.test(written)) found.push(written);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('no template begins or ends with a space', () => {
  const files = globSync('src/**/*.ts');
  assert.ok(files.length > 100);
  assert.deepEqual(files.flatMap(file => spaced(readFileSync(file, 'utf8')).map(written => `${file}: ${written}`)), []);
});

test('the search finds them', () => {
  assert.deepEqual(spaced('html` <b>a</b>`; html`${x} `; html`\n  <b>a</b>`; html`<b>a</b> ${html`<i></i>`}`; css` a `'), [' <b>a</b>', '${x} ']);
});
