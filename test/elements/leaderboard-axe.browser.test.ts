// Every state of a leaderboard, as people with other needs see it: forced colours, a narrow place, large text, right to left.
import { assert, expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand, sendKeys } from '@web/test-runner-commands';
import '../../src/elements/leaderboard/define.ts';
import { CommunityError } from '../../src/client/errors.ts';
import type { LeaderboardElement } from '../../src/elements/leaderboard/leaderboard.ts';
import { control, focused, frames, nameOf, says } from './idea-board-page.ts';
import { board, row, showScripted, standingAt, week } from './leaderboard-page.ts';

const shown = (element: Element) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('.root *')]
  .filter(each => each.checkVisibility({ visibilityProperty: true }) && !each.closest('.sr') && !each.closest('[hidden]'));

/** Controls that are smaller than the 24 px that a finger or a tremor needs (WCAG 2.5.8). */
const small = (element: Element) => shown(element).filter(each => each.matches('button, select, input:not([type=radio])'))
  .filter(each => { const { width, height } = each.getBoundingClientRect(); return width < 23.9 || height < 23.9; }).map(each => `${each.className} ${nameOf(each)}`);

/** What sticks out of a leaderboard sideways. */
function overflowing(element: Element): string[] {
  const box = element.getBoundingClientRect();
  return shown(element).filter(each => { const { left, right } = each.getBoundingClientRect(); return right > box.right + 1 || left < box.left - 1; })
    .map(each => `${each.localName}.${each.className} ${each.textContent!.trim().slice(0, 30)}`);
}

const rows = [row(11, 415, { name: 'Sofia with a name that is rather long for a row', change: 2 }), row(12, 400, { key: 'row-mine', name: 'Mia', mine: true, change: 1 }), row(13, 388, { name: 'نورة', change: -1 })];
const standing = standingAt(12, { rows });

describe('a leaderboard passes axe', () => {
  afterEach(async () => {
    for (const element of document.body.querySelectorAll('minga-community, [data-page]')) element.remove();
    document.body.removeAttribute('style');
    document.documentElement.removeAttribute('dir');
    document.documentElement.lang = 'en';
    await emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  });

  const conditions: Record<string, (provider?: HTMLElement) => unknown> = {
    'in forced colours': () => emulateMedia({ forcedColors: 'active' }),
    'at 280 px': () => { document.body.style.inlineSize = '280px'; },
    'with text at 200 %': () => { document.body.style.fontSize = '200%'; },
    'from right to left': () => { document.documentElement.dir = 'rtl'; },
    'in the dark, in Chinese': () => { document.body.style.cssText = 'background: #131416; color-scheme: dark'; document.documentElement.lang = 'zh-CN'; },
  };
  const open = async (name: string): Promise<LeaderboardElement> => {
    const { element } = await showScripted({ standing });
    (await control(element, name)).click();
    await control(element, document.documentElement.lang === 'en' ? 'Close' : '关闭');
    return element;
  };
  const states: Record<string, () => Promise<LeaderboardElement>> = {
    'around me': async () => (await showScripted({ standing })).element,
    'the first ten with my row apart': async () => (await showScripted({ standing, page: board({ next: 'c', total: 340 }) }, { mode: 'goal top' })).element,
    'the podium': async () => (await showScripted({ standing }, { mode: 'top', variant: 'podium' })).element,
    'compact': async () => (await showScripted({ standing }, { variant: 'compact' })).element,
    'a goal that is passed, without people': async () => (await showScripted({ page: board({ enough: false, rows: [], total: 0, goal: { kind: 'helpful', target: 5, have: 12, period: week } }) })).element,
    'for minors': async () => (await showScripted({ standing: () => Promise.reject(new CommunityError('forbidden')) })).element,
    'why this number': () => open(document.documentElement.lang === 'en' ? 'You: 400 points' : '400 分（你）'),
    'who sees me': () => open(document.documentElement.lang === 'en' ? 'Who sees me?' : '谁能看到我？'),
    'how points work': () => open(document.documentElement.lang === 'en' ? 'How points work' : '积分规则'),
    'an error': async () => (await showScripted({ page: () => Promise.reject(new CommunityError('unavailable')) })).element,
  };
  for (const [how, prepare] of Object.entries(conditions)) {
    describe(how, () => {
      for (const [what, show] of Object.entries(states)) {
        it(what, async () => {
          await prepare();
          const element = await show();
          await frames(3);
          await expect(element).to.be.accessible();
          assert.deepEqual(overflowing(element), []);
          assert.deepEqual(small(element), []);
        });
      }
    });
  }

  it('at 280 px a row stands in two lines and is still a row of a table', async () => {
    document.body.style.inlineSize = '280px';
    const { element } = await showScripted({ standing });
    const mine = element.shadowRoot!.querySelector('tr[aria-current=true]')!;
    assert.isAbove(mine.querySelector('.note')!.getBoundingClientRect().top, mine.querySelector('.who')!.getBoundingClientRect().bottom - 8);
    assert.match(await executeServerCommand('aria-snapshot', 'minga-leaderboard'), /row "12 You .*10 points to 11th.*400/);
  });

  it('keyboard: a walk from the rows through a panel and back', async () => {
    const { element } = await showScripted({ standing });
    const start = document.createElement('button');
    start.dataset['page'] = '';
    document.body.prepend(start);
    start.focus();
    const walk: string[] = [];
    for (let press = 0; press < 7; press++) {
      await sendKeys({ press: 'Tab' });
      walk.push(nameOf(focused()!));
    }
    assert.deepEqual(walk.map(name => name.replace(/:.*/, '')), ['Sofia with a name that is rather long for a row', 'You', 'نورة', 'Who sees me?', 'How points work', 'Period', 'Around me']);
    await sendKeys({ press: 'ArrowRight' });
    await says(element, 'Member 10');
    (await control(element, 'How points work')).focus();
    await sendKeys({ press: 'Enter' });
    await control(element, 'Close');
    await frames(2);
    assert.equal(focused()?.id, 'panel-title');
    await sendKeys({ press: 'Escape' });
    await frames(2);
    assert.equal(nameOf(focused()!), 'How points work');
  });
});
