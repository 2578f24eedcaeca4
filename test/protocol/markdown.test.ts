import assert from 'node:assert/strict';
import { Session } from 'node:inspector/promises';
import { test } from 'node:test';
import { excerpt, parseMarkdown, type Block, type Inline } from '../../src/protocol/markdown.ts';
import { corpus, texts } from './corpora.ts';

/** The tree in one line: `p(…)`, `em(…)`, text in quotes. */
const draw = (nodes: readonly (Block | Inline)[]): string => nodes.map(node => {
  switch (node.type) {
    case 'text': return `"${node.text}"`;
    case 'break': return 'br';
    case 'code': return `code"${node.text}"`;
    case 'link': return `a<${node.href}${node.host ? ` shows ${node.host}` : ''}>(${draw(node.children)})`;
    case 'list': return `${node.start === undefined ? 'ul' : `ol${node.start}`}(${node.items.map(item => `li(${draw(item)})`).join(' ')})`;
    default: return `${node.type === 'paragraph' ? 'p' : node.type}(${draw(node.children)})`;
  }
}).join(' ');
const tree = (source: string) => draw(parseMarkdown(source));

const cases: [what: string, source: string, expected: string][] = [
  ['paragraphs and line breaks', 'a\nb\n\n\nc', 'p("a" br "b") p("c")'],
  ['emphasis', '*a* **b** ***c*** _d_ __e__', 'p(em("a") " " strong("b") " " strong(em("c")) " " em("d") " " strong("e"))'],
  ['emphasis between Chinese characters', '请**注意**吧', 'p("请" strong("注意") "吧")'],
  ['no emphasis inside words or sums', 'a_b_c 5*3*2 2 * 3 * 4', 'p("a_b_c 5*3*2 2 * 3 * 4")'],
  ['unclosed and crossing emphasis', '*a **b* c**', 'p(em("a **b") " c**")'],
  ['emphasis inside itself adds nothing', '*a *b* c*', 'p(em("a b c"))'],
  ['escapes', '\\*a\\* C:\\dir \\\\x', 'p("*a* C:\\dir \\\\x")'],
  ['code spans', '`a *b*` ``c`d`` ` e', 'p(code"a *b*" " " code"c`d" " ` e")'],
  ['a heading is a strong paragraph', '## A *b* ##\ntext', 'p(strong("A " em("b"))) p("text")'],
  ['a hash alone is text', '#tag\n# ', 'p("#tag" br "#")'],
  ['lists', '- a\n- b\n  - c\n\n3. x\n4. y', 'ul(li(p("a")) li(p("b") ul(li(p("c"))))) ol3(li(p("x")) li(p("y")))'],
  ['a list item of two paragraphs', '- a\n\n  b\n\nc', 'ul(li(p("a") p("b"))) p("c")'],
  ['a number in a sentence starts no list', 'in\n1986. A year', 'p("in" br "1986. A year")'],
  ['quotes', '> a\n> - b\nreply', 'quote(p("a") ul(li(p("b")))) p("reply")'],
  ['fenced code', '```js\n*a*\n  b\n```\nc', 'code"*a*\n  b" p("c")'],
  ['an unclosed fence reaches to the end', '~~~\na\n```', 'code"a\n```"'],
  ['a link', '[a *b*](https://x.test/y)', 'p(a<https://x.test/y>("a " em("b")))'],
  ['a link whose words name another host', '[brand.example](https://x.test)', 'p(a<https://x.test/ shows x.test>("brand.example"))'],
  ['words taken apart by markers', '[**brand**.`example`](https://x.test)', 'p(a<https://x.test/ shows x.test>(strong("brand") "." code"example"))'],
  ['an image is a link with its description', '![alt](https://x.test/y.png)', 'p(a<https://x.test/y.png>("alt"))'],
  ['a link without words', '[](https://x.test)', 'p(a<https://x.test/>("https://x.test/"))'],
  ['a refused link stays as written', '[a](javascript:alert(1)) ![b](data:x)', 'p("[a](javascript:alert(1)) ![b](data:x)")'],
  ['no link inside a link', '[a [b](https://x.test) c](https://y.test)', 'p("[a " a<https://x.test/>("b") " c](" a<https://y.test/>("https://y.test") ")")'],
  ['tags and entities are text', '<b onclick=x>&lt;i&gt;</b>', 'p("<b onclick=x>&lt;i&gt;</b>")'],
];
for (const [what, source, expected] of cases) test(`reads ${what}`, () => assert.equal(tree(source), expected));

const words = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

test('no letter or digit of a hostile text is dropped, moved or added', () => {
  for (const text of texts) {
    // what Markdown takes out on purpose: targets behind words, numbers of list items
    const written = text.replace(/\]\((?:https?:\/\/|mailto:)[^\s)]*\)/gi, ']').replace(/^\s*\d+[.)]\s/gm, '');
    assert.equal(words(excerpt(text, Infinity)), words(written), JSON.stringify(text));
  }
});

test('elements nest at most eleven deep, whatever is written', () => {
  const depth = (nodes: readonly (Block | Inline)[]): number => 1 + Math.max(0, ...nodes.map(node =>
    node.type === 'list' ? Math.max(...node.items.map(depth)) : 'children' in node ? depth(node.children) : 0));
  for (const { unit } of corpus<{ unit: string }>('pathological')) assert.ok(depth(parseMarkdown(unit.repeat(300))) <= 11, unit);
  assert.ok(depth(parseMarkdown(`${'*a '.repeat(500)}${'b* '.repeat(500)}`)) <= 11);
});

test('an excerpt is plain words on one line within its limit', () => {
  assert.equal(excerpt('# Hi\n\n- one **two**\n- [three](https://x.test)\n\n`four` <b>', 280), 'Hi one two three four <b>');
  assert.equal(excerpt('希望**增加**暗黑模式', 5), '希望增加…');
});

test('reading eight times the text takes about eight times the steps, never their square', async () => {
  const inspector = new Session();
  inspector.connect();
  await inspector.post('Profiler.enable');
  await inspector.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  /** How often the blocks of the parser's code are entered, and how many characters its slices copy. */
  const steps = async (source: string): Promise<number> => {
    await inspector.post('Profiler.takePreciseCoverage');
    const { exec } = RegExp.prototype;
    const { slice } = String.prototype;
    const arraySlice = Array.prototype.slice;
    let copied = 0;
    String.prototype.slice = function (...range) { const part = slice.apply(this, range); copied += part.length; return part; };
    Array.prototype.slice = function (...range) { const part = arraySlice.apply(this, range) as never[]; copied += part.length; return part; };
    RegExp.prototype.exec = function (text) { const match = exec.call(this, text); copied += match ? match[0].length : 1; return match; };
    try {
      parseMarkdown(source);
    } finally {
      Object.assign(String.prototype, { slice });
      Object.assign(Array.prototype, { slice: arraySlice });
      Object.assign(RegExp.prototype, { exec });
    }
    const { result } = await inspector.post('Profiler.takePreciseCoverage');
    return result.filter(script => script.url.includes('/src/protocol/')).flatMap(script => script.functions)
      .flatMap(fn => fn.ranges).reduce((sum, range) => sum + range.count, copied);
  };
  const units = new Set(corpus<{ unit: string }>('pathological').map(row => row.unit));
  for (const unit of [...units, '`a ``b ```c ', '*a _b ', '[a *b](x', '- a\n\n', '> a\n', '![a](https://', 'https://a.test)', '- a\n  > b\n', '1. ```\n']) {
    const once = await steps(unit.repeat(1000));
    const more = await steps(unit.repeat(8000));
    // The engine's counts waver, most for what takes few steps; the bound is halfway from 8 times to a square's 64, by factors.
    assert.ok(more <= 22 * once, `${JSON.stringify(unit)}: ${once} steps, then ${more}`);
    assert.ok(once <= 120 * 1000 * unit.length, `${JSON.stringify(unit)}: ${once} steps`);
  }
  inspector.disconnect();
});
