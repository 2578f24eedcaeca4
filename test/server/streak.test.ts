import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { calendarDays } from '../../server/src/domain/check-in/calendar.ts';
import { excuseOf, makeUpOffer, streakOf, weeksOf, type DayRules, type DayState } from '../../server/src/domain/check-in/streak.ts';
import { dayEndOf, skippedDates, zoneChange } from '../../server/src/domain/days.ts';
import { addDays, datesFrom, daysBetween, firstOfMonth, lastOfMonth, monthOf, mondayOf, weekday } from '../../src/protocol/calendar.ts';

// One row is one story. `log`: a sign for each day from the first one to today, ✓ a check-in, · none (blanks are for the eye).
// `becomes`: ✓ checked in · f free rest day spent · r the community rests · p planned pause · - a date that never was
//            × missed · ? today, still to come
// `rules`: how many free rest days a month; `rest 6 7` weekdays; `holiday`, `away`, `never` dates. 2 March 2026 is a Monday.
const stories = `
| story                                   | first day  | rules                    | log                | becomes            | current | best | total | left |
| the first tap                           | 2026-03-02 | 2                        | ✓                  | ✓                  | 1       | 1    | 1     | 2    |
| every day                               | 2026-03-02 | 2                        | ✓✓✓✓✓              | ✓✓✓✓✓              | 5       | 5    | 5     | 2    |
| today is still to come                  | 2026-03-02 | 2                        | ✓✓✓·               | ✓✓✓?               | 3       | 3    | 3     | 2    |
| a day left out is a free rest day       | 2026-03-02 | 2                        | ✓✓·✓               | ✓✓f✓               | 3       | 3    | 3     | 1    |
| two in a row                            | 2026-03-02 | 2                        | ✓··✓               | ✓ff✓               | 2       | 2    | 2     | 0    |
| the third of a month breaks             | 2026-03-02 | 2                        | ✓✓···✓             | ✓✓ff×✓             | 1       | 2    | 3     | 0    |
| the third, spread over the month        | 2026-03-02 | 2                        | ✓·✓·✓·✓✓           | ✓f✓f✓×✓✓           | 2       | 3    | 5     | 0    |
| after a break none is spent             | 2026-03-02 | 1                        | ✓··········        | ✓f××××××××?        | 0       | 1    | 1     | 0    |
| nor when a new month brings new ones    | 2026-03-29 | 1                        | ✓·· ···✓·✓         | ✓f× ×××✓f✓         | 2       | 2    | 3     | 0    |
| no free rest days                       | 2026-03-02 | 0                        | ✓✓·✓               | ✓✓×✓               | 1       | 2    | 3     | 0    |
| a break, and today is still to come     | 2026-03-02 | 0                        | ✓✓··               | ✓✓×?               | 0       | 2    | 2     | 0    |
| the best stays, the total goes on       | 2026-03-02 | 0                        | ✓✓✓✓·✓✓            | ✓✓✓✓×✓✓            | 2       | 4    | 6     | 0    |
| a new month brings new ones             | 2026-03-29 | 2                        | ✓·· ··✓            | ✓ff ff✓            | 2       | 2    | 2     | 0    |
| those of last month are gone            | 2026-03-27 | 2                        | ✓✓✓✓✓ ···✓         | ✓✓✓✓✓ ff×✓         | 1       | 5    | 6     | 0    |
| a new month, nothing spent yet          | 2026-03-30 | 2                        | ✓· ✓               | ✓f ✓               | 2       | 2    | 2     | 2    |
| from one year to the next               | 2026-12-30 | 1                        | ✓· ·✓              | ✓f f✓              | 2       | 2    | 2     | 0    |
| weekends are free                       | 2026-03-05 | 0, rest 6 7              | ✓✓··✓              | ✓✓rr✓              | 3       | 3    | 3     | 0    |
| a check-in on a rest day counts         | 2026-03-05 | 0, rest 6 7              | ✓✓✓·✓              | ✓✓✓r✓              | 4       | 4    | 4     | 0    |
| no free one is spent at a weekend       | 2026-03-05 | 2, rest 6 7              | ✓✓···✓             | ✓✓rrf✓             | 3       | 3    | 3     | 1    |
| today is a rest day                     | 2026-03-05 | 0, rest 6 7              | ✓✓·                | ✓✓r                | 2       | 2    | 2     | 0    |
| a holiday                               | 2026-12-24 | 0, holiday 2026-12-25    | ✓·✓                | ✓r✓                | 2       | 2    | 2     | 0    |
| away, as planned                        | 2026-03-02 | 0, away 2026-03-03 03-05 | ✓···✓              | ✓ppp✓              | 2       | 2    | 2     | 0    |
| away, and looked in once                | 2026-03-02 | 0, away 2026-03-03 03-05 | ✓·✓·✓              | ✓p✓p✓              | 3       | 3    | 3     | 0    |
| away until today                        | 2026-03-02 | 0, away 2026-03-03 03-05 | ✓···               | ✓ppp               | 1       | 1    | 1     | 0    |
| a day longer away than planned          | 2026-03-02 | 1, away 2026-03-03 03-05 | ✓····✓             | ✓pppf✓             | 2       | 2    | 2     | 0    |
| a pause does not mend a break           | 2026-03-02 | 0, away 2026-03-04 03-04 | ✓··✓               | ✓×p✓               | 1       | 1    | 2     | 0    |
| weekend, holiday and pause              | 2026-12-23 | 0, rest 6 7, holiday 2026-12-25, away 2026-12-28 12-29 | ✓✓·····✓ | ✓✓rrrpp✓ | 3 | 3 | 3  | 0    |
| Samoa had no 30 December 2011           | 2011-12-28 | 0, never 2011-12-30      | ✓✓·✓               | ✓✓-✓               | 3       | 3    | 3     | 0    |
| a move east over the date line          | 2026-03-01 | 0, never 2026-03-02      | ✓·✓                | ✓-✓                | 2       | 2    | 2     | 0    |
| a leap day is a day                     | 2028-02-28 | 0                        | ✓✓✓                | ✓✓✓                | 3       | 3    | 3     | 0    |
| a leap day left out                     | 2028-02-28 | 0                        | ✓·✓                | ✓×✓                | 1       | 1    | 2     | 0    |
| February without one                    | 2027-02-28 | 0                        | ✓✓                 | ✓✓                 | 2       | 2    | 2     | 0    |
| the day clocks change is a day          | 2026-03-28 | 0                        | ✓✓✓                | ✓✓✓                | 3       | 3    | 3     | 0    |
`;

// `goal` check-ins a week, Monday to Sunday from the first day on; the last sign is today.
const weeks = `
| story                             | first day  | rules                       | goal | log                                     | done | current | best |
| reached on Wednesday              | 2026-03-02 | 0                           | 3    | ✓✓✓                                     | 3    | 1       | 1    |
| not yet, which breaks nothing     | 2026-03-02 | 0                           | 3    | ✓✓✓···· ✓                               | 1    | 1       | 1    |
| two weeks in a row                | 2026-03-02 | 0                           | 3    | ✓·✓·✓·· ·✓·✓··✓                         | 3    | 2       | 2    |
| more than the goal is no more     | 2026-03-02 | 0                           | 3    | ✓✓✓✓✓✓✓ ✓✓                              | 2    | 1       | 1    |
| a week that fell short            | 2026-03-02 | 2                           | 3    | ✓✓✓···· ✓✓····· ✓✓✓                     | 3    | 1       | 1    |
| the best stays                    | 2026-03-02 | 0                           | 2    | ✓✓····· ✓✓····· ✓······ ✓✓              | 2    | 1       | 2    |
| a week away                       | 2026-03-02 | 0, away 2026-03-09 03-15    | 3    | ✓✓✓···· ······· ✓✓✓                     | 3    | 2       | 2    |
| a day away, goal not reached      | 2026-03-02 | 0, away 2026-03-12 03-12    | 3    | ✓✓✓···· ✓✓····· ✓✓✓                     | 3    | 2       | 2    |
| away, and reached nevertheless    | 2026-03-02 | 0, away 2026-03-12 03-12    | 3    | ✓✓✓···· ✓✓✓···· ✓✓✓                     | 3    | 3       | 3    |
| fewer working days than the goal  | 2026-12-14 | 0, rest 6 7, holiday 2026-12-24, holiday 2026-12-25, holiday 2026-12-23 | 3 | ✓✓✓···· ✓······ ✓✓✓ | 3 | 2 | 2 |
| free weekends alone excuse nobody | 2026-03-02 | 0, rest 6 7                 | 3    | ✓✓✓···· ✓······ ✓✓✓                     | 3    | 1       | 1    |
| joined on a Saturday              | 2026-03-02 | 0                           | 3    | ·····✓✓ ✓✓✓                             | 3    | 1       | 1    |
| from one year to the next         | 2026-12-28 | 0                           | 2    | ✓·····✓ ✓✓                              | 2    | 2       | 2    |
| no check-in at all                | 2026-03-02 | 0                           | 2    | ···                                     | 0    | 0       | 0    |
`;

type Row = Record<string, string>;
const cells = (line: string) => line.split('|').slice(1, -1).map((cell) => cell.trim());
function table(text: string): Row[] {
  const [head, ...rows] = text.trim().split('\n').map(cells);
  return rows.map((row) => Object.fromEntries(row.map((cell, index) => [head![index]!, cell])));
}

function rulesOf(text: string): DayRules {
  const [freezes, ...parts] = text.split(', ');
  const named = (name: string) => parts.map((part) => part.split(' ')).filter(([first]) => first === name).map(([, ...rest]) => rest);
  return {
    freezes: Number(freezes),
    restWeekdays: named('rest').flat().map(Number),
    holidays: named('holiday').flat(),
    pauses: named('away').map(([from, to]) => ({ from: from!, to: `${from!.slice(0, 5)}${to!}` })),
    skipped: named('never').flat(),
  };
}

function logOf(row: Row) {
  const signs = [...row.log!.replaceAll(' ', '')];
  const dates = signs.map((_, index) => addDays(row['first day']!, index));
  return { dates, checked: dates.filter((_, index) => signs[index] === '✓'), today: dates.at(-1)!, rules: rulesOf(row.rules!) };
}

const signs: Record<DayState, string> = { checked: '✓', frozen: 'f', rest: 'r', paused: 'p', skipped: '-', missed: '×', open: '?' };
const columns = (row: Row, names: string[]) => Object.fromEntries(names.map((name) => [name, row[name]!.replaceAll(' ', '')]));

describe('a streak', () => {
  for (const row of table(stories)) {
    it(`${row.story}: ${row.log}`, () => {
      const { dates, ...log } = logOf(row);
      const { current, best, total, freezes, days } = streakOf(log);
      const becomes = dates.map((date) => signs[days.get(date)!]).join('');
      const found = { becomes, current: `${current}`, best: `${best}`, total: `${total}`, left: `${freezes.left}` };
      assert.deepEqual(found, columns(row, Object.keys(found)));
      assert.equal(freezes.perMonth, log.rules.freezes);
    });
  }

  it('is nothing before the first check-in', () => {
    assert.deepEqual(streakOf({ checked: [], today: '2026-03-02', rules: { freezes: 2 } }),
      { current: 0, best: 0, total: 0, freezes: { left: 2, perMonth: 2 }, days: new Map() });
  });

  it('gets its free rest day back when a check-in fills it, and loses it again by an undo', () => {
    const rules = { freezes: 2 };
    const before = streakOf({ checked: ['2026-03-02', '2026-03-04'], today: '2026-03-04', rules });
    const filled = streakOf({ checked: ['2026-03-02', '2026-03-04', '2026-03-03'], today: '2026-03-04', rules });
    assert.deepEqual([before.freezes.left, filled.freezes.left, before.current, filled.current], [1, 2, 2, 3]);
  });

  it('gets back by an undo what a check-in after a break had cost', () => {
    const rules = { freezes: 1 };
    const days = ['2026-03-02', '2026-03-04', '2026-03-06'];
    const states = (checked: string[]) => {
      const { current, freezes, days } = streakOf({ checked, today: '2026-03-06', rules });
      return { current, left: freezes.left, becomes: [...days.values()].map((state) => signs[state]).join('') };
    };
    assert.deepEqual(states(days), { current: 1, left: 0, becomes: '✓f✓×✓' });
    assert.deepEqual(states(days.slice(0, 2)), { current: 0, left: 0, becomes: '✓f✓×?' });
    assert.deepEqual(states(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-06']), { current: 4, left: 0, becomes: '✓✓✓f✓' });
  });

  it('lives through what days and moves leave out', () => {
    const apia = [{ zone: 'Pacific/Apia', from: 0 }];
    const skipped = skippedDates(apia, '2011-12-28', '2012-01-02');
    const checked = ['2011-12-28', '2011-12-29', '2011-12-31', '2012-01-01'];
    assert.equal(streakOf({ checked, today: '2012-01-02', rules: { freezes: 0, skipped } }).current, 4);

    const moved = zoneChange([{ zone: 'Pacific/Honolulu', from: 0 }], 'Pacific/Kiritimati', Date.parse('2026-03-01T12:00:00Z'));
    assert.ok('history' in moved);
    const rules = { freezes: 0, skipped: skippedDates(moved.history, '2026-03-01', '2026-03-03') };
    assert.equal(streakOf({ checked: ['2026-03-01', '2026-03-03'], today: '2026-03-03', rules }).current, 2);
  });
});

describe('a weekly goal', () => {
  for (const row of table(weeks)) {
    it(`${row.story}: ${row.log}`, () => {
      const { done, target, current, best } = weeksOf({ ...logOf(row), target: Number(row.goal) });
      const found = { goal: `${target}`, done: `${done}`, current: `${current}`, best: `${best}` };
      assert.deepEqual(found, columns(row, Object.keys(found)));
    });
  }
});

describe('making up for a day', () => {
  const home = [{ zone: 'Europe/Berlin', from: 0 }];
  const offer = (log: string, hour: number, options: { madeUp?: string[]; contributed?: boolean; perMonth?: number; earned?: boolean; freezes?: number } = {}) => {
    const { checked, today } = logOf({ log, 'first day': '2026-03-02', rules: '0' });
    const { days } = streakOf({ checked, today, rules: { freezes: options.freezes ?? 0 } });
    const found = makeUpOffer({
      days, rules: { hours: 48, perMonth: options.perMonth ?? 1, earned: options.earned ?? false },
      now: Date.parse(`${today}T00:00:00+01:00`) + hour * 3_600_000, endOf: (date) => dayEndOf(date, home),
      madeUp: options.madeUp ?? [], contributed: options.contributed ?? false,
    });
    return found && { ...found, until: new Date(found.until).toISOString() };
  };

  it('is offered for the latest day missed, for some hours after its end', () => {
    assert.deepEqual(offer('✓✓·✓', 12), { date: '2026-03-04', until: '2026-03-06T23:00:00.000Z', needs: null });
    assert.equal(offer('✓✓·✓✓', 23.99)?.date, '2026-03-04');
    assert.equal(offer('✓✓·✓✓', 24), null);
    assert.equal(offer('✓··', 1)?.date, '2026-03-03', 'not for today');
    assert.equal(offer('✓···', 1)?.date, '2026-03-04', 'the latest');
    assert.equal(offer('✓✓✓', 1), null);
  });

  it('is offered for a free rest day, which comes back', () => {
    assert.equal(offer('✓✓·✓', 12, { freezes: 2 })?.date, '2026-03-04');
  });

  it('is offered so many times in the month of the day', () => {
    assert.equal(offer('✓✓·✓', 12, { madeUp: ['2026-03-01'] }), null);
    assert.equal(offer('✓✓·✓', 12, { madeUp: ['2026-02-28'] })?.date, '2026-03-04');
    assert.equal(offer('✓✓·✓', 12, { madeUp: ['2026-03-01'], perMonth: 2 })?.date, '2026-03-04');
    assert.equal(offer('✓✓·✓', 12, { perMonth: 0 }), null);
  });

  it('says that it takes a contribution where it does', () => {
    assert.equal(offer('✓✓·✓', 12, { earned: true })?.needs, 'contribution');
    assert.equal(offer('✓✓·✓', 12, { earned: true, contributed: true })?.needs, null);
  });
});

describe('a calendar of check-ins', () => {
  it('shows each day of its range, rest days and pauses to come included', () => {
    const rules = rulesOf('1, rest 6 7, away 2026-03-09 03-10');
    const streak = streakOf({ checked: ['2026-03-03', '2026-03-05'], today: '2026-03-06', rules });
    const days = calendarDays({ streak, rules, from: '2026-03-01', to: '2026-03-11' });
    assert.deepEqual(days.map(({ date }) => date), datesFrom('2026-03-01', '2026-03-11'));
    assert.equal(days.map(({ state }) => (state === 'none' ? '.' : signs[state])).join(''), 'r.✓f✓?rrpp.');
  });
});

describe('any log of check-ins', () => {
  const start = '2027-12-20';
  const date = fc.integer({ min: 0, max: 90 }).map((days) => addDays(start, days));
  const rules = fc.record({
    freezes: fc.integer({ min: 0, max: 3 }), restWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 2 }),
    holidays: fc.uniqueArray(date, { maxLength: 3 }), skipped: fc.uniqueArray(date, { maxLength: 1 }),
    pauses: fc.array(fc.tuple(date, date).map(([one, other]) => (one < other ? { from: one, to: addDays(one, daysBetween(one, other) % 9) } : { from: other, to: other })), { maxLength: 2 }),
  });
  // most days checked, so that runs, free rest days and breaks all come up
  const log = fc.record({ checked: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 90 }).map((marks) => marks.flatMap((mark, index) => (mark < 7 ? [addDays(start, index)] : []))), ahead: fc.integer({ min: 0, max: 20 }), rules })
    .map(({ checked, ahead, rules }) => ({ checked, today: addDays(checked.at(-1) ?? start, ahead), rules: { ...rules, skipped: rules.skipped.filter((day) => !checked.includes(day)) } }));
  const always = (name: string, holds: (given: { checked: string[]; today: string; rules: DayRules }) => void) => {
    it(name, () => { fc.assert(fc.property(log, holds), { numRuns: 1000, endOnFailure: true }); });
  };

  always('counts each check-in once, in any order and however often it is told', (given) => {
    const streak = streakOf(given);
    assert.equal(streak.total, given.checked.length);
    assert.equal([...streak.days.values()].filter((state) => state === 'checked').length, streak.total);
    assert.deepEqual(streakOf({ ...given, checked: [...given.checked, ...given.checked].reverse() }), streak);
  });

  always('has a best that no current exceeds, and both that no total does', (given) => {
    const { current, best, total } = streakOf(given);
    assert.ok(current <= best && best <= total);
    assert.equal(best > 0, total > 0);
  });

  always('spends no more free rest days in a month than there are, none for a day that is excused, and says how many are left', (given) => {
    const { days, freezes } = streakOf(given);
    const spent = new Map<string, number>();
    for (const [day, state] of days) {
      if (state === 'frozen') spent.set(monthOf(day), (spent.get(monthOf(day)) ?? 0) + 1);
      if (state === 'frozen' || state === 'missed') assert.equal(excuseOf(day, given.rules), undefined);
    }
    assert.ok([...spent.values()].every((count) => count <= given.rules.freezes));
    assert.equal(freezes.left, given.rules.freezes - (spent.get(monthOf(given.today)) ?? 0));
  });

  always('counts by the same days it shows: what was missed breaks, nothing else does', (given) => {
    const { current, best, days } = streakOf(given);
    const runs = [...days.values()].map((state) => signs[state]).join('').split('×').map((run) => run.split('✓').length - 1);
    assert.equal(current, runs.at(-1) ?? 0);
    assert.equal(best, Math.max(0, ...runs));
  });

  always('shows each date from the first check-in to today; today alone can be open', (given) => {
    const { days } = streakOf(given);
    assert.deepEqual([...days.keys()], given.checked.length ? datesFrom(given.checked[0]!, given.today) : []);
    for (const [day, state] of days) if (state === 'open') assert.equal(day, given.today);
  });

  it('loses nothing by one more check-in today, and an undo puts all back', () => {
    fc.assert(fc.property(log, (given) => {
      const before = streakOf(given);
      if (given.checked.includes(given.today)) return;
      const after = streakOf({ ...given, checked: [...given.checked, given.today] });
      assert.equal(after.current, before.current + 1);
      assert.ok(after.best >= before.best);
      assert.equal(after.total, before.total + 1);
      assert.deepEqual(streakOf({ ...given, checked: [...given.checked, given.today].filter((day) => day !== given.today) }), before);
    }), { numRuns: 1000 });
  });

  it('is no worse for a late check-in or one made up, of today or the two days before', () => {
    fc.assert(fc.property(log, fc.integer({ min: 0, max: 2 }), (given, ago) => {
      const [before, after] = [streakOf(given), streakOf({ ...given, checked: [...given.checked, addDays(given.today, -ago)] })];
      assert.ok(after.best >= before.best && after.current >= before.current && after.total >= before.total);
    }), { numRuns: 1000 });
  });

  it('reaches weekly goals no more often than there are weeks, and never fewer by one more check-in today', () => {
    fc.assert(fc.property(log, fc.integer({ min: 1, max: 7 }), (given, target) => {
      const found = weeksOf({ ...given, target });
      const after = weeksOf({ ...given, checked: [...given.checked, given.today], target });
      assert.deepEqual(weeksOf({ ...given, checked: [...given.checked, ...given.checked], target }), found);
      assert.ok(found.current <= found.best && found.best * target <= given.checked.length);
      assert.ok(after.current >= found.current && after.best >= found.best);
      assert.equal(found.done, given.checked.filter((day) => day >= mondayOf(given.today) && day <= addDays(mondayOf(given.today), 6)).length);
    }), { numRuns: 1000 });
  });

  it('is fast enough for years: ten of them with every day', () => {
    const checked = datesFrom('2016-01-01', '2025-12-31');
    const { current, days } = streakOf({ checked, today: '2025-12-31', rules: { freezes: 2 } });
    assert.equal(current, 3653);
    assert.equal([...days.keys()].filter((day) => weekday(day) === 7).length, 522);
    assert.equal(days.get(lastOfMonth('2024-02')), 'checked');
    assert.equal(days.get(firstOfMonth('2024-03')), 'checked');
  });
});
