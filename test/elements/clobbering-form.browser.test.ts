// A form of the page whose fields take the names of the form's own members.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { addBoard, cleanPage, find, showProvider, startBackend, type Backend } from './idea-board-page.ts';

describe('a board inside a form with a field named parentNode', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => {
    cleanPage(backend);
    document.documentElement.lang = 'en';
  });

  it('finds the language and the colours of what is around the form', async () => {
    document.documentElement.removeAttribute('lang');
    const provider = await showProvider(backend);
    const around = document.createElement('div');
    around.lang = 'zh-CN';
    around.style.backgroundColor = '#111';
    around.innerHTML = '<form><input name="parentNode"></form>';
    provider.append(around);
    const board = await addBoard(around.firstElementChild!);
    assert.isNotNull(find(board, '提创意'), 'in Chinese');
    assert.isNotNull(board.shadowRoot!.querySelector('.root.dark'), 'in the dark');
  });
});
