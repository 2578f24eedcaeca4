// A page whose <minga-community> is defined after the boards in it, e.g. by another bundle that comes later.
import { assert } from '@open-wc/testing';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { IdeaBoardElement } from '../../src/elements/idea-board/idea-board.ts';
import { define } from '../../src/elements/shared/define.ts';
import { until } from '../support/settle.ts';
import { cleanPage, clientFor, shown, startBackend, words, type Backend } from './idea-board-page.ts';

describe('a board whose <minga-community> is defined later than itself', () => {
  let backend: Backend;
  const { lang } = document.documentElement;
  before(async () => { backend = await startBackend(); });
  after(async () => {
    document.documentElement.lang = lang;
    cleanPage();
    await backend.close();
  });

  it('finds its community and its settings', async () => {
    define('minga-idea-board', IdeaBoardElement);
    assert.isUndefined(customElements.get('minga-community'));
    const provider = document.createElement('minga-community') as CommunityElement;
    provider.setAttribute('locale', 'zh-CN');
    provider.setAttribute('scheme', 'dark');
    provider.innerHTML = '<minga-idea-board board="ideas" poll-interval="0" loading="eager" no-url></minga-idea-board>';
    document.documentElement.removeAttribute('lang');
    document.body.append(provider);
    const board = provider.querySelector('minga-idea-board')!;
    await board.updateComplete;

    await import('../../src/elements/community/define.ts');
    provider.client = clientFor(provider, backend);
    await shown(board);
    assert.isNotNull(board.shadowRoot!.querySelector('.root.dark'), 'in the look that the community says');
    assert.match(words(board), /希望增加暗黑模式/);
    await until(() => board.shadowRoot!.querySelector('.root[lang=zh-CN]'), 'the language that the community says');
  });
});
