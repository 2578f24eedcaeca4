// Real style sheets on the page change nothing inside a board, and the board changes nothing of the page.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import type { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, control, frames, showProvider, startBackend, write, type Backend } from './idea-board-page.ts';

const sheets = import.meta.glob<string>('../fixtures/hostile-css/*.css', { query: '?raw', import: 'default' });
const own: Record<string, string> = {
  'important on everything': '* { line-height: 3 !important; letter-spacing: 4px !important; text-transform: uppercase !important; box-sizing: content-box !important; }',
  'important on controls': 'button, input, select, textarea, a, ul, li, p { margin: 20px !important; padding: 30px !important; border: 5px solid red !important; background: lime !important; }',
  'small rem': 'html { font-size: 62.5%; }',
  'text of the page': 'body { text-align: right; text-indent: 3em; word-spacing: 9px; white-space: pre; visibility: visible; cursor: wait; font-variant: small-caps; font-weight: 900; font-style: italic; hyphens: auto; }',
  'custom elements': 'minga-idea-board > *, minga-idea-board * { display: none !important; } :host { color: red !important; }',
  'parts by name': '.root, .card, .vote, .button, .heading, .field { display: none !important; color: red !important; }',
};

/** The computed styles of every element inside a board, by place. */
function styles(board: IdeaBoardElement): Map<string, string> {
  const found = new Map<string, string>();
  for (const [index, element] of [...board.shadowRoot!.querySelectorAll('*')].entries()) {
    if (element.localName === 'slot' || element.localName === 'option') continue; // without a box of ours
    const pseudos = element.matches('input, textarea') ? [null, '::placeholder'] : [null, '::before', '::after'];
    for (const pseudo of pseudos) {
      const computed = getComputedStyle(element, pseudo);
      if (pseudo && pseudo !== '::placeholder' && computed.content === 'none') continue;
      const values = [...computed].filter(name => !name.startsWith('--')).map(name => `${name}: ${computed.getPropertyValue(name)}`);
      found.set(`${index} ${element.localName}.${element.className}${pseudo ?? ''}`, values.join('\n'));
    }
  }
  return found;
}

/** Which properties of which elements are not what they were, the first ones. */
function differences(before: Map<string, string>, after: Map<string, string>): string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(place => before.get(place) !== after.get(place));
  return places.slice(0, 3).flatMap(place => {
    const old = before.get(place)?.split('\n') ?? [];
    return (after.get(place) ?? 'gone').split('\n').filter(line => !old.includes(line)).slice(0, 4)
      .map(line => `${place} ${line}, was ${old.find(one => one.startsWith(line.slice(0, line.indexOf(':') + 1)))}`);
  });
}

describe('style sheets of the page', function () {
  this.timeout(30_000); // some are 750 kB

  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());

  async function show(): Promise<IdeaBoardElement> {
    // font, size and colour are taken from the page on purpose; here they are the brand's, and the box is fixed
    const provider = await showProvider(backend, people.newcomer, { 'font': 'Arial', 'font-heading': 'Arial', 'font-size': '16px', 'text': '#1d1c1a', 'scheme': 'light' });
    provider.setAttribute('style', `${provider.getAttribute('style')}; position: absolute !important; inset: 0 auto auto 0 !important; inline-size: 640px !important; margin: 0 !important; padding: 0 !important; border: 0 !important; box-sizing: border-box !important;`);
    const board = await addBoard(provider, { 'page-size': '3' });
    // what a page may do with our box is its own affair; here it is the same each time
    board.setAttribute('style', 'display: block !important; inline-size: 640px !important; box-sizing: border-box !important; margin: 0 !important; padding: 0 !important; border: 0 !important;');
    write(await control(board, 'Your idea'), 'dark mode');
    await until(() => board.shadowRoot!.querySelector('[part~=similar]'), 'the whole form');
    board.shadowRoot!.querySelector<HTMLElement>(':focus')!.blur();
    await frames(3);
    await Promise.all(board.shadowRoot!.getAnimations().map(({ finished }) => finished));
    return board;
  }

  for (const direction of ['ltr', 'rtl']) {
    describe(direction, () => {
      let board: IdeaBoardElement;
      let blank: Map<string, string>;
      let sheet: CSSStyleSheet;

      before(async () => {
        document.documentElement.dir = direction;
        board = await show();
        blank = styles(board);
      });
      beforeEach(() => {
        sheet = new CSSStyleSheet();
        document.adoptedStyleSheets.push(sheet);
      });
      afterEach(() => { document.adoptedStyleSheets = document.adoptedStyleSheets.filter(one => one !== sheet); });
      after(() => {
        cleanPage(backend);
        document.documentElement.removeAttribute('dir');
      });

      const compare = async (css: string) => {
        sheet.replaceSync(css.replace(/@import[^;]+;/g, ''));
        await frames(3);
        await Promise.all(board.shadowRoot!.getAnimations().map(({ finished }) => finished));
        assert.deepEqual(differences(blank, styles(board)), []);
      };

      for (const [path, load] of Object.entries(sheets)) {
        it(`${path.split('/').at(-1)} changes nothing inside`, async () => {
          const css = await load();
          assert.isAbove(css.length, 1000);
          await compare(css);
        });
      }
      for (const [name, css] of Object.entries(own)) it(`${name}: changes nothing inside`, () => compare(css));
    });
  }

  it('a board changes no style of the page around it', async () => {
    const page = document.createElement('div');
    page.dataset['page'] = '';
    page.innerHTML = '<h1>Kestrel</h1><p>Text <a href="#x">link</a> <button>Go</button></p><ul><li>One</li></ul><table><tr><td>1</td></tr></table>';
    document.body.append(page);
    const outer = () => [document.documentElement, document.body, page, ...page.querySelectorAll('*')].map(element => {
      const computed = getComputedStyle(element);
      // heights of the page grow with what is on it
      return [...computed].filter(name => !/^(block-size|height|perspective-origin|transform-origin)$/.test(name)).map(name => `${name}: ${computed.getPropertyValue(name)}`).join(';');
    });
    const names = new Set(Object.getOwnPropertyNames(window));
    const before = outer();
    const board = await show();
    assert.isTrue(outer().every((style, index) => style === before[index]), 'computed styles');
    assert.deepEqual(Object.getOwnPropertyNames(window).filter(name => !names.has(name)), [], 'globals');
    assert.lengthOf(document.adoptedStyleSheets, 0);
    board.remove();
    cleanPage(backend);
  });
});
