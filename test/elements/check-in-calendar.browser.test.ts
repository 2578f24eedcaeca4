import { assert } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../src/elements/check-in/define.ts';
import { addDays, datesFrom } from '../../src/protocol/calendar.ts';
import { until } from '../support/settle.ts';
import { button, cleanCheckIns, done, showCheckIn, startCheckIns, text, type CheckInBackend } from './check-in-page.ts';
import { inside, one, passes } from './check-in-parts-page.ts';
import { announces, find, focused, frames, problem, says } from './idea-board-page.ts';

const caption = (element: Element) => text(inside(element, 'caption')[0]!);
const month = (element: Element, name: string) => until(() => (caption(element).startsWith(name) && !inside(element, 'table[aria-busy=true]').length) || null, name);
const cells = (element: Element): string[] => inside(element, 'table.month tbody td .sr').map(text);
const rows = (element: Element) => inside(element, 'table.month tbody tr').length;
const back = (element: Element) => find<HTMLButtonElement>(element, 'Previous month')!;
const on = (element: Element) => find<HTMLButtonElement>(element, 'Next month')!;

describe('the month of a check-in', () => {
  let backend: CheckInBackend;
  before(async () => {
    backend = await startCheckIns('2026-11-20T09:00:00Z', { restDates: ['2026-11-11'] });
    await backend.play('regular', ['2026-09-30T08:00:00Z', ...datesFrom('2026-11-09', '2026-11-17').filter(date => date !== '2026-11-11').map(date => `${date}T08:00:00Z`), '2026-11-19T08:00:00Z']);
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock('2026-11-20T09:00:00Z'); });
  afterEach(async () => {
    cleanCheckIns(backend);
    await frames();
  });

  it('says in each cell what the day was', async () => {
    const element = await showCheckIn(backend, 'regular', { view: 'month' });
    await month(element, 'November 2026');
    const days = cells(element);
    assert.lengthOf(days, 30);
    assert.equal(caption(element), 'November 2026 9 check-ins');
    assert.equal(days[8], 'Nov 9: checked in');
    assert.equal(days[10], 'Nov 11: rest day of the community');
    assert.equal(days[17], 'Nov 18: free rest day');
    assert.equal(days[19], 'Nov 20: today, open for a check-in');
    assert.equal(days[20], 'Nov 21', 'what is to come is a day like any other');
    assert.equal(inside(element, 'td[aria-current=date]').length, 1);
    assert.deepEqual(inside(element, 'table.month thead th .sr').map(text).slice(0, 2), ['Sunday', 'Monday'], 'a week of the United States');
  });

  it('follows a tap at once, and its undoing', async () => {
    const element = await showCheckIn(backend, 'tapper', { view: 'month' });
    await month(element, 'November 2026');
    assert.equal(cells(element)[19], 'Nov 20: today, open for a check-in');
    button(element).click();
    await until(() => cells(element)[19] === 'Nov 20: checked in' || null, 'the day is drawn as checked in');
    await done(element);
    await until(() => caption(element) === 'November 2026 1 check-in' || null, 'it is counted');
    (await until(() => find(element, 'Undo'), 'undo')).click();
    await until(() => cells(element)[19] === 'Nov 20: today, open for a check-in' || null, 'it is open again');
  });

  it('goes back to the first check-in and no further, keeps the focus, and asks for each month once', async () => {
    const element = await showCheckIn(backend, 'regular', { view: 'month' });
    await month(element, 'November 2026');
    assert.equal(on(element).getAttribute('aria-disabled'), 'true');
    on(element).click();
    await announces(element, 'This is the present month.');
    assert.match(caption(element), /^November/);
    backend.forget();
    back(element).focus();
    back(element).click();
    await announces(element, 'October 2026: no check-ins');
    assert.equal(focused(), back(element));
    back(element).click();
    await announces(element, 'September 2026: 1 check-in');
    assert.equal(cells(element)[29], 'Sep 30: checked in');
    assert.equal(cells(element)[0], 'Sep 1: before your first check-in');
    assert.equal(back(element).getAttribute('aria-disabled'), 'true');
    back(element).click();
    await announces(element, 'Your first check-in is in this month.');
    assert.match(caption(element), /^September/);
    on(element).click();
    await month(element, 'October 2026');
    assert.lengthOf(backend.requests.filter(request => request.includes('/calendar')), 2);
  });

  it('has as many weeks as a month touches: four, five or six, and 29 days in a leap February', async () => {
    const lengths: [string, string, number, number][] = [['2026-02-14', 'February 2026', 4, 28], ['2028-02-14', 'February 2028', 5, 29], ['2026-08-14', 'August 2026', 6, 31]];
    for (const [date, name, weeks, days] of lengths) {
      backend.setClock(`${date}T09:00:00Z`);
      const element = await showCheckIn(backend, 'newcomer', { view: 'month' });
      await month(element, name);
      assert.equal(rows(element), weeks, name);
      assert.lengthOf(cells(element), days, name);
      assert.equal(back(element).getAttribute('aria-disabled'), 'true', 'nothing to go back to');
      cleanCheckIns(backend);
    }
  });

  it('begins its weeks as the reader does', async () => {
    const element = await showCheckIn(backend, 'regular', { view: 'month', lang: 'en-GB' });
    await month(element, 'November 2026');
    assert.equal(text(inside(element, 'table.month thead th .sr')[0]!), 'Monday');
    assert.equal(rows(element), 6, 'a Sunday stands alone');
  });

  it('says what could not be loaded, keeps what it has, and tries again', async () => {
    backend.disturb(request => (request.url.includes('/calendar') ? problem(503, { code: 'unavailable' }) : undefined));
    const element = await showCheckIn(backend, 'regular', { view: 'month' });
    await says(element, 'Your calendar could not be loaded');
    assert.equal(cells(element)[16], 'Nov 17: checked in', 'the last days are known all the same');
    backend.disturb(null);
    (await until(() => find(element, 'Try again'), 'try again')).click();
    await until(() => cells(element)[8] === 'Nov 9: checked in' || null, 'its days');
  });

  it('forgets everything when another person comes', async () => {
    const element = await showCheckIn(backend, 'regular', { view: 'month' });
    await month(element, 'November 2026');
    await element.closest('minga-community')!.identify(() => backend.tokenFor('newcomer'));
    await until(() => caption(element) === 'November 2026 No check-ins' || null, 'another calendar');
    assert.notInclude(cells(element).join(), 'checked in');
    element.closest('minga-community')!.logout();
    await until(() => !inside(element, 'table.month').length || null, 'no calendar');
  });

  it('passes axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    const element = await showCheckIn(backend, 'regular', { view: 'month' });
    await month(element, 'November 2026');
    await passes(element, /11月9日：已签到/);
  });
});

describe('the year of a check-in', () => {
  let backend: CheckInBackend;
  const today = '2028-03-10';
  before(async () => {
    backend = await startCheckIns(`${today}T09:00:00Z`);
    await backend.play('regular', ['2027-12-24T08:00:00Z', ...datesFrom('2028-02-26', '2028-03-05').filter(date => date !== '2028-03-02').map(date => `${date}T08:00:00Z`)]);
  });
  after(() => backend.close());
  beforeEach(() => { backend.setClock(`${today}T09:00:00Z`); });
  afterEach(async () => {
    cleanCheckIns(backend);
    document.dir = '';
    await emulateMedia({ forcedColors: 'none' });
    await frames();
  });

  const show = async (attributes: Record<string, string> = {}) => {
    const element = await showCheckIn(backend, 'regular', { view: 'year', ...attributes });
    await until(() => inside(element, 'table.year[aria-busy=false] td[data-date]').length || null, 'the map');
    return element;
  };
  const day = (element: Element, date: string) => inside(element, `td[data-date="${date}"]`)[0]!;
  const press = async (key: string, more: KeyboardEventInit = {}) => {
    focused()!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }));
    await frames();
    return focused()!.dataset['date'];
  };

  it('names each day of 53 weeks, a week in a column', async () => {
    const element = await show();
    const dates = inside(element, 'td[data-date]').map(cell => cell.dataset['date']!).sort();
    assert.equal(dates.at(-1), today);
    assert.equal(dates[0], '2027-03-07', 'a Sunday');
    assert.deepEqual(dates, datesFrom('2027-03-07', today), 'each day once, 29 February among them');
    assert.lengthOf(inside(element, 'table.year tbody tr'), 7);
    assert.equal(text(day(element, '2028-02-29').querySelector('.sr')), 'Tue, Feb 29, 2028: checked in');
    assert.equal(text(day(element, '2028-03-02').querySelector('.sr')), 'Thu, Mar 2, 2028: free rest day');
    assert.equal(text(day(element, '2027-05-01').querySelector('.sr')), 'Sat, May 1, 2027: before your first check-in');
    assert.equal(caption(element), 'The past year: 9 check-ins');
    const spans = inside<HTMLTableCellElement>(element, 'table.year thead th').map(head => head.colSpan);
    assert.equal(spans.reduce((sum, span) => sum + span), 53);
  });

  it('is one stop for the Tab key, from which the arrows reach every day', async () => {
    const element = await show();
    assert.deepEqual(inside(element, 'td[tabindex="0"]').map(cell => cell.dataset['date']), [today]);
    day(element, today).focus();
    assert.equal(await press('ArrowUp'), '2028-03-09');
    assert.equal(await press('ArrowLeft'), '2028-03-02');
    assert.include(text(inside(element, '.day-line')[0]!), 'free rest day', 'what has the focus is read out below');
    assert.equal(await press('ArrowRight'), '2028-03-09');
    assert.equal(await press('Home'), '2027-03-11', 'the first of its row');
    assert.equal(await press('End'), '2028-03-09', 'the last of its row');
    assert.equal(await press('End', { ctrlKey: true }), today);
    assert.equal(await press('ArrowRight'), today, 'there is nothing after today');
    assert.equal(await press('Home', { ctrlKey: true }), '2027-03-07');
    assert.equal(await press('PageDown'), '2027-04-04');
    assert.lengthOf(inside(element, 'td[tabindex="0"]'), 1);
    // Backwards through a whole year, leap February and all.
    day(element, today).focus();
    for (let back = 1; back <= 30; back++) assert.equal(await press('ArrowUp'), addDays(today, -back));
  });

  it('goes the other way from right to left', async () => {
    document.dir = 'rtl';
    const element = await show();
    day(element, today).focus();
    assert.equal(await press('ArrowRight'), '2028-03-03');
    assert.equal(await press('ArrowLeft'), today);
    assert.isBelow(day(element, today).getBoundingClientRect().left, day(element, '2028-02-10').getBoundingClientRect().left);
  });

  it('has its newest days in view where it does not fit', async () => {
    for (const dir of ['ltr', 'rtl']) {
      document.dir = dir;
      const element = await show();
      element.parentElement!.style.inlineSize = '280px';
      element.view = 'month';
      await element.updateComplete;
      element.view = 'year';
      const scroll = await one(element, '.year-scroll');
      await until(() => {
        const [cell, box] = [inside(element, `td[data-date="${today}"]`)[0]?.getBoundingClientRect(), scroll.getBoundingClientRect()];
        return (cell && scroll.scrollWidth > scroll.clientWidth && cell.left >= box.left - 1 && cell.right <= box.right + 1) || null;
      }, `today in view, ${dir}`);
      assert.isAtMost(document.documentElement.scrollWidth, document.documentElement.clientWidth, 'the page itself does not scroll sideways');
      cleanCheckIns(backend);
    }
  });

  it('has five colours that differ without opacity, and a shape for rest', async () => {
    const element = await show();
    for (const scheme of ['light', 'dark']) {
      element.setAttribute('scheme', scheme);
      await element.updateComplete;
      const colours = [0, 1, 2, 3, 4].map(level => getComputedStyle(inside(element, `.swatch.level-${level}`)[0]!).backgroundColor);
      assert.lengthOf(new Set(colours), 5, scheme);
      assert.isTrue(inside(element, '.cell, .swatch').every(cell => getComputedStyle(cell).opacity === '1'));
      const shapes = ['rest', 'frozen', 'paused'].map(kind => {
        const { content, inlineSize, blockSize, backgroundColor } = getComputedStyle(inside(element, `.swatch.${kind}`)[0]!, '::after');
        assert.equal(content, '""', kind);
        return [inlineSize, blockSize, backgroundColor].join(' ');
      });
      assert.lengthOf(new Set(shapes), 3, scheme);
    }
    await emulateMedia({ forcedColors: 'active' });
    await frames();
    const sizes = [1, 2, 3, 4].map(level => getComputedStyle(inside(element, `.swatch.level-${level}`)[0]!, '::after').inlineSize);
    assert.lengthOf(new Set(sizes), 4, 'in forced colours the shape tells');
  });

  it('counts contributions of a day into its colour', async () => {
    const answer = async (request: Request) => {
      if (!request.url.includes('/calendar')) return undefined;
      const { zone, days } = await (await backend.fetchPlain(request)).json() as { zone: string; days: { date: string; acts: number }[] };
      const acts = new Map([['2028-02-26', 1], ['2028-02-27', 3], ['2028-02-28', 4]]);
      return new Response(JSON.stringify({ zone, days: days.map(each => ({ ...each, acts: acts.get(each.date) ?? 0 })) }), { headers: { 'content-type': 'application/json' } });
    };
    backend.disturb(answer);
    const element = await show();
    const level = (date: string) => /level-(\d)/.exec(day(element, date).querySelector('.cell')!.className)![1];
    assert.deepEqual(['2028-02-26', '2028-02-27', '2028-02-28', '2028-02-29', '2028-03-02'].map(level), ['2', '3', '4', '1', '0']);
    assert.equal(text(day(element, '2028-02-27').querySelector('.sr')), 'Sun, Feb 27, 2028: checked in, 3 contributions');
  });

  it('passes axe, in the dark, at 280 px, from right to left, in Chinese', async () => {
    const element = await show();
    await passes(element, /过去一年/);
    await emulateMedia({ forcedColors: 'active' });
  });
});
