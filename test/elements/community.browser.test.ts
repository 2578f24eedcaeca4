// The provider when its page gets it wrong.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { until } from '../support/settle.ts';

describe('<minga-community>', () => {
  let uncaught = 0;
  const count = () => { uncaught++; };
  const told: string[] = [];
  const { error } = console;
  beforeEach(() => {
    uncaught = 0;
    told.length = 0;
    addEventListener('error', count);
    addEventListener('unhandledrejection', count);
    console.error = (text: string) => { told.push(text); };
  });
  afterEach(() => {
    console.error = error;
    removeEventListener('error', count);
    removeEventListener('unhandledrejection', count);
    document.body.replaceChildren();
  });

  for (const endpoint of ['http://', 'javascript:alert(1)', 'data:text/html,x']) {
    it(`with the endpoint ${endpoint} tells the developer and lets the board say that nothing is there`, async () => {
      const provider = document.createElement('minga-community');
      provider.endpoint = endpoint;
      const board = document.createElement('minga-idea-board');
      Object.assign(board, { board: 'ideas', noUrl: true });
      provider.append(board);
      document.body.append(provider);
      await until(() => board.shadowRoot?.querySelector('[part~=failed]'), 'the board says so');
      assert.include(board.shadowRoot!.querySelector('[part~=failed]')!.textContent, 'This board does not exist');
      assert.lengthOf(told.filter(text => text.includes(endpoint)), 1);
      assert.equal(uncaught, 0);
    });
  }

  it('takes knobs only as values of their kind, and gives them back', async () => {
    const provider = document.createElement('minga-community');
    document.body.append(provider);
    provider.setAttribute('accent', 'rgb(10 20 30)');
    provider.setAttribute('radius', '6px');
    assert.equal(provider.style.getPropertyValue('--minga-accent'), 'rgb(10 20 30)');
    assert.equal(provider.style.getPropertyValue('--minga-radius'), '6px');
    provider.setAttribute('accent', 'url(https://evil.example/x)');
    provider.setAttribute('radius', '6px; color: red');
    assert.equal(provider.style.getPropertyValue('--minga-accent'), '');
    assert.equal(provider.style.getPropertyValue('--minga-radius'), '');
  });
});
