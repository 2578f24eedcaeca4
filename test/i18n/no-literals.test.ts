import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const spoken = new Set(['aria-label', 'aria-description', 'aria-roledescription', 'aria-placeholder', 'aria-valuetext', 'alt', 'title', 'placeholder', 'label']);

/** Letters that a template would show or speak by itself: text between tags, and attributes that people read or hear. */
function literals(html: string): string[] {
  const withoutComments = html.replace(/<!--.*?-->/gs, '').replace(/<style.*?<\/style>/gs, '');
  const attributes = [...withoutComments.matchAll(/\s([\w-]+)=("[^"]*"|'[^']*'|[^\s"'>]+)/g)]
    .filter(([, name]) => spoken.has(name!)).map(([, , value]) => value!.replace(/["'\0]/g, ''));
  const text = withoutComments.replace(/<\/?[a-z][^>]*>/gi, '\n').replaceAll('\0', '');
  return [...attributes, ...text.split('\n')].map(part => part.trim()).filter(part => /\p{L}/u.test(part) && part !== 'https://');
}

/** Every `html` and `svg` template of a file, values as NUL. */
function templates(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && /^(html|svg)$/.test(node.tag.getText(source))) {
      const { template } = node;
      found.push(ts.isNoSubstitutionTemplateLiteral(template) ? template.text
        : template.head.text + template.templateSpans.map(span => `\0${span.literal.text}`).join(''));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const read = (file: string, text = readFileSync(file, 'utf8')) =>
  templates(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022)).flatMap(literals);

const files = globSync('src/elements/**/*.ts');

for (const file of files) {
  test(`${file} says nothing that is not in the catalogue`, () => assert.deepEqual(read(file), []));
}

test('the search for literals finds them', () => {
  const source = 'html`<p title="Hint" class="x">Hello ${html`<b>World</b>`} <i aria-label=${x}>${y}</i>·</p>`';
  assert.deepEqual(read('x.ts', source), ['Hint', 'Hello', 'World']);
  assert.ok(files.length > 0);
});
