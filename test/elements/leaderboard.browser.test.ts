import { assert } from '@open-wc/testing';
import '../../src/elements/check-in/define.ts';
import '../../src/elements/leaderboard/define.ts';
import type { LeaderboardElement } from '../../src/elements/leaderboard/leaderboard.ts';
import { elementContract } from '../contract/element-contract.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';
import { announced, cleanPage, control, says, showProvider, startBackend, words, type Backend } from './idea-board-page.ts';
import { addLeaderboard } from './leaderboard-page.ts';

elementContract('minga-leaderboard', () => ({
  ready: { 'board': 'members', 'poll-interval': '0' },
  empty: { 'board': 'quiet', 'poll-interval': '0' },
  property: { name: 'heading', value: 'All of us' },
  words: {
    ready: /This year together.*Ben Castillo/, empty: /Nobody is listed yet.*You can be the first/, failed: /The leaderboard could not be loaded.*not available at the moment/,
    property: /All of us.*Ben Castillo/, chinese: /今年一起.*Ben Castillo/,
  },
  content: /^GET \/leaderboards\/members(\?|$)/,
  tabs: ['Ben Castillo:', 'Mia Okafor:', 'How points work', 'Period', 'Top 10'],
}));

describe('<minga-leaderboard> on the reference backend', () => {
  let backend: Backend;
  const mine = (element: LeaderboardElement) => element.shadowRoot!.querySelector('tr[aria-current=true]');
  before(async () => { backend = await startBackend(); });
  after(() => backend.close());
  afterEach(() => { cleanPage(backend); });

  it('a check-in on the same page moves one’s own row', async () => {
    const provider = await showProvider(backend, people.mia);
    const element = await addLeaderboard(provider, { mode: 'around' });
    const before = Number(mine(element)!.querySelector('[part=points]')!.textContent);
    const checkIn = document.createElement('minga-check-in');
    Object.assign(checkIn, { program: 'daily', loading: 'eager' });
    provider.append(checkIn);
    (await control(checkIn, 'Check in')).click();
    await until(() => Number(mine(element)!.querySelector('[part=points]')!.textContent) === before + 1, 'one point more');
  });

  it('who chooses to be hidden is gone at once, and back under a nickname', async () => {
    const provider = await showProvider(backend, people.amara);
    const element = await addLeaderboard(provider, { mode: 'top' });
    const reader = await addLeaderboard(await showProvider(backend), { mode: 'top' });
    await says(reader, 'Amara Diallo');
    (await control(element, 'Who sees me?')).click();
    (await control(element, 'Not at all')).click();
    await until(() => announced(element) === 'Nobody but you sees your row', 'told');
    await says(element, 'Only you see your row.');
    assert.include(words(mine(element)!), 'You');
    const later = await addLeaderboard(await showProvider(backend), { mode: 'top' });
    assert.notInclude(words(later), 'Amara');

    (await control(element, 'By a nickname')).click();
    const field = await control<HTMLInputElement>(element, 'Nickname');
    field.value = '<b>Cello\u202E';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    (await control(element, 'Use this nickname')).click();
    await until(() => announced(element) === 'Others see you by your nickname', 'told');
    const again = await addLeaderboard(await showProvider(backend), { mode: 'top' });
    await says(again, '<b>Cello');
    assert.lengthOf(again.shadowRoot!.querySelectorAll('td b, th b'), 0);
  });

  it('why this number: one’s own entries of the ledger', async () => {
    const element = await addLeaderboard(await showProvider(backend, people.ben), { mode: 'around' });
    (await control(element, 'You: ')).click();
    await says(element, 'Ideas built');
    await says(element, /\+50/);
    await says(element, 'Version 1 of the rules');
  });

  it('another period is shown with what it is called, and is asked for once', async () => {
    const element = await addLeaderboard(await showProvider(backend), { mode: 'top' });
    backend.forget();
    const select = await control<HTMLSelectElement>(element, 'Period');
    assert.deepEqual([...select.options].map(({ text }) => text), ['All time', 'This week', 'Past 30 days']);
    select.value = 'rolling-30';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await says(element, /Rolling: .* \(UTC\)/);
    assert.lengthOf(backend.requests.filter(request => /^GET \/leaderboards\/members\?/.test(request)), 1);
  });

  it('the weekly group and the wall of thanks come when they are chosen', async () => {
    const element = await addLeaderboard(await showProvider(backend, people.mia));
    const choose = (name: string) => { [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=view]')].find(({ value }) => value === name)!.click(); };
    choose('league');
    await says(element, 'A new group each week');
    choose('thanks');
    await says(element, 'No thanks yet in this period');
    choose('around');
    await until(() => mine(element), 'one’s own row again');
  });

  it('after signing out nothing of the person is left, and the next one sees their own row', async () => {
    const provider = await showProvider(backend, people.mia);
    const element = await addLeaderboard(provider, { mode: 'around top' });
    await until(() => mine(element), 'her row');
    provider.logout();
    await until(() => !mine(element) && !element.shadowRoot!.querySelector('.coming'), 'no row of one’s own');
    await provider.identify(() => backend.tokenFor(people.ben));
    await until(() => mine(element), 'his row');
    (await control(element, 'You: ')).click();
    await says(element, 'Ideas built');
  });
});
