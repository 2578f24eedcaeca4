// Clients of somebody else's that break every promise: nothing of that is the page's error, and each widget says something.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/community/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import '../../src/elements/leaderboard/define.ts';
import type { CommunityClient } from '../../src/client/client.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { cleanPage, frames, showBoard, startBackend, titles, vote, voteState, words, type Backend } from './idea-board-page.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';

const widgets = {
  'minga-idea-board': { board: 'ideas' }, 'minga-feedback-form': { form: 'nps' }, 'minga-check-in': { program: 'daily' }, 'minga-leaderboard': { board: 'members' },
};
type Tag = keyof typeof widgets;

/** A client with every group and method, each of which does the same. */
function clientOf(answer: () => unknown): CommunityClient {
  const methods = new Proxy({}, { get: () => answer });
  const groups = ['ideas', 'comments', 'feedback', 'checkIns', 'events', 'badges', 'leaderboard', 'members'];
  return { ...Object.fromEntries(groups.map(name => [name, methods])), community: answer, me: answer } as unknown as CommunityClient;
}

const misdeeds: Record<string, () => unknown> = {
  'throws at once': () => { throw new RangeError('boom'); },
  'rejects with nothing': () => Promise.reject(undefined as unknown as Error),
  'answers no promise': () => undefined,
  'resolves to nothing': () => Promise.resolve(undefined),
  'resolves to null': () => Promise.resolve(null),
  'resolves to a text': () => Promise.resolve('<h1>It works!</h1>'),
  'resolves to an empty object': () => Promise.resolve({}),
  'resolves to an empty list': () => Promise.resolve([]),
  'resolves to things of wrong types': () => Promise.resolve({
    items: 7, rows: 'none', fields: { a: 1 }, pages: 3, name: 5, boards: null, periods: true, days: 'x', id: null, next: [], total: 'many', me: 'you', mine: 3, statuses: 1, modes: 1, program: 2, form: 3,
  }),
};

describe('clients that misbehave', () => {
  let uncaught: string[];
  let said: unknown[][];
  const { error } = console;
  const onError = (event: Event) => {
    const cause: unknown = event instanceof ErrorEvent ? event.error : (event as PromiseRejectionEvent).reason;
    uncaught.push(cause instanceof Error ? `${cause.message} ${cause.stack?.split('\n').slice(1, 4).join(' < ')}` : String(cause));
    event.preventDefault();
  };

  beforeEach(() => {
    uncaught = [];
    said = [];
    console.error = (...args: unknown[]) => { said.push(args); };
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onError);
  });

  afterEach(() => {
    console.error = error;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onError);
    document.body.replaceChildren();
  });

  for (const [what, answer] of Object.entries(misdeeds)) {
    for (const tag of Object.keys(widgets) as Tag[]) {
      it(`${tag}: a client that ${what}`, async () => {
        const provider = document.createElement('minga-community') as CommunityElement;
        provider.client = clientOf(answer);
        const element = document.createElement(tag);
        for (const [name, value] of Object.entries({ ...widgets[tag], loading: 'eager' })) element.setAttribute(name, value);
        element.append('The page’s own words');
        provider.append(element);
        document.body.append(provider);
        const seen = () => {
          const root = element.shadowRoot;
          return !!root && !root.querySelector('[aria-busy=true]') && (!!root.querySelector('slot:not([name])') || /\w{3}/.test(root.querySelector('.root')?.textContent ?? ''));
        };
        await until(seen, `${tag} shows something`, 5000).catch((cause: unknown) => { uncaught.push(String(cause)); });
        for (let i = 0; i < 10; i++) await frames();
        assert.deepEqual(uncaught, []);
        assert.isAtMost(said.length, 1, said.join('\n'));
      });
    }
  }

  describe('after the first drawing', () => {
    const gears = 'Which gear for 12 % and two bags?';
    let backend: Backend;
    before(async () => { backend = await startBackend(); });
    after(() => backend.close());
    afterEach(() => { cleanPage(backend); });

    for (const [what, answer] of Object.entries(misdeeds).slice(0, 5)) {
      it(`a vote is put back where the client ${what}`, async () => {
        const { provider, board } = await showBoard(backend, { person: people.newcomer });
        const { ideas, ...others } = provider.client!;
        provider.client = { ...others, ideas: { ...ideas!, setVote: answer as never } };
        await until(() => titles(board).length > 5 || null, 'the ideas');
        const button = await vote(board, gears);
        button.click();
        await until(() => board.shadowRoot!.querySelector('[part~=notice]'), 'a notice');
        assert.deepEqual(voteState(button), { count: 2, mine: false });
        assert.deepEqual(uncaught, []);
        assert.deepEqual(said, []);
      });
    }

    it('a heading that cannot be drawn keeps the last good view and is complained of once', async () => {
      const { board } = await showBoard(backend, { person: people.newcomer });
      const before = titles(board);
      const broken = { toString() { throw new TypeError('no heading'); } } as unknown as string;
      board.heading = broken;
      await until(() => said.length > 0 || null, 'a complaint');
      for (let i = 0; i < 3; i++) { board.requestUpdate(); await frames(); }
      assert.deepEqual(titles(board), before);
      assert.match(words(board), /no heading|make Kestrel better/);
      assert.deepEqual(uncaught, []);
      assert.lengthOf(said, 1);
      board.heading = 'Ideas again';
      await until(() => words(board).includes('Ideas again') || null, 'the new heading');
    });

    it('a first drawing that fails shows the page’s own content, until one does not', async () => {
      const board = document.createElement('minga-idea-board');
      board.heading = { toString() { throw new TypeError('no first heading'); } } as unknown as string;
      board.textContent = 'The page’s own words';
      document.body.append(board);
      // the page's own content is there from the beginning
      await until(() => said.length || null, 'the failure is told');
      await until(() => board.shadowRoot!.querySelector('slot:not([name])'), 'the place of the page’s own content');
      assert.equal(board.shadowRoot!.querySelector<HTMLSlotElement>('slot:not([name])')!.assignedNodes()[0]!.textContent, 'The page’s own words');
      assert.deepEqual(uncaught, []);
      assert.lengthOf(said, 1);
      board.heading = 'Ideas';
      await until(() => board.shadowRoot!.querySelector('.root'), 'the board');
      assert.isNull(board.shadowRoot!.querySelector('slot:not([name])'));
    });
  });
});
