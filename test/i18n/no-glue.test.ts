// Sentences are whole messages: a full stop, a comma or brackets that a file puts beside a text by itself are of one script only.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

/** What is in words of a language: a message, or the answer of a function that makes one. */
const said = /\.(t|rich)\(|(Text|Words|Name)\(/;
/** Stand around the number of a value. */
const [open, close] = ['\x01', '\x02'];
const value = `${open}(\\d+)${close}`;
/** Marks behind a value, and brackets around one. */
const mark = new RegExp(`${value}\\s?([.,:;!?])(?=\\s|${open}|$)|\\(${value}|${value}\\)`, 'g');
const joint = /^\s?[.,:;]\s?$/;

/** Each mark beside words, with those words. */
function glued(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTemplateExpression(node)) {
      const values = node.templateSpans.map(({ expression }) => expression.getText(source));
      const text = node.head.text + node.templateSpans.map(({ literal }, index) => `${open}${index}${close}${literal.text}`).join('');
      // As it is written, for what attributes say, and without tags, for what is shown.
      const marks = [text, text.replace(/<[^>]*>/g, '')].flatMap(one => [...one.matchAll(mark)].map(([, before, by, around, after]) => {
        const at = Number(before ?? around ?? after);
        const beside = values.slice(at, before ? at + 2 : at + 1);
        return beside.some(value => said.test(value)) ? `${by ?? '()'} ${beside[0]}` : '';
      }));
      found.push(...new Set(marks.filter(Boolean)));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'join') {
      const [by] = node.arguments;
      const list = node.expression.expression.getText(source);
      if (by && ts.isStringLiteral(by) && joint.test(by.text) && said.test(list)) found.push(`${by.text.trim()} ${list}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const read = (file: string, text = readFileSync(file, 'utf8')) => glued(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));

// The studio speaks English only.
const files = globSync('src/{elements,controllers}/**/*.ts').filter(file => !file.includes('theme-studio'));

for (const file of files) {
  test(`${file} leaves marks of punctuation to the messages`, () => { assert.deepEqual(read(file), []); });
}

test('the search for marks finds them', () => {
  assert.deepEqual(read('x.ts', '`${m.t(\'a\')}. ${errorText(m, e)}`'), ['. m.t(\'a\')']);
  assert.deepEqual(read('x.ts', 'html`<p class=${c}>${title}: <b>${m.t(\'a\')}</b></p>`'), [': title']);
  assert.deepEqual(read('x.ts', 'html`<b title="(${x})">(${m.t(\'a\')})</b>`'), ['() m.t(\'a\')']);
  assert.deepEqual(read('x.ts', '[m.t(\'a\'), b].join(\', \')'), [', [m.t(\'a\'), b]']);
  assert.deepEqual(read('x.ts', 'html`<p>${m.t(\'a\')} · ${m.t(\'b\')}<br>${host.name}.</p>` + `${id}: ${key}`'), []);
  assert.ok(files.length > 0);
});
