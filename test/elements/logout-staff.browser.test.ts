// Someone of the team leaves a page: what only the team sees leaves with them.
import { assert } from '@open-wc/testing';
import '../../src/elements/idea-board/define.ts';
import { people } from '../support/seed.ts';
import { everyElement, settle, until } from '../support/settle.ts';
import { addBoard, cleanPage, control, frames, showProvider, words, write, type Backend } from './idea-board-page.ts';
import { pageText, startAll, storedText } from './person-page.ts';

/** Whatever only the team may see says so. */
const trace = /basement/i;
const deep = (root: Element, selector: string) => [...everyElement(root)].find((element): element is HTMLElement => element.matches(selector));

describe('someone of the team who logs out', () => {
  let backend: Backend;
  let waiting: string;
  const sent: string[] = [];
  before(async () => {
    backend = await startAll();
    const { items } = await backend.as('moderator').ideas.list({ board: 'ideas', text: 'Dark mode' });
    await backend.as('ben').ideas.report!(items[0]!.id, { reason: 'other', note: 'Written in a basement' }, { key: 'staff-report' });
    waiting = (await backend.as('ben').ideas.create('reviewed', { title: 'A basement that waits', termsVersion: '2026-01' }, { key: 'staff-waiting' })).id;
  });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('leaves nothing of the team’s in the page, in storage, or in what is asked from then on', async () => {
    backend.disturb(async request => {
      sent.push([request.method, decodeURIComponent(request.url), request.headers.get('authorization') ?? '', request.method === 'GET' ? '' : await request.clone().text()].join(' '));
      return undefined;
    });
    const provider = await showProvider(backend, people.moderator);
    const boards = { log: await addBoard(provider, { 'loading': 'eager', 'no-url': '' }), draft: await addBoard(provider, { 'loading': 'eager', 'no-url': '' }) };
    for (const board of Object.values(boards)) {
      (await until(() => [...board.shadowRoot!.querySelectorAll<HTMLElement>('[part~=idea] a')].find(link => link.textContent.includes('Dark mode')), 'the idea')).click();
      await until(() => deep(board, '[part=staff]'), 'what the team can do');
    }
    (await control(boards.log, 'Log')).click();
    await until(() => trace.test(pageText(boards.log)) || null, 'the report');
    (await control(boards.draft, 'Change status')).click();
    write(await until(() => deep(boards.draft, '#status-reason'), 'the reason'), 'Found in the basement');
    const reviewed = await addBoard(provider, { 'board': 'reviewed', 'loading': 'eager', 'no-url': '' });
    assert.match(pageText(), trace);
    await settle(provider);
    sent.length = 0;

    await provider.logout();
    await until(() => !deep(provider, '[part=staff]') || null, 'nothing that the team can do');
    const clean = async (who: string) => {
      await settle(provider);
      await frames(6);
      await settle(provider);
      assert.notMatch(pageText(), trace, `in the page of ${who}`);
      assert.notInclude(pageText(), waiting);
      assert.notMatch(await storedText(), trace, `in storage of ${who}`);
      assert.isUndefined(deep(provider, '[part=staff], [part=log], [part=reports]'));
      assert.notMatch(words(reviewed), trace);
    };
    await clean('nobody');
    assert.deepEqual(sent.filter(request => /Bearer|audit|log|basement/i.test(request)), [], 'in requests');
    // the next person on the same page
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await clean('the next one');
    const tokens = new Set(sent.flatMap(request => /Bearer ([^ ]+)/.exec(request)?.[1] ?? []).map(token => (JSON.parse(atob(token.split('.')[1]!)) as { sub: string }).sub));
    assert.deepEqual([...tokens], ['newcomer']);
  });
});
