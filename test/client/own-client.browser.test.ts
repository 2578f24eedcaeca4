// Executes the client of docs/write-your-own-client.md, with the widgets in front of it.
import { assert } from '@open-wc/testing';
import guide from '../../docs/write-your-own-client.md?raw';
import type { CommunityClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import '../../src/elements/community/define.ts';
import '../../src/elements/idea-board/define.ts';
import { snippetsOf } from '../package/snippets.ts';
import { everyElement, until } from '../support/settle.ts';

const snippet = (name: string) => snippetsOf(guide).find((one) => one.name === name)!.code;

/** The brand's backend of the guide. */
function wishes() {
  const kept = [
    { number: 7, headline: 'Quieter fans', words: 'At night.', from: 'Ann', day: '2026-03-01T12:00:00Z', likes: 2, changes: 2 },
    { number: 8, headline: 'Longer cables', words: 'Two metres.', from: 'Ben', day: '2026-03-02T12:00:00Z', likes: 0, changes: 0 },
  ];
  const answer = (request: Request) => {
    const [, , number, like] = new URL(request.url).pathname.split('/').slice(1);
    const wish = kept.find((one) => String(one.number) === number);
    if (number !== undefined && !wish) return new Response(null, { status: 404 });
    if (wish && like) {
      wish.likes += request.method === 'PUT' ? 1 : -1;
      wish.changes++;
    }
    return Response.json(wish ?? kept);
  };
  return answer;
}

async function withBackend(work: (client: CommunityClient) => Promise<void>): Promise<void> {
  const real = globalThis.fetch;
  const answer = wishes();
  globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return request.url.startsWith('https://acme.example/') ? Promise.resolve(answer(request)) : real(input, init);
  };
  try {
    await work((await guideModule()).createWishesClient('https://acme.example/api'));
  } finally {
    globalThis.fetch = real;
  }
}

type Guide = { createWishesClient: (base: string) => CommunityClient };

/** The guide's code as the module script of a page. */
async function guideModule(): Promise<Guide> {
  const script = document.createElement('script');
  script.type = 'module';
  const errors = new URL('../../src/client/errors.ts', import.meta.url).href;
  script.textContent = `${snippet('wishes-client').replace("'minga'", `'${errors}'`)}\nwindow.guide = { createWishesClient };`;
  document.head.append(script);
  script.remove();
  return until(() => (globalThis as { guide?: Guide }).guide, 'the module of the guide');
}

describe('the client of the guide', () => {
  it('has at most 40 lines of its own', () => {
    const lines = snippet('wishes-client').split('\n').slice(snippet('wishes-client').split('\n').findIndex((line) => line.startsWith('export')));
    assert.isAtMost(lines.filter((line) => line.trim()).length, 40);
  });

  it('lists, opens, votes and says what went wrong', () => withBackend(async (client) => {
    const page = await client.ideas!.list({ board: 'wishes' });
    assert.deepEqual(page.items.map(({ title }) => title), ['Quieter fans', 'Longer cables']);
    assert.equal((await client.ideas!.setVote('7', true)).votes, 3);
    assert.equal((await client.ideas!.get('7')).votes, 3);
    const error: unknown = await client.ideas!.get('9').catch((reason: unknown) => reason);
    assert.instanceOf(error, CommunityError);
    assert.equal((error).code, 'not-found');
  }));

  it('is enough for an idea board that shows and votes', () => withBackend(async (client) => {
    const community = document.createElement('minga-community');
    community.innerHTML = '<minga-idea-board board="wishes"></minga-idea-board>';
    document.body.append(community);
    try {
      community.client = client;
      const voteFor = () => [...everyElement(community)].find((one) => one.localName === 'button' && one.ariaPressed !== null) as HTMLButtonElement | undefined;
      await until(() => voteFor(), 'a vote button');
      voteFor()!.click();
      await until(() => voteFor()!.ariaPressed === 'true', 'the vote is on');
      await until(async () => (await client.ideas!.get('7')).votes + (await client.ideas!.get('8')).votes === 3, 'the backend has counted it');
    } finally {
      community.remove();
    }
  }));

  it('shows snippets that are current', () => {
    assert.include(snippet('wishes-page'), 'createWishesClient(');
    assert.include(snippet('wishes-proof'), 'clientContract({ after, describe, it }');
  });
});
