// What a leaderboard says in each place one may be in, and what it does not say.
import { assert, expect } from '@open-wc/testing';
import '../../src/elements/leaderboard/define.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { LeaderboardElement } from '../../src/elements/leaderboard/leaderboard.ts';
import { until } from '../support/settle.ts';
import { announced, control, focused, listen, says, words } from './idea-board-page.ts';
import { board, hidden, row, showScripted, standingAt, week } from './leaderboard-page.ts';

const rows = (element: LeaderboardElement) => [...element.shadowRoot!.querySelectorAll('tbody tr')].map(each => words(each));
const mine = (element: LeaderboardElement) => element.shadowRoot!.querySelector('tr[aria-current=true]');
const standing = (element: LeaderboardElement) => words(element.shadowRoot!.querySelector('[part~=standing]')!);
const choose = async (element: LeaderboardElement, name: string) => {
  const radio = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[name=view]')].find(one => words(one.closest('label')!) === name)!;
  radio.click();
  await until(async () => { await element.updateComplete; return !element.shadowRoot!.querySelector('.coming'); }, name);
};

describe('where one stands on a leaderboard', () => {
  afterEach(() => {
    for (const element of document.body.querySelectorAll('minga-community')) element.remove();
    sessionStorage.clear();
    document.documentElement.lang = 'en';
  });

  const places: [rank: number, total: number, place: string, next: string][] = [
    [1, 340, '1st of 340', ''], [2, 340, '2nd of 340', '10 points to 1st'], [3, 340, '3rd of 340', '10 points to 2nd'], [10, 340, '10th of 340', '10 points to 9th'],
    [11, 340, '11th of 340', '10 points to 10th'], [12, 340, '12th of 340', '10 points to 11th'], [21, 340, '21st of 340', '10 points to 20th'], [112, 340, '112th of 340', '10 points to 111th'],
    [6, 6, '6th of 6', '10 points to 5th'], [1, 1, 'You are the first one here', ''],
  ];
  for (const [rank, total, place, next] of places) {
    it(`rank ${rank} of ${total}: ${place}`, async () => {
      const { element } = await showScripted({ standing: standingAt(rank, { total }) });
      assert.equal(standing(element), place);
      assert.include(words(mine(element)!), 'You');
      assert.include(words(mine(element)!), next);
      assert.equal(mine(element)!.querySelector('[part=rank]')!.textContent, String(rank));
      assert.notMatch(words(element), /\blast\b/i);
    });

    it(`rank ${rank} of ${total} is also found in the first ten, or pinned below them`, async () => {
      const { element } = await showScripted({ standing: standingAt(rank, { total }), page: board({ rows: Array.from({ length: Math.min(10, total) }, (_, at) => row(at + 1, 900 - at * 10, at + 1 === rank ? { key: 'row-mine', name: 'Mia Okafor' } : {})), total }) }, { mode: 'top' });
      assert.lengthOf(element.shadowRoot!.querySelectorAll('tr[aria-current=true]'), 1);
      assert.equal(mine(element)!.closest('tbody')!.matches('[part=pinned]'), rank > 10);
      const keys = [...element.shadowRoot!.querySelectorAll<HTMLElement>('tbody tr')].map(each => each.dataset['key']);
      assert.deepEqual(keys, [...new Set(keys)], 'nobody stands there twice');
    });
  }

  it('says which points are missing to a place that is not named', async () => {
    const { element } = await showScripted({ standing: standingAt(12, { toNext: { points: 1, rank: null } }) });
    await says(element, '1 point to the next place');
  });

  it('a shared rank is said to be shared, and shown as the server gives it', async () => {
    const { element } = await showScripted({ standing: standingAt(4, { tied: true, rows: [row(4, 50, { name: 'Ana', tied: true }), row(4, 50, { key: 'row-mine', mine: true, tied: true }), row(6, 40, { name: 'Bo' })] }) });
    assert.equal(standing(element), 'Shared 4th of 340');
    assert.deepEqual([...element.shadowRoot!.querySelectorAll('tbody [part=rank]')].map(({ textContent }) => textContent), ['4', '4', '6']);
    await says(element, 'Equal points share a rank (1, 1, 3)');
  });

  it('no points: no rank, and what a good start is', async () => {
    const { element } = await showScripted({ standing: standingAt(5, { points: 0, rank: null, half: null, toNext: null, rows: [] }) });
    await says(element, 'No points yet. A check-in is a good start.');
    assert.isNull(mine(element));
    assert.notMatch(words(element), /\b0\b/);
  });

  it('too few people: points, and from when on there are ranks', async () => {
    const { element } = await showScripted({
      standing: standingAt(2, { points: 12, rank: null, half: null, enough: false, toNext: null, rows: [] }), page: board({ enough: false, rows: [], total: 3 }),
    });
    await says(element, 'You have 12 points. Ranks show from 5 people on');
    await choose(element, 'Top 10');
    await says(element, 'Ranks show from 5 people on');
    assert.isEmpty(rows(element));
  });

  it('nobody listed yet: invites kindly', async () => {
    const { element } = await showScripted({ standing: null, page: board({ enough: false, rows: [], total: 0 }) });
    await says(element, 'Nobody is listed yet');
    await says(element, 'You can be the first.');
  });

  it('in the lower half the rank shows on request only, and the answer is told', async () => {
    const lower = standingAt(300, { rank: null, half: 'lower', points: 12, toNext: { points: 3, rank: null }, rows: [row(null, 13, { name: 'Ana' }), row(null, 12, { key: 'row-mine', mine: true }), row(null, 9, { name: 'Bo' })] });
    const asked: unknown[] = [];
    const { element } = await showScripted({ standing: (_, query) => { asked.push(query); return Promise.resolve(query?.reveal ? standingAt(300) : lower); } });
    assert.notInclude(words(element), '300');
    assert.equal(standing(element), 'You have 12 points');
    assert.deepEqual([...element.shadowRoot!.querySelectorAll('tbody [part=rank]')].map(({ textContent }) => textContent), ['', '', '']);
    (await control(element, 'Show my rank')).click();
    await says(element, '300th of 340');
    assert.include(announced(element), '300th of 340');
    assert.deepEqual(asked, [{}, { reveal: true }]);
    await until(() => focused()?.matches('[part~=standing]'), 'the focus stays at the answer');
  });

  it('hidden: one still sees oneself, and is told that nobody else does', async () => {
    const { element } = await showScripted({ standing: standingAt(12, { listing: hidden }) });
    assert.equal(standing(element), '12th of 340');
    await says(element, 'Only you see your row.');
  });

  it('not signed in: the first ten, no row of one’s own, and a way to take part that asks the page', async () => {
    const { element } = await showScripted();
    assert.lengthOf(rows(element), 10);
    assert.isNull(mine(element));
    const asks = listen('minga-auth-required');
    (await control(element, 'Take part')).click();
    await says(element, 'Sign in to take part');
    assert.deepEqual((asks.details as { act: unknown }[]).map(({ act }) => act), [{ kind: 'listing', board: 'members' }]);
    asks.stop();
    await choose(element, 'Around me');
    await says(element, 'Sign in to see where you stand');
  });

  it('for minors: the goal, in plain words why there is no more, no ranks and no points', async () => {
    const { element } = await showScripted({ standing: () => Promise.reject(new CommunityError('forbidden', 'no', { reason: 'age' })) });
    await says(element, 'What we reach together is for everyone');
    await says(element, '340 of 500 answers found helpful');
    assert.isEmpty(rows(element));
    assert.isNull(element.shadowRoot!.querySelector('fieldset, [part~=standing]'));
    await expect(element).to.be.accessible();
  });

  it('in Chinese', async () => {
    document.documentElement.lang = 'zh-CN';
    const { element } = await showScripted({ standing: standingAt(12) });
    await says(element, '第 12 名，共 340 人');
    await says(element, '再得 10 分：第 11 名');
    await says(element, '有帮助的回答 340 / 500');
  });

  it('switched off: the goal is all there is', async () => {
    const { element } = await showScripted({ standing: standingAt(12) }, { 'no-ranks': '' });
    await says(element, '340 of 500 answers found helpful');
    assert.isEmpty(rows(element));
    assert.notMatch(words(element), /rank|12th|points/i);
  });
});

describe('a leaderboard as a table', () => {
  afterEach(() => { for (const element of document.body.querySelectorAll('minga-community')) element.remove(); });

  it('has a caption, headed columns and rows', async () => {
    const { element } = await showScripted({ standing: standingAt(12) });
    const table = element.shadowRoot!.querySelector('table')!;
    assert.match(table.caption!.textContent!, /This week together: Nov 16/);
    assert.deepEqual([...table.querySelectorAll('thead th[scope=col]')].map(({ textContent }) => textContent), ['Rank', 'Name', 'Change', 'Points']);
    assert.lengthOf(table.querySelectorAll('tbody th[scope=row]'), 5);
  });

  it('says a change with an arrow, a number and a word', async () => {
    const { element } = await showScripted({ standing: standingAt(12, { rows: [row(11, 5, { name: 'Ana', change: 2 }), row(12, 4, { key: 'row-mine', mine: true }), row(13, 3, { name: 'Bo', change: -1 })] }) });
    const [up, , down] = rows(element);
    assert.match(up!, /▲ 2 up since yesterday/);
    assert.match(down!, /▼ 1 down since yesterday/);
  });

  it('shows names as text in a direction of their own', async () => {
    const hostile = '<img src=x onerror="window.hit=1">\u202Eevil';
    const { element } = await showScripted({ page: board({ rows: [row(1, 9, { name: hostile })] }) }, { mode: 'top' });
    const name = element.shadowRoot!.querySelector('bdi')!;
    assert.equal(name.textContent, hostile);
    assert.lengthOf(element.shadowRoot!.querySelectorAll('img'), 0);
  });

  it('goal: a named bar with words, full and not more than full when it is passed', async () => {
    const { element } = await showScripted({ page: board({ goal: { kind: 'helpful', target: 500, have: 512, period: week } }) });
    const bar = element.shadowRoot!.querySelector('progress')!;
    assert.equal(bar.getAttribute('aria-label'), 'This week together');
    assert.equal(bar.getAttribute('aria-valuetext'), '512 of 500 answers found helpful');
    assert.deepEqual([bar.value, bar.max], [500, 500]);
    await says(element, 'Reached together · 102%');
  });

  it('load more: adds rows, says how many, and moves the focus to the first new one', async () => {
    const first = board({ next: 'c1', total: 12 });
    const { element } = await showScripted({ page: (_, query) => Promise.resolve(query?.cursor === 'c1' ? board({ rows: [row(10, 540), row(11, 500), row(12, 480)], total: 12 }) : first) }, { mode: 'top' });
    (await control(element, 'Show more')).click();
    await until(() => rows(element).length === 12, 'twelve rows');
    await until(() => focused()?.dataset['key'] === 'row-11', 'the first new row');
    assert.include(announced(element), '12 of 12');
  });

  it('modes of the element: those that the community offers, none other', async () => {
    const { element } = await showScripted({ standing: standingAt(12) }, { mode: 'goal' });
    assert.isNull(element.shadowRoot!.querySelector('table'));
    element.mode = 'league';
    await until(() => element.shadowRoot!.querySelector('table'), 'what is offered instead');
    element.mode = 'top';
    await until(() => !element.shadowRoot!.querySelector('[part~=goal]'), 'no goal');
    assert.isNull(element.shadowRoot!.querySelector('fieldset'));
  });

  it('podium: medals by shape and word for the ranks of the server, ties included', async () => {
    const { element } = await showScripted({ page: board({ rows: [row(1, 9), row(2, 8, { name: 'Ana' }), row(2, 8, { name: 'Bo' }), row(4, 7)] }) }, { mode: 'top', variant: 'podium' });
    const steps = [...element.shadowRoot!.querySelectorAll('[part~=step]')].map(step => words(step));
    assert.lengthOf(steps, 3);
    assert.match(steps[0]!, /Gold · 1st/);
    assert.match(steps[1]!, /Silver · 2nd.*Ana/);
    assert.match(steps[2]!, /Silver · 2nd.*Bo/);
    assert.lengthOf(rows(element), 1);
    const shapes = [...element.shadowRoot!.querySelectorAll('[part~=step] path')].map(path => path.getAttribute('d'));
    assert.notEqual(shapes[0], shapes[1]);
  });

  it('teams: rows of teams, and no row of one’s own', async () => {
    const asked: unknown[] = [];
    const { element } = await showScripted({ standing: standingAt(2), page: (_, query) => { asked.push(query?.rows); return Promise.resolve(board({ rows: [row(1, 80, { name: 'Lisbon', members: 12 })] })); } }, { rows: 'teams' });
    await says(element, 'Lisbon');
    await says(element, '12 people');
    assert.deepEqual(asked, ['teams']);
    assert.isNull(mine(element));
  });
});
