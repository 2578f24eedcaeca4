import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addDays, addMonths, datesFrom, daysBetween, firstOfMonth, isDate, isMonth, isWeek, lastOfMonth, mondayOf, monthGrid, monthOf, weekday,
  weekOf, weekStart,
} from '../../src/protocol/calendar.ts';

const date = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1900-01-01', days));

describe('calendar dates', () => {
  it('are those of days that exist', () => {
    for (const text of ['2026-03-01', '2028-02-29', '2000-02-29', '0001-01-01', '9999-12-31']) assert.ok(isDate(text), text);
    for (const text of ['2027-02-29', '1900-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '20260301', '2026-03-01T00:00Z', ' 2026-03-01', '']) {
      assert.ok(!isDate(text), text);
    }
  });

  it('follow one another over leap days and ends of years', () => {
    assert.equal(addDays('2028-02-28', 1), '2028-02-29');
    assert.equal(addDays('2027-02-28', 1), '2027-03-01');
    assert.equal(addDays('2026-12-31', 1), '2027-01-01');
    assert.equal(addDays('2026-01-01', -1), '2025-12-31');
    assert.equal(daysBetween('2028-02-01', '2028-03-01'), 29);
    assert.deepEqual(datesFrom('2028-02-28', '2028-03-01'), ['2028-02-28', '2028-02-29', '2028-03-01']);
    assert.deepEqual(datesFrom('2028-03-01', '2028-02-28'), []);
    fc.assert(fc.property(date, fc.integer({ min: -5000, max: 5000 }), (day, days) => {
      assert.equal(daysBetween(day, addDays(day, days)), days);
      assert.ok(isDate(addDays(day, days)));
      assert.equal(addDays(day, days) < day, days < 0, 'dates sort as texts');
    }));
  });

  it('have the weekday that Intl says', () => {
    const format = new Intl.DateTimeFormat('en', { weekday: 'short', timeZone: 'UTC' });
    fc.assert(fc.property(date, (day) => {
      assert.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][weekday(day) - 1], format.format(new Date(day)));
      assert.equal(weekday(mondayOf(day)), 1);
      assert.ok(daysBetween(mondayOf(day), day) >= 0 && daysBetween(mondayOf(day), day) < 7);
    }));
  });
});

describe('weeks', () => {
  it('have the ids of ISO 8601, also around New Year', () => {
    for (const [day, week] of [
      ['2026-11-22', '2026-w47'], ['2026-11-23', '2026-w48'], ['2027-01-01', '2026-w53'], ['2027-01-03', '2026-w53'], ['2027-01-04', '2027-w01'],
      ['2024-12-30', '2025-w01'], ['2005-01-01', '2004-w53'], ['2008-12-29', '2009-w01'], ['2010-01-03', '2009-w53'], ['2028-02-29', '2028-w09'],
    ] as const) assert.equal(weekOf(day), week, day);
    assert.equal(weekStart('2026-w48'), '2026-11-23');
    assert.equal(weekStart('2027-w01'), '2027-01-04');
  });

  it('exist up to the 52nd or the 53rd', () => {
    for (const week of ['2026-w01', '2026-w53', '2027-w52']) assert.ok(isWeek(week), week);
    for (const week of ['2027-w53', '2026-w00', '2026-w54', '2026-w1', '2026-W01', '2026-48', '2026-11', '']) assert.ok(!isWeek(week), week);
  });

  it('lead from a date to its Monday and back', () => {
    fc.assert(fc.property(date, (day) => {
      assert.equal(weekStart(weekOf(day)), mondayOf(day));
      assert.ok(isWeek(weekOf(day)));
    }));
  });
});

describe('months', () => {
  it('have a first and a last date, and neighbours', () => {
    assert.deepEqual(['2026-02', '2028-02', '2026-04', '2026-12'].map(lastOfMonth), ['2026-02-28', '2028-02-29', '2026-04-30', '2026-12-31']);
    assert.equal(firstOfMonth('2028-02'), '2028-02-01');
    assert.deepEqual([1, 2, -10, -11, 14].map((months) => addMonths('2026-11', months)), ['2026-12', '2027-01', '2026-01', '2025-12', '2028-01']);
    for (const month of ['2026-01', '2026-12']) assert.ok(isMonth(month));
    for (const month of ['2026-13', '2026-00', '2026-1', '2026', '2026-w01', '2026-01-01']) assert.ok(!isMonth(month), month);
  });

  it('are a grid of four, five or six weeks', () => {
    assert.equal(monthGrid('2027-02').length, 4);
    assert.equal(monthGrid('2027-02', 7).length, 5);
    assert.equal(monthGrid('2026-11').length, 6);
    assert.equal(monthGrid('2026-11', 7).length, 5);
    assert.deepEqual(monthGrid('2028-02', 6).at(-1), datesFrom('2028-02-26', '2028-03-03'));
  });

  it('have each of their dates once in the grid, under its weekday, whatever day a week starts with', () => {
    fc.assert(fc.property(date.map(monthOf), fc.integer({ min: 1, max: 7 }), (month, first) => {
      const grid = monthGrid(month, first);
      for (const week of grid) {
        assert.equal(week.length, 7);
        assert.equal(weekday(week[0]!), first);
        assert.ok(week.some((day) => monthOf(day) === month), 'no week of neighbours alone');
      }
      assert.deepEqual(grid.flat().filter((day) => monthOf(day) === month), datesFrom(firstOfMonth(month), lastOfMonth(month)));
      assert.deepEqual(grid.flat(), datesFrom(grid[0]![0]!, grid.at(-1)![6]!));
    }), { numRuns: 500 });
  });
});
