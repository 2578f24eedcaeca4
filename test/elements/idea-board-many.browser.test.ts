// Ten thousand ideas from a backend of one's own: a page of them is drawn, and however many are loaded, voting is quick.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import type { CommunityClient } from '../../src/client/client.ts';
import type { Idea } from '../../src/protocol/idea.ts';
import { until } from '../support/settle.ts';
import { addBoard, cleanPage, control, find, focused, frames, nameOf, titles, vote, voteState } from './idea-board-page.ts';

const total = 10_000;
const at = new Date(Date.UTC(2026, 0, 1)).toISOString();
const ideas: Idea[] = Array.from({ length: total }, (_, index) => ({
  id: `idea-${index}`, board: 'ideas', title: `Idea number ${index}`, excerpt: 'What it would change.', kind: 'suggestion', category: null,
  status: { id: 'new', kind: 'new', at }, author: { id: 'ann', name: 'Ann', role: 'member' }, votes: total - index, comments: 0, createdAt: at, editedAt: null,
  rev: 1, version: 1, state: 'visible', pinned: false, locked: false, answer: null, mergedInto: null,
}));

/** A brand's own backend, in twenty lines, for someone who is signed in. */
const client: CommunityClient = {
  community: () => Promise.resolve({ id: 'big', name: 'Big', brand: 'Big', locales: ['en'], defaultLocale: 'en', anonymous: true, boards: ['ideas'] } as never),
  me: () => Promise.resolve(null),
  session: () => Promise.resolve({ token: 'any', device: 'any', expiresAt: at } as never),
  ideas: {
    board: () => Promise.resolve({ id: 'ideas', name: { en: 'Ideas' }, ideas: total, categories: [], statuses: [], kinds: ['suggestion'], relations: [], review: 'after' } as never),
    list: ({ cursor = '0', limit = 20 }) => {
      const from = Number(cursor);
      const next = from + limit;
      return Promise.resolve({ items: ideas.slice(from, next), next: next < total ? String(next) : null, total });
    },
    get: id => Promise.resolve({ ...ideas[Number(id.slice(5))]!, body: '', timeline: [], merged: [] }),
    setVote: (id, on, { seq = 1 } = {}) => Promise.resolve({ voted: on, votes: ideas[Number(id.slice(5))]!.votes + Number(on), seq, rev: 2, remaining: null } as never),
  },
};

describe('a board with 10,000 ideas', () => {
  afterEach(() => { cleanPage(); });

  async function show(attributes: Record<string, string> = {}) {
    const provider = document.createElement('minga-community');
    provider.client = client;
    document.body.append(provider);
    return addBoard(provider, attributes);
  }

  it('draws a page of them', async () => {
    const board = await show();
    assert.lengthOf(titles(board), 20);
    assert.isBelow(board.shadowRoot!.querySelectorAll('*').length, 900);
    assert.isNotNull(find(board, '20 more'));
  });

  it('loads on and on, keeps what was there, and votes at once', async () => {
    const board = await show({ 'page-size': '100' });
    for (const loaded of [200, 300, 400]) {
      (await control(board, '100 more')).click();
      await until(() => titles(board).length === loaded || null, `${loaded} ideas`);
      await until(() => (focused() && nameOf(focused()!) === `Idea number ${loaded - 100}`) || null, 'focus on the first new one');
    }
    const cards = [...board.shadowRoot!.querySelectorAll<HTMLElement>('[part~=idea]')];
    assert.isTrue(cards.every(card => getComputedStyle(card).contentVisibility === 'auto'));
    const [first] = cards;
    const button = await vote(board, 'Idea number 399');
    button.click();
    await until(() => voteState(button).mine || null, 'the vote');
    assert.equal(voteState(button).count, total - 399 + 1);
    await frames();
    assert.isTrue(board.shadowRoot!.querySelector('[part~=idea]') === first, 'cards stay the same elements');
    assert.lengthOf(titles(board), 400);
  });
});
