import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkTarget, needsHost } from '../../src/protocol/link.ts';
import { parseMarkdown } from '../../src/protocol/markdown.ts';
import { corpus } from './corpora.ts';

const links = corpus<{ id: string; input: string; expect: string }>('ugc-links');

test('only absolute http, https and mailto addresses lead somewhere', () => {
  for (const { id, input, expect } of links) {
    const target = linkTarget(input);
    if (expect.startsWith('text')) assert.equal(target, undefined, id);
    else if (target) assert.match(target.href, /^(https?:\/\/[^\s"<>@\\]+|mailto:[^\s"<>?]+)$/, id);
  }
});

test('an address refused as a target is no link in a text either, bare or behind words', () => {
  for (const { id, input } of links.filter(row => row.expect.startsWith('text'))) {
    for (const source of [input, `[words](${input})`, `![words](${input})`, `<${input}>`]) {
      assert.ok(!JSON.stringify(parseMarkdown(source)).includes('"link"'), `${id}: ${source}`);
    }
  }
});

test('a plain address keeps what belongs to it and leaves the sentence its punctuation', () => {
  const found = (source: string) => /"href":"([^"]*)"/.exec(JSON.stringify(parseMarkdown(source)))?.[1];
  assert.equal(found('see https://a.test/x?y=1#z.'), 'https://a.test/x?y=1#z');
  assert.equal(found('(https://a.test/(x))'), 'https://a.test/(x)');
  assert.equal(found('“https://a.test/x”'), 'https://a.test/x');
  assert.equal(found('请看https://a.test/x，谢谢'), 'https://a.test/x');
  assert.equal(found('**https://a.test**'), 'https://a.test/');
  assert.equal(found('a@a.test and www.a.test'), undefined);
});

test('mail goes to an address alone: no subject or text is put into a person’s mail', () => {
  assert.equal(linkTarget('mailto:a@a.test?subject=x&body=y')?.href, 'mailto:a@a.test');
  assert.equal(linkTarget('mailto:a@a.test,b@b.test'), undefined);
  assert.equal(linkTarget('mailto:'), undefined);
});

test('the real host is shown when words look like another address or letters of scripts mix', () => {
  const shown = (words: string, address: string) => needsHost(words, linkTarget(address)!);
  for (const words of ['brand.example', 'https://brand.example/login', 'BRAND．EXAMPLE', 'go to brand.example now', 'a.test.brand.example',
    'brand\u200b.example', 'https://a.test@brand.example', 'аpple store', 'admin@brand.example']) assert.ok(shown(words, 'https://a.test/'), words);
  for (const words of ['our page', 'a.test', 'www.a.test', 'https://a.test/', 'A.test', 'version 2.0', '官方网站', 'see a.test.']) {
    assert.ok(!shown(words, 'https://a.test/x'), words);
  }
  assert.ok(shown('https://аpple.com/', 'https://аpple.com/'));
  assert.ok(shown('brand.example', 'mailto:x@a.test'));
});
