import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, parseConfig } from '../../server/src/config.ts';

const source = (more: string) => `communities:\n  - id: kestrel\n    name: Kestrel\n    anonymous: true\n${more}`;
const parse = (more: string) => parseConfig(source(more), { file: 'c.yaml' })[0]!;
const faults = (more: string): string[] => {
  try {
    parse(more);
  } catch (error) {
    if (error instanceof ConfigError) return error.faults.map(({ path }) => path.replace('communities[0].', ''));
    throw error;
  }
  return [];
};

test('a program needs a name only; without one there is none', () => {
  const { programs: [program], badges } = parse('    programs: [{ id: daily, name: Daily }]\n');
  assert.deepEqual([program!.freezesPerMonth, program!.makeUp, program!.milestones, program!.undoMinutes, program!.goals, program!.timeSpent, badges],
    [2, null, [7, 30, 100, 365], 5, [2, 3, 5], false, []]);
  assert.deepEqual(parse('').programs, []);
});

for (const [name, more, path] of [
  ['a rest date that is none', 'programs: [{ id: daily, name: Daily, restDates: ["2027-02-29"] }]', 'programs[0].restDates[0]'],
  ['a topic of a date that is none', 'programs: [{ id: daily, name: Daily, topics: [{ date: "2027-13-01", text: Hello }] }]', 'programs[0].topics[0].date'],
  ['a week of rest days', 'programs: [{ id: daily, name: Daily, restWeekdays: [1, 2, 3, 4, 5, 6, 7] }]', 'programs[0].restWeekdays'],
  ['two programs of one id', 'programs: [{ id: daily, name: Daily }, { id: daily, name: Again }]', 'programs[1].id'],
  ['an address of codes without its place', 'programs: [{ id: daily, name: Daily, eventUrl: "https://brand.example/" }]', 'programs[0].eventUrl'],
  ['a badge for votes', 'badges: [{ id: b, name: B, criteria: C, counts: votes }]', 'badges[0].counts'],
  ['a badge for invites', 'badges: [{ id: b, name: B, criteria: C, counts: invites }]', 'badges[0].counts'],
  ['a badge that counts what no rule knows', 'badges: [{ id: b, name: B, criteria: C, counts: thanks }]', 'badges[0].counts'],
  ['a tier twice', 'badges: [{ id: b, name: B, criteria: C, counts: events, tiers: [{ at: 2 }, { at: 2 }] }]', 'badges[0].tiers[1].at'],
] as const) {
  test(`${name} is refused by its place`, () => assert.ok(faults(`    ${more}\n`).includes(path), JSON.stringify(faults(`    ${more}\n`))));
}
