import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { renderMarkdown } from '../../src/elements/shared/markdown.ts';
import { excerpt } from '../../src/protocol/markdown.ts';
import dompurify from '../fixtures/text/dompurify-expect.jsonl?raw';
import h5sc from '../fixtures/text/h5sc.jsonl?raw';
import pathological from '../fixtures/text/pathological.jsonl?raw';
import payloadbox from '../fixtures/text/payloadbox.jsonl?raw';
import links from '../fixtures/text/ugc-links.jsonl?raw';
import markdown from '../fixtures/text/ugc-markdown.jsonl?raw';

interface Case { id: string; payload?: string; input?: string; unit?: string; expect?: string }
const cases = (raw: string) => raw.trimEnd().split('\n').map(line => JSON.parse(line) as Case);
const corpora = { dompurify, h5sc, payloadbox, links, markdown };

const allowed = new Set(['P', 'BR', 'STRONG', 'EM', 'CODE', 'PRE', 'UL', 'OL', 'LI', 'BLOCKQUOTE', 'A', 'BDI']);
const attributes: Record<string, readonly string[]> = {
  P: ['dir'], LI: ['dir'], PRE: ['dir'], OL: ['start'], BDI: ['part'], A: ['href', 'target', 'rel'],
};
const surface = () => fixture<HTMLElement>(html`<div></div>`);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '');

function expectHarmless(root: ParentNode, id: string): void {
  for (const element of root.querySelectorAll('*')) {
    expect(allowed.has(element.tagName), `${id}: <${element.localName}>`).to.equal(true);
    expect(element.namespaceURI, id).to.equal('http://www.w3.org/1999/xhtml');
    for (const { name } of element.attributes) expect(attributes[element.tagName] ?? [], id).to.include(name);
  }
  for (const link of root.querySelectorAll('a')) {
    expect(link.protocol, id).to.match(/^(https?|mailto):$/);
    expect(link.rel, id).to.equal('ugc nofollow noopener noreferrer');
    expect(link.target, id).to.equal('_blank');
  }
}

describe('Markdown on the page', () => {
  const ran: string[] = [];
  const dialogs = { alert: window.alert, prompt: window.prompt, confirm: window.confirm };
  const noted = (message?: unknown) => { ran.push(String(message)); return null as never; };
  before(() => Object.assign(window, { alert: noted, prompt: noted, confirm: noted }));
  after(() => Object.assign(window, dialogs));

  for (const [name, raw] of Object.entries(corpora)) {
    it(`shows every text of ${name} as text: nothing runs, nothing is fetched, no foreign element`, async () => {
      const requests: string[] = [];
      const observer = new PerformanceObserver(list => requests.push(...list.getEntries().map(entry => entry.name)));
      observer.observe({ type: 'resource' });
      const root = await surface();
      for (const { id, payload, input } of cases(raw)) {
        const source = payload ?? input!;
        const part = root.appendChild(document.createElement('div'));
        render(renderMarkdown(source), part);
        expectHarmless(part, id);
        for (const shown of part.querySelectorAll('bdi')) shown.remove();
        expect(letters(part.textContent), id).to.equal(letters(excerpt(source, Infinity)));
      }
      // handlers of loads and errors would run within two tasks of their insertion
      for (let turn = 0; turn < 3; turn++) await new Promise(resolve => requestAnimationFrame(resolve));
      observer.disconnect();
      expect(ran).to.deep.equal([]);
      const foreign = requests.filter(url => new URL(url).origin !== location.origin);
      expect(foreign).to.deep.equal([]);
    });
  }

  it('shows all of a text that holds no Markdown, character for character', async () => {
    const root = await surface();
    for (const { payload } of cases(payloadbox)) {
      if (/[\n*_`#\\[\]]|^\s*(?:[-+>]|\d+[.)]) ?|https?:|\s\s|^\s|\s$/.test(payload!)) continue;
      render(renderMarkdown(payload!), root);
      expect(root.textContent).to.equal(payload);
    }
  });

  it('survives pathological texts at full length', async () => {
    const root = await surface();
    for (const { id, unit } of cases(pathological)) {
      render(renderMarkdown(unit!.repeat(Math.ceil(10_000 / unit!.length))), root);
      expectHarmless(root, id);
    }
  });

  it('keeps addresses that must stay text out of every link', async () => {
    const root = await surface();
    for (const { id, input } of cases(links).filter(row => row.expect!.startsWith('text'))) {
      render(renderMarkdown(`${input} [words](${input}) ![words](${input}) <${input}>`), root);
      expect(root.querySelectorAll('a').length, id).to.equal(0);
    }
  });

  it('names the real host where words could mislead', async () => {
    const root = await surface();
    render(renderMarkdown('[brand.example](https://evil.test/x) [ours](https://a.test)'), root);
    expect([...root.querySelectorAll('[part="link-host"]')].map(host => host.textContent)).to.deep.equal(['(evil.test)']);
  });

  it('renders the whole subset', async () => {
    const root = await surface();
    render(renderMarkdown('# Head\n\na **b** *c* `d`\ne\n\n> q\n\n- x\n- y\n\n3. z\n\n```\ncode\n```\n\n[l](https://a.test)'), root);
    await expect(root).dom.to.equal(`<div>
      <p dir="auto"><strong>Head</strong></p>
      <p dir="auto">a <strong>b</strong> <em>c</em> <code>d</code><br>e</p>
      <blockquote><p dir="auto">q</p></blockquote>
      <ul><li dir="auto">x</li><li dir="auto">y</li></ul>
      <ol start="3"><li dir="auto">z</li></ol>
      <pre dir="auto"><code>code</code></pre>
      <p dir="auto"><a href="https://a.test/" target="_blank" rel="ugc nofollow noopener noreferrer">l</a></p>
    </div>`);
  });

  it('gives each block its own direction', async () => {
    const root = await surface();
    render(renderMarkdown('שלום עולם\n\nhello'), root);
    expect([...root.querySelectorAll('p')].map(block => getComputedStyle(block).direction)).to.deep.equal(['rtl', 'ltr']);
  });

  it('reads a text again only when it has changed', async () => {
    const root = await surface();
    render(renderMarkdown('*a*'), root);
    const shown = root.querySelector('em');
    render(renderMarkdown('*a*'), root);
    expect(root.querySelector('em') === shown).to.equal(true);
    render(renderMarkdown('**b**'), root);
    expect(root.querySelectorAll('em').length).to.equal(0);
    expect(root.querySelector('strong')!.textContent).to.equal('b');
  });
});
