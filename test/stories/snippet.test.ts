import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetOf, type Embed } from '../../stories/snippet.ts';

const plain: Embed = { tag: 'minga-idea-board', attributes: { board: 'roadmap' }, endpoint: 'https://ideas.brand.example/v1/brand', files: 'https://ideas.brand.example/minga/' };

test('a snippet is a provider with the widget in it, and the loader', () => {
  assert.equal(snippetOf(plain), [
    '<minga-community endpoint="https://ideas.brand.example/v1/brand">',
    '  <minga-idea-board board="roadmap"></minga-idea-board>',
    '</minga-community>',
    '<script type="module" async crossorigin src="https://ideas.brand.example/minga/loader.js"></script>',
  ].join('\n'));
});

test('theme, language, scheme, nonce and a link for readers without scripts are written where they were chosen', () => {
  const snippet = snippetOf({ ...plain, theme: 'ink', locale: 'de', scheme: 'dark', nonce: 'R4nd0m', fallback: { href: '/ideas', text: 'Ideas' } });
  assert.match(snippet, /^<link rel="stylesheet" href="https:\/\/ideas\.brand\.example\/minga\/themes\/ink\.css" nonce="R4nd0m">$/m);
  assert.match(snippet, /<minga-community endpoint="[^"]+" locale="de" scheme="dark">/);
  assert.match(snippet, /^ {4}<a href="\/ideas">Ideas<\/a>$/m);
  assert.match(snippet, /<script type="module" async crossorigin nonce="R4nd0m" src=/);
});

test('attributes that are left out are not there, and flags stand alone', () => {
  assert.match(snippetOf({ ...plain, attributes: { 'board': null, 'no-url': '', 'heading': 'Yours' } }), /<minga-idea-board no-url heading="Yours">/);
});

test('what was typed is text, never markup', () => {
  const snippet = snippetOf({ ...plain, attributes: { heading: '"><script>alert(1)</script>&' } });
  assert.match(snippet, /heading="&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;&amp;"/);
  assert.equal(snippet.match(/<script/g)?.length, 1);
});
