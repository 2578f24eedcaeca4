import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { creditFrom } from '../../server/src/domain/check-in/credit.ts';
import {
  dateExists, dateOf, dayEnd, dayEndOf, dayEndsAt, dayStart, isZone, localDate, nextDate, previousDate, skippedDates, zoneAt,
  zoneChange, type ZoneHistory,
} from '../../server/src/domain/days.ts';
import { addDays, datesFrom, daysBetween } from '../../src/protocol/calendar.ts';

const HOUR = 3_600_000;
const rows = <T>(name: string) => readFileSync(new URL(`../fixtures/time/${name}.jsonl`, import.meta.url), 'utf8')
  .trimEnd().split('\n').map((line) => JSON.parse(line) as T);
const at = (text: string) => Date.parse(text);
const iso = (instant: number) => new Date(instant).toISOString().replace('.000', '');
const zones = Intl.supportedValuesOf('timeZone');

// What a clock on the wall shows, by another way than the module's: `2010-11-07 00:00:30`.
const clocks = new Map<string, Intl.DateTimeFormat>();
function clock(instant: number, zone: string): string {
  if (!clocks.has(zone)) clocks.set(zone, new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }));
  return clocks.get(zone)!.format(instant);
}
const offset = (instant: number, zone: string) => at(`${clock(instant, zone).replace(' ', 'T')}Z`) - Math.floor(instant / 1000) * 1000;

describe('the local date of an instant', () => {
  // rules that are newer than some runtime's tz data; each such zone is named here, and the rest must agree to the row
  const changed = new Set(['Africa/Casablanca', 'Africa/El_Aaiun', 'America/Havana']);
  const tz = process.versions.tz ?? 'unknown';

  function agree(total: number, differing: { zone: string; row: string }[], report: (line: string) => void) {
    for (const { row } of differing) report(`tz data ${tz} against 2026f: ${row}`);
    assert.deepEqual(differing.filter(({ zone }) => !changed.has(zone)), []);
    assert.ok(differing.length <= (tz >= '2026f' ? 0 : total / 200), `${differing.length} of ${total} rows differ`);
  }

  it('is that of tzdata in every row of the corpus', (test) => {
    const all = rows<{ instant: string; zone: string; date: string }>('instant-to-date');
    const differing = all.filter(({ instant, zone, date }) => localDate(at(instant), zone) !== date);
    agree(all.length, differing.map((row) => ({ zone: row.zone, row: JSON.stringify(row) })), (line) => test.diagnostic(line));
  });

  it('is between the first instant of a day and that of the next, on days of 21 to 27 hours', (test) => {
    const all = rows<{ zone: string; date: string; hours: number; startUtc: string; endUtc: string }>('day-lengths');
    const differing = all.filter(({ zone, date, hours, startUtc, endUtc }) => {
      const [start, end] = [dayStart(date, zone), dayEnd(date, zone)];
      return iso(start) !== startUtc || iso(end) !== endUtc || (end - start) / HOUR !== hours
        || localDate(start, zone) !== date || localDate(end - 1, zone) !== date || localDate(end, zone) === date;
    });
    agree(all.length, differing.map((row) => ({ zone: row.zone, row: JSON.stringify(row) })), (line) => test.diagnostic(line));
  });

  it('is one date for each instant around every change of clocks of every zone, and none is lost', () => {
    let changes = 0;
    for (const zone of zones) {
      for (const change of changesOf(zone)) {
        changes++;
        const jump = offset(change, zone) - offset(change - 1000, zone);
        const dates = [localDate(change - 48 * HOUR, zone)];
        while (dates.length < 5) dates.push(nextDate(dates.at(-1)!, zone));
        const lost = datesFrom(dates[0]!, dates.at(-1)!).filter((date) => !dates.includes(date));
        assert.equal(lost.length, jump > 20 * HOUR ? 1 : 0, `${zone} ${iso(change)} lost ${lost.join()}`);
        for (const date of lost) assert.ok(!dateExists(date, zone));
        for (const date of dates) checkDay(date, zone);
        for (const [index, date] of dates.entries()) if (index) assert.equal(previousDate(date, zone), dates[index - 1]);
      }
    }
    assert.ok(changes > 2000, `${changes} changes`);
  });

  function* changesOf(zone: string): Generator<number> {
    for (const [from, to] of [['1993-01-01', '1995-06-01'], ['2009-06-01', '2012-03-01'], ['2024-01-01', '2028-01-01']] as const) {
      for (let week = at(from); week < at(to); week += 168 * HOUR) {
        let [before, after] = [week, week + 168 * HOUR];
        if (offset(before, zone) === offset(after, zone)) continue;
        while (after - before > 1000) {
          const middle = before + Math.floor((after - before) / 2000) * 1000;
          if (offset(middle, zone) === offset(before, zone)) before = middle;
          else after = middle;
        }
        yield after;
      }
    }
  }

  function checkDay(date: string, zone: string) {
    const [start, end] = [dayStart(date, zone), dayEnd(date, zone)];
    const what = `${zone} ${date}`;
    assert.ok(dateExists(date, zone), what);
    assert.equal(clock(start, zone).slice(0, 10), date, `${what}: the clock shows the date when it begins`);
    assert.ok(clock(start - 1, zone).slice(0, 10) < date, `${what}: not before`);
    for (const instant of [start, start + 1000, start + 90_000, start + HOUR, (start + end) / 2, end - HOUR, end - 1]) {
      assert.equal(localDate(instant, zone), date, `${what} at ${iso(instant)}`);
    }
    assert.equal(localDate(start - 1, zone) < date && localDate(end, zone) > date, true, what);
  }

  it('does not go back where clocks are set back just after midnight', () => {
    const zone = 'America/St_Johns';
    const instants = ['02:29:59', '02:30:00', '02:30:59', '02:31:00', '03:29:59', '03:30:00'].map((time) => at(`2010-11-07T${time}Z`));
    assert.deepEqual(instants.map((instant) => [clock(instant, zone), localDate(instant, zone)]), [
      ['2010-11-06 23:59:59', '2010-11-06'],
      ['2010-11-07 00:00:00', '2010-11-07'],
      ['2010-11-07 00:00:59', '2010-11-07'],
      ['2010-11-06 23:01:00', '2010-11-07'],
      ['2010-11-06 23:59:59', '2010-11-07'],
      ['2010-11-07 00:00:00', '2010-11-07'],
    ]);
    const casey = [-HOUR * 2 - 1, -HOUR * 2, 0, HOUR - 1].map((after) => localDate(at('2010-03-04T15:00:00Z') + after, 'Antarctica/Casey'));
    assert.deepEqual(casey, ['2010-03-04', '2010-03-05', '2010-03-05', '2010-03-05']);
  });

  it('begins after a midnight that does not exist', () => {
    for (const [zone, date, start] of [
      ['Africa/Cairo', '2026-04-24', '2026-04-23T22:00:00Z'], ['America/Santiago', '2026-09-06', '2026-09-06T04:00:00Z'],
      ['Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00Z'], ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    ] as const) {
      assert.equal(iso(dayStart(date, zone)), start, zone);
      assert.equal(clock(dayStart(date, zone), zone), `${date} 01:00:00`);
    }
  });

  it('jumps over dates that do not exist', () => {
    assert.equal(dateExists('2011-12-30', 'Pacific/Apia'), false);
    assert.equal(nextDate('2011-12-29', 'Pacific/Apia'), '2011-12-31');
    assert.equal(nextDate('2011-12-30', 'Pacific/Apia'), '2011-12-31');
    assert.equal(previousDate('2011-12-31', 'Pacific/Apia'), '2011-12-29');
    assert.equal(dayEnd('2011-12-29', 'Pacific/Apia'), dayStart('2011-12-31', 'Pacific/Apia'));
  });

  it('knows zones by their names only', () => {
    for (const zone of [...zones, 'UTC', 'Etc/GMT-14', 'Asia/Calcutta']) assert.ok(isZone(zone), zone);
    for (const zone of ['', '+23:59', '-05:00', 'Mars/Olympus', 'Europe/Berlin ', '2026']) assert.ok(!isZone(zone), zone);
    assert.throws(() => localDate(0, 'Mars/Olympus'), RangeError);
  });
});

describe('the home zone of a member', () => {
  const since = (...zones: [string, string][]): ZoneHistory => zones.map(([zone, from]) => ({ zone, from: at(from) }));
  const changeTo = (history: ZoneHistory, zone: string, now: string) => {
    const change = zoneChange(history, zone, at(now));
    assert.ok('history' in change, 'is allowed');
    return change.history;
  };

  it('decides the dates of the streak corpus, whatever zone the device is in', () => {
    const scenarios = rows<{
      id: string; home: string; creditedDaysHomeZone: number; maxCreditedDaysFixedHomeZone: number; steps: { instant: string; homeDate: string }[];
    }>('streak-scenarios');
    for (const { id, home, steps, creditedDaysHomeZone, maxCreditedDaysFixedHomeZone } of scenarios) {
      const dates = steps.map(({ instant }) => dateOf(at(instant), since([home, '1970-01-01'])));
      assert.deepEqual(dates, steps.map(({ homeDate }) => homeDate), id);
      assert.equal(new Set(dates).size, creditedDaysHomeZone, id);
      assert.ok(creditedDaysHomeZone <= maxCreditedDaysFixedHomeZone, id);
    }
  });

  it('changes at the end of the current day, and again after seven days', () => {
    const berlin = since(['Europe/Berlin', '2026-01-01']);
    const tokyo = changeTo(berlin, 'Asia/Tokyo', '2026-03-02T12:00:00Z');
    assert.deepEqual(tokyo.map(({ zone, from }) => [zone, iso(from)]), [
      ['Europe/Berlin', '2026-01-01T00:00:00Z'], ['Asia/Tokyo', '2026-03-02T23:00:00Z'],
    ]);
    assert.equal(zoneAt(at('2026-03-02T22:59:59Z'), tokyo), 'Europe/Berlin');
    assert.equal(zoneAt(at('2026-03-02T23:00:00Z'), tokyo), 'Asia/Tokyo');
    assert.equal(dateOf(at('2026-03-02T22:59:59Z'), tokyo), '2026-03-02');
    assert.equal(dateOf(at('2026-03-02T23:00:00Z'), tokyo), '2026-03-03');
    assert.deepEqual(zoneChange(tokyo, 'Europe/Paris', at('2026-03-04T23:00:00Z')), { refusedFor: 5 * 24 * HOUR });
    assert.deepEqual(zoneChange(tokyo, 'Europe/Paris', at('2026-03-09T22:59:59Z')), { refusedFor: 1000 });
    assert.equal(changeTo(tokyo, 'Europe/Paris', '2026-03-09T23:00:00Z').length, 3);
  });

  it('takes a change back that is still to come, or puts another in its place', () => {
    const berlin = since(['Europe/Berlin', '2026-01-01']);
    const tokyo = changeTo(berlin, 'Asia/Tokyo', '2026-03-02T12:00:00Z');
    assert.deepEqual(changeTo(tokyo, 'Europe/Berlin', '2026-03-02T13:00:00Z'), berlin);
    assert.deepEqual(changeTo(tokyo, 'Asia/Tokyo', '2026-03-02T13:00:00Z'), tokyo);
    assert.deepEqual(changeTo(tokyo, 'Asia/Seoul', '2026-03-02T13:00:00Z').map(({ zone }) => zone), ['Europe/Berlin', 'Asia/Seoul']);
    assert.deepEqual(changeTo(since(['Asia/Kolkata', '2026-01-01']), 'Asia/Calcutta', '2026-03-02T12:00:00Z').length, 1, 'another name is no change');
  });

  it('lets no date be lived twice by a move west, and skips one by a move across the date line to the east', () => {
    const west = changeTo(since(['Pacific/Kiritimati', '2026-01-01']), 'Pacific/Niue', '2026-03-01T00:00:00Z');
    const [moved, next] = [at('2026-03-01T10:00:00Z'), at('2026-03-02T11:00:00Z')];
    assert.deepEqual([moved - 1, moved, moved + HOUR, next - 1, next].map((instant) => dateOf(instant, west)),
      ['2026-03-01', '2026-03-01', '2026-03-01', '2026-03-01', '2026-03-02']);
    assert.equal(dayEndsAt(moved - HOUR, west), next, 'the day ends 25 hours later than it would have');
    assert.deepEqual(skippedDates(west, '2026-01-01', '2026-12-31'), []);

    const east = changeTo(since(['Pacific/Honolulu', '2026-01-01']), 'Pacific/Kiritimati', '2026-03-01T12:00:00Z');
    const date = at('2026-03-02T10:00:00Z');
    assert.deepEqual([date - 1, date].map((instant) => dateOf(instant, east)), ['2026-03-01', '2026-03-03']);
    assert.equal(dayEndsAt(date - 1, east), date);
    assert.deepEqual(skippedDates(east, '2026-01-01', '2026-12-31'), ['2026-03-02']);
  });

  it('skips what the zone itself left out', () => {
    assert.deepEqual(skippedDates(since(['Pacific/Apia', '2001-01-01']), '2001-01-01', '2026-12-31'), ['2011-12-30']);
    assert.deepEqual(skippedDates(since(['Pacific/Apia', '2001-01-01']), '2011-12-30', '2011-12-30'), ['2011-12-30']);
    assert.deepEqual(skippedDates(since(['Pacific/Apia', '2001-01-01']), '2011-12-31', '2026-12-31'), []);
    assert.deepEqual(skippedDates(since(['Pacific/Kwajalein', '1990-01-01']), '1990-01-01', '2000-01-01'), ['1993-08-21']);
    // a move by itself shifts the start of days, too
    const moved = changeTo(since(['America/Antigua', '2011-12-01']), 'Pacific/Fakaofo', '2011-12-23T20:00:00Z');
    assert.deepEqual(skippedDates(moved, '2011-12-23', '2012-01-05'), ['2011-12-30']);
  });

  const extreme = ['Etc/GMT+12', 'Etc/GMT-14', 'Pacific/Kiritimati', 'Pacific/Niue', 'Pacific/Apia', 'Antarctica/Troll', 'Australia/Lord_Howe'];
  const zone = fc.oneof(fc.constantFrom(...extreme), fc.constantFrom(...zones));
  const start = fc.integer({ min: at('2009-01-01'), max: at('2030-01-01') });
  const gap = fc.oneof(fc.integer({ min: 0, max: 120_000 }), fc.integer({ min: 0, max: 14 * HOUR }), fc.integer({ min: 0, max: 40 * 24 * HOUR }));
  const runs = { numRuns: 400, endOnFailure: true };
  /** Instants of somebody who moves at some of them: as the rules allow it, or at once. */
  const walk = (obeys: fc.Arbitrary<boolean>) => fc.record({
    start, home: zone, obeys, steps: fc.array(fc.record({ gap, to: fc.option(zone, { freq: 2 }) }), { minLength: 1, maxLength: 25 }),
  }).map(({ start, home, obeys, steps }) => {
    let history: ZoneHistory = [{ zone: home, from: start }];
    let now = start;
    const instants = [now];
    for (const { gap, to } of steps) {
      now += gap;
      if (to !== null && obeys) {
        const change = zoneChange(history, to, now);
        if ('history' in change) history = change.history;
      } else if (to !== null) {
        history = [...history.filter(({ from }) => from < now), { zone: to, from: now }];
      }
      instants.push(now);
    }
    return { history, instants };
  });

  it('credits at most floor((h + 26) / 24) + 1 days in h hours, whatever the member does', () => {
    fc.assert(fc.property(walk(fc.boolean()), ({ history, instants }) => {
      const credited = new Map<string, number>();
      for (const instant of instants) {
        const date = dateOf(instant, history);
        if (!credited.has(date) && creditFrom([...credited.values()], instant) === instant) credited.set(date, instant);
      }
      const taps = [...credited.values()];
      for (const [first, from] of taps.entries()) {
        for (const [index, to] of taps.slice(first).entries()) {
          assert.ok(index + 1 <= Math.floor(((to - from) / HOUR + 26) / 24) + 1, `${index + 1} days in ${(to - from) / HOUR} h`);
        }
      }
    }), runs);
  });

  it('never goes back in dates', () => {
    fc.assert(fc.property(walk(fc.boolean()), ({ history, instants }) => {
      const dates = instants.map((instant) => dateOf(instant, history));
      assert.deepEqual(dates, [...dates].sort());
    }), runs);
  });

  it('credits each day of somebody who stays, at its first second and at its last', () => {
    fc.assert(fc.property(zone.filter((name) => name !== 'Antarctica/Casey'), start, fc.array(fc.boolean(), { minLength: 2, maxLength: 40 }), (home, from, firsts) => {
      let date = localDate(from, home);
      const taps: number[] = [];
      for (const first of firsts) {
        const tap = first ? dayStart(date, home) : dayEnd(date, home) - 1;
        assert.equal(creditFrom(taps, tap), tap, `${home} ${date}`);
        taps.push(tap);
        date = nextDate(date, home);
      }
    }), runs);
  });

  it('credits a traveller each day, but not three days within a few hours', () => {
    const tokyo = changeTo(since(['Europe/Berlin', '2026-01-01']), 'Asia/Tokyo', '2026-03-02T12:00:00Z');
    const evenings = ['2026-03-02T19:00:00Z', '2026-03-03T11:00:00Z', '2026-03-04T11:00:00Z'].map(at);
    assert.deepEqual(evenings.map((instant) => dateOf(instant, tokyo)), ['2026-03-02', '2026-03-03', '2026-03-04']);
    for (const [index, instant] of evenings.entries()) assert.equal(creditFrom(evenings.slice(0, index), instant), instant);

    const hurried = ['2026-03-02T22:59:00Z', '2026-03-02T23:01:00Z', '2026-03-03T15:01:00Z'].map(at);
    assert.deepEqual(hurried.map((instant) => dateOf(instant, tokyo)), ['2026-03-02', '2026-03-03', '2026-03-04']);
    assert.equal(iso(creditFrom(hurried.slice(0, 2), hurried[2]!)), '2026-03-03T20:59:00Z');
    assert.equal(creditFrom(hurried.slice(0, 2), at('2026-03-03T20:59:00Z')), at('2026-03-03T20:59:00Z'));
  });

  it('has a day that lasts until the next begins', () => {
    fc.assert(fc.property(walk(fc.boolean()), ({ history, instants }) => {
      for (const now of instants) {
        const [date, end] = [dateOf(now, history), dayEndsAt(now, history)];
        assert.ok(end > now);
        assert.equal(dateOf(end - 1, history), date);
        assert.ok(dateOf(end, history) > date);
        assert.equal(dayEndOf(date, history), end);
      }
    }), runs);
  });

  it('skips exactly the dates without an instant', () => {
    fc.assert(fc.property(walk(fc.boolean()), ({ history, instants }) => {
      const [from, to] = [instants[0]!, Math.min(instants.at(-1)!, instants[0]! + 60 * 24 * HOUR)];
      const [first, last] = [dateOf(from, history), dateOf(to, history)];
      const lived = new Set<string>();
      for (let date = first; daysBetween(date, last) >= 0; date = addDays(date, 1)) lived.add(dateOf(dayEndOf(date, history) - 1, history));
      assert.deepEqual(skippedDates(history, first, last), datesFrom(first, last).filter((date) => !lived.has(date)));
    }), runs);
  });
});
