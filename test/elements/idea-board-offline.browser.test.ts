// A board whose network goes away: what is clicked meanwhile is kept, said, and sent once, also after a reload.
import { expect } from '@open-wc/testing';
import { createHttpClient } from '../../src/client/http.ts';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, showBoard, showProvider, startBackend, type Backend } from './idea-board-page.ts';

const voteButton = (board: HTMLElement, id: string) => board.shadowRoot!.querySelector<HTMLButtonElement>(`[data-id="${id}"] [part~=vote]`);

describe('a board without a network', () => {
  let backend: Backend;
  before(async () => { backend = await startBackend(); });
  afterEach(() => { cleanPage(backend); });

  async function votable(board: HTMLElement): Promise<{ id: string; button: HTMLButtonElement }> {
    await until(() => board.shadowRoot!.querySelector('select[aria-label=Whose]'), 'the board knows who is here');
    const button = await until(() => board.shadowRoot!.querySelector<HTMLButtonElement>('[part~=vote][aria-pressed=false][aria-disabled=false]'), 'an idea to vote for');
    return { button, id: button.closest<HTMLElement>('[data-id]')!.dataset.id! };
  }

  it('keeps a vote, says so, and sends it when the network is back', async () => {
    const { board } = await showBoard(backend, { person: { sub: 'nia', name: 'Nia' } });
    const { button, id } = await votable(board);
    const before = Number(button.textContent!.match(/\d+/)![0]);
    backend.disturb(request => (request.method === 'PUT' ? 'network' : undefined));
    button.click();
    await until(() => voteButton(board, id)?.dataset.state === 'queued', 'the vote is kept');
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(board.shadowRoot!.querySelector('[part~=notice]')!.textContent).to.contain('sent when you are online');
    backend.disturb(null);
    dispatchEvent(new Event('online'));
    await until(() => voteButton(board, id)?.dataset.state === 'settled', 'the vote is sent');
    expect(voteButton(board, id)!.getAttribute('aria-pressed')).to.equal('true');
    expect(Number(voteButton(board, id)!.textContent!.match(/\d+/)![0])).to.equal(before + 1);
  });

  it('sends what the page before this one could not', async () => {
    const { board, provider } = await showBoard(backend, { person: people.lin });
    const { button, id } = await votable(board);
    backend.disturb(request => (request.method === 'PUT' ? 'network' : undefined));
    button.click();
    await until(() => voteButton(board, id)?.dataset.state === 'queued', 'the vote is kept');
    provider.remove();
    backend.disturb(null);
    backend.forget();
    const next = await showProvider(backend, people.lin);
    await addBoard(next);
    await until(() => backend.requests.some(request => request.startsWith('PUT') && request.includes('/vote')), 'the kept vote is sent');
    const reader = createHttpClient({ endpoint: backend.endpoint, fetch: backend.fetch, token: () => backend.tokenFor(people.lin) });
    await until(async () => (await reader.ideas.overlay({ ideas: [id] }))?.ideas[id]?.voted, 'the backend has the vote');
  });
});
