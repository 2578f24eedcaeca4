// One person leaves and another one comes, with all four widgets on the page.
import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/feedback-form/define.ts';
import '../../src/elements/idea-board/define.ts';
import '../../src/elements/leaderboard/define.ts';
import type { CommunityElement } from '../../src/elements/community/community.ts';
import { people } from '../support/seed.ts';
import { everyElement, settle, until } from '../support/settle.ts';
import { addCheckIn, button } from './check-in-page.ts';
import { addForm, fill, receipt, sendButton } from './feedback-page.ts';
import { addBoard, cleanPage, control, find, frames, says, showProvider, vote, voteState, words, write, type Backend } from './idea-board-page.ts';
import { addLeaderboard } from './leaderboard-page.ts';
import { pageText, startAll, storedText } from './person-page.ts';

const quill = { sub: 'quill-7', name: 'Zebedee Quill' };
const deep = (root: Element, selector: string) => [...everyElement(root)].find((element): element is HTMLElement => element.matches(selector));
/** Whatever is Quill's says so. */
const trace = /quill/i;

describe('who logs out', () => {
  let backend: Backend;
  let me: string;
  /** The receipt of what was sent on another day. */
  let former: string;
  /** Every request: who sent it and what. */
  const sent: string[] = [];
  const record = async (request: Request) => {
    sent.push([request.method, decodeURIComponent(request.url), request.headers.get('authorization'), request.method === 'GET' ? '' : await request.clone().text()].join(' '));
    return undefined;
  };
  before(async () => {
    backend = await startAll();
    await backend.as(quill).leaderboard.setListing({ choice: 'hidden' });
    me = (await backend.as(quill).me())!.id;
    await backend.as(quill).ideas.create('reviewed', { title: 'Quill waits for review', termsVersion: '2026-01' }, { key: 'quill-held' });
    former = (await backend.as(quill).feedback.send('sent', { version: 1, language: 'en', answers: { words: 'Quill was here before' } }, { key: 'quill-before' })).number;
  });
  after(() => backend.close());
  beforeEach(() => { backend.disturb(record); });
  afterEach(() => {
    cleanPage(backend);
    sent.length = 0;
  });

  async function showAll(provider: CommunityElement) {
    const board = await addBoard(provider, { 'loading': 'eager', 'no-url': '' });
    const held = await addBoard(provider, { 'board': 'reviewed', 'loading': 'eager', 'no-url': '' });
    const opened = await addBoard(provider, { 'loading': 'eager', 'no-url': '' });
    const answered = await addForm(provider, { form: 'sent' });
    const draft = await addForm(provider, { form: 'draft' });
    const slow = await addForm(provider, { form: 'slow' });
    const mine = document.createElement('minga-feedback-form');
    Object.assign(mine, { form: 'sent', view: 'mine', loading: 'eager' });
    provider.append(mine);
    const checkIn = await addCheckIn(provider, { view: 'year' });
    const month = await addCheckIn(provider, { view: 'month' });
    const leaderboard = await addLeaderboard(provider, { board: 'members', mode: 'around top' });
    return { board, held, opened, answered, draft, slow, mine, checkIn, month, leaderboard };
  }
  const openIdea = async (board: Element, title: string) => {
    (await until(() => [...board.shadowRoot!.querySelectorAll<HTMLElement>('[part~=idea] a')].find(link => link.textContent.includes(title)), 'the idea')).click();
    await until(() => deep(board, 'minga-idea-detail')?.shadowRoot?.textContent.includes(title) || null, 'opened');
  };

  /** Does a bit of everything as Quill. */
  async function act({ board, held, opened, answered, draft, mine, checkIn, leaderboard }: Awaited<ReturnType<typeof showAll>>) {
    (await vote(board, 'Which gear')).click();
    await until(() => voteState(find(board, 'Vote for Which gear')!).mine || null, 'voted');
    write(await control(board, 'Your idea'), 'Quill’s plan');
    write(await control(board, 'Tell us more'), 'Quill thinks aloud.');
    await openIdea(held, 'Quill waits for review');
    await openIdea(opened, 'Dark mode for the app');
    write(await until(() => deep(opened, '#comment'), 'the comment box'), 'Quill has half a comment');
    (await control(opened, 'Report')).click();
    await frames(4);
    write(await until(() => deep(opened, 'textarea:not(#comment)'), 'the report'), 'Quill complains');
    await fill(answered, 'words', 'Quill says hello');
    sendButton(answered).click();
    await receipt(answered);
    await fill(draft, 'words', 'Quill is not done');
    await says(mine, former);
    button(checkIn).click();
    await until(() => words(checkIn).includes('1 day in a row') || null, 'checked in');
    (await control(checkIn, 'Badges')).click();
    await until(() => find(leaderboard, 'You: '), 'the own row');
    find(leaderboard, 'You: ')!.click();
    await frames(4);
    find(leaderboard, 'Who sees me?')?.click();
    await until(async () => trace.test(await storedText()) || null, 'drafts are kept');
  }
  const places = async () => ({ page: pageText(), stored: await storedText() });
  const lines = (text: string) => text.split('\n').filter(line => trace.test(line) || line.includes(me) || line.includes(former));

  it('leaves nothing in the page, in storage, or in what is sent from then on', async () => {
    const provider = await showProvider(backend, quill);
    const all = await showAll(provider);
    await act(all);
    const number = all.answered.shadowRoot!.querySelector('[part~=number]')!.textContent.trim();
    assert.match(pageText(), trace);
    await settle(provider);
    sent.length = 0;
    provider.logout();
    await until(() => !voteState(find(all.board, 'Vote for Which gear')!).mine || null, 'no vote of one’s own');
    await settle(provider);
    await frames(6);
    await settle(provider);
    const left = await places();
    assert.deepEqual(lines(left.page), [], 'in the page');
    assert.notInclude(left.page, number, 'the receipt');
    assert.deepEqual(lines(left.stored), [], 'in storage');
    assert.isNull(find(all.leaderboard, 'You: '), 'the own row');
    for (const checkIn of [all.checkIn, all.month]) assert.notMatch(words(checkIn), /in a row|in all/);
    assert.deepEqual(sent.filter(request => /Bearer/.test(request) || trace.test(request) || request.includes(me)), [], 'in requests');
    // the next person on the same page
    await provider.identify(() => backend.tokenFor(people.newcomer));
    await until(() => find(all.leaderboard, 'You: ') ?? find(all.leaderboard, 'Who sees me?'), 'the board knows the next one');
    await settle(provider);
    await frames(6);
    await settle(provider);
    const next = await places();
    assert.deepEqual(lines(next.page), [], 'in the page of the next person');
    assert.notInclude(next.page, number);
    assert.deepEqual(lines(next.stored), []);
    assert.isFalse(voteState(find(all.board, 'Vote for Which gear')!).mine);
    const tokens = new Set(sent.flatMap(request => /Bearer ([^ ]+)/.exec(request)?.[1] ?? []).map(token => (JSON.parse(atob(token.split('.')[1]!)) as { sub: string }).sub));
    assert.deepEqual([...tokens], ['newcomer']);
    assert.deepEqual(sent.filter(request => trace.test(request) || request.includes(me)), []);
  });

  /** Lets no request through until the test says so. */
  function hold(which: (request: Request) => boolean) {
    let go!: () => void;
    const gate = new Promise<void>(resolve => { go = resolve; });
    let held = 0;
    backend.disturb(async request => {
      await record(request);
      if (!which(request)) return undefined;
      held++;
      return gate;
    });
    return { go, held: () => held };
  }

  for (const leave of ['logs out', 'is followed by another member'] as const) {
    it(`what is under way while one ${leave} shows and keeps nothing of theirs`, async () => {
      const provider = await showProvider(backend, quill);
      const { board, held: reviewed, slow, draft, checkIn } = await showAll(provider);
      const events: unknown[] = [];
      for (const name of ['minga-feedback-sent', 'minga-idea-voted', 'minga-checked-in', 'minga-error']) {
        provider.addEventListener(name, event => { events.push([name, (event as CustomEvent<unknown>).detail]); });
      }
      await fill(slow, 'words', 'Quill is sending');
      await fill(draft, 'words', 'Quill is writing');
      write(await control(reviewed, 'Your idea'), 'Quill proposes');
      await frames(6);
      const { go, held } = hold(request => request.method !== 'GET');
      (await vote(board, 'Spare parts')).click();
      (await control(reviewed, 'Send idea')).click();
      sendButton(slow).click();
      button(checkIn).click();
      await until(() => held() >= 4 || null, 'on their way');
      if (leave === 'logs out') await provider.logout();
      const signed = provider.identify(() => backend.tokenFor(people.newcomer));
      await signed;
      go();
      await until(async () => (await backend.as(quill).feedback.mine({})).items.length > 1 || null, 'the backend has it as theirs');
      await settle(provider);
      await frames(10);
      await settle(provider);
      assert.deepEqual(lines(pageText()), [], 'in the page');
      if (leave === 'logs out') assert.deepEqual(lines(await storedText()), [], 'in storage');
      assert.deepEqual(events.filter(event => JSON.stringify(event).includes('receipt')), []);
      const mine = await backend.as(people.newcomer).feedback.mine({});
      assert.lengthOf(mine.items, 0, 'nothing was sent as the next one');
      assert.equal((await backend.as(people.newcomer).checkIns.status('daily'))!.total, 0);
    });
  }

  it('what waits for the network goes with a log-out, and is never sent, nor is what others left', async () => {
    const provider = await showProvider(backend, quill);
    const board = await addBoard(provider, { 'loading': 'eager', 'no-url': '' });
    await control(board, 'Whose');
    backend.disturb(async request => {
      await record(request);
      return request.method === 'GET' ? undefined : 'network';
    });
    (await vote(board, 'Spare parts')).click();
    await says(board, 'is sent when you are online');
    await until(async () => (await storedText()).includes(me) || null, 'stored');
    // another one on the same page: what waits stays for its author
    await provider.identify(() => backend.tokenFor(people.ben));
    await control(board, 'Whose');
    await frames(4);
    assert.include(await storedText(), me);
    await provider.logout();
    assert.include(await storedText(), me, 'somebody else’s log-out leaves it');
    await provider.identify(() => backend.tokenFor(quill));
    await control(board, 'Whose');
    await frames(4);
    await provider.logout();
    assert.notInclude(await storedText(), me);
    assert.notInclude(await storedText(), 'queued');
    backend.disturb(record);
    sent.length = 0;
    await provider.identify(() => backend.tokenFor(quill));
    await control(board, 'Whose');
    dispatchEvent(new Event('online'));
    await frames(10);
    assert.isEmpty(sent.filter(request => request.startsWith('PUT')));
  });
});
