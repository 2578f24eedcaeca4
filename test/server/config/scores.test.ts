import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ConfigError, parseConfig } from '../../../server/src/config.ts';
import { scoreKinds } from '../../../server/src/score-config.ts';

const parse = (more: string) => parseConfig(`communities:\n  - id: a\n    name: A\n    anonymous: true\n    ${more}\n`, { file: 'minga.yaml' })[0]!;

/** What is refused, each as place and reason; empty when all is taken. */
const faults = (more: string): string[] => {
  try {
    parse(more);
  } catch (error) {
    assert.ok(error instanceof ConfigError, String(error));
    for (const { line, path } of error.faults) assert.ok(error.message.includes(`minga.yaml:${line}  ${path}: `), error.message);
    return error.faults.map(({ path, detail }) => `${path.replace('communities[0].', '')}: ${detail}`);
  }
  return [];
};
const board = (more: string) => `leaderboards: [{ id: b, name: B, ${more} }]`;
const season = (id: string, from: string, to: string) => board(`seasons: [{ id: ${id}, name: S, from: "${from}", to: "${to}" }]`);

for (const act of ['votes', 'vote', 'likes', 'like', 'dwell', 'time-spent', 'invites', 'invite', 'welcome', 'flag', 'recommend']) {
  test(`nothing pays for, celebrates or aims at ${act}`, () => {
    for (const [more, path] of [
      [`scores: { rules: [{ kind: ${act}, points: 1 }] }`, 'scores.rules[0].kind'],
      [board(`kinds: [helpful, ${act}]`), 'leaderboards[0].kinds[1]'],
      [board(`goal: { kind: ${act}, target: 10 }`), 'leaderboards[0].goal.kind'],
      [`badges: [{ id: b, name: B, criteria: C, counts: ${act} }]`, 'badges[0].counts'],
    ] as const) {
      const found = faults(more);
      assert.equal(found.length, 1, `${more}: ${found.join('\n')}`);
      assert.ok(found[0]!.startsWith(`${path}: must be one of `), found.join());
    }
  });
}

test('every kind of the closed list can have a rule, a badge, a place on a board and a goal', () => {
  assert.deepEqual([...scoreKinds], ['check-in', 'event', 'helpful', 'thanks', 'adopted', 'shipped']);
  const rules = `scores: { rules: [${scoreKinds.map(kind => `{ kind: ${kind}, points: 0 }`).join(', ')}] }`;
  for (const kind of scoreKinds) {
    const { scores, leaderboards } = parse(`${rules}\n    ${board(`kinds: [${kind}], goal: { kind: ${kind}, target: 1 }`)}`);
    assert.deepEqual([scores.rules.map(rule => rule.kind), leaderboards[0]!.kinds, leaderboards[0]!.goal], [[...scoreKinds], [kind], { kind, target: 1, period: 'month' }]);
  }
  for (const counts of ['check-ins', 'events', 'helpful', 'thanks', 'adopted', 'shipped']) {
    assert.equal(parse(`${rules}\n    badges: [{ id: b, name: B, criteria: C, counts: ${counts} }]`).badges[0]!.counts, counts);
  }
});

test('without rules, acts are worth what is documented, and no board is there', () => {
  const { scores, leaderboards } = parse('');
  assert.deepEqual(scores.rules.map(({ kind, points, perDay }) => [kind, points, perDay]),
    [['check-in', 1, null], ['event', 10, null], ['helpful', 5, 50], ['adopted', 20, null], ['shipped', 50, null]]);
  assert.deepEqual([scores.version, leaderboards], ['1', []]);
  assert.equal(parse('scores: { rules: [{ kind: helpful, points: 5 }] }').scores.rules[0]!.perDay, null, 'rules of one\'s own have the caps they name');
});

test('a board needs a name only, and has a goal bar only with a goal', () => {
  assert.deepEqual(parse('leaderboards: [{ id: b, name: B }]').leaderboards[0], {
    id: 'b', name: { en: 'B' }, description: null, modes: ['around', 'top'], kinds: ['check-in', 'event', 'helpful', 'adopted', 'shipped'],
    periods: ['week', 'month', 'all'], tie: 'competition', top: 10, minimum: 5, goal: null, seasons: [], teams: [], group: 30,
  });
  assert.deepEqual(parse(board('goal: { kind: helpful, target: 5 }')).leaderboards[0]!.modes, ['goal', 'around', 'top']);
  assert.deepEqual(faults(season('one-day', '2026-12-01', '2026-12-01')), [], 'a season may be one day long');
});

for (const [name, more, expected] of [
  ['negative points', 'scores: { rules: [{ kind: helpful, points: -1 }] }', /^scores\.rules\[0\]\.points: .*0/],
  ['parts of points', 'scores: { rules: [{ kind: helpful, points: 0.5 }] }', /^scores\.rules\[0\]\.points: /],
  ['a cap below nothing', 'scores: { rules: [{ kind: helpful, points: 1, perDay: -1 }] }', /^scores\.rules\[0\]\.perDay: /],
  ['two rules of one kind', 'scores: { rules: [{ kind: event, points: 1 }, { kind: event, points: 2 }] }', /^scores\.rules\[1\]\.kind: "event" is used twice/],
  ['a board of a kind without a rule', board('kinds: [event, thanks]'), /^leaderboards\[0\]\.kinds\[1\]: No rule of scores gives points for "thanks"/],
  ['a goal without a rule', board('goal: { kind: thanks, target: 5 }'), /^leaderboards\[0\]\.goal\.kind: No rule of scores gives points for "thanks"/],
  ['a goal of nothing', board('goal: { kind: helpful, target: 0 }'), /^leaderboards\[0\]\.goal\.target: /],
  ['the mode goal without a goal', board('modes: [top, goal]'), /^leaderboards\[0\]\.modes: The mode goal needs a goal/],
  ['two boards of one id', 'leaderboards: [{ id: b, name: B }, { id: b, name: C }]', /^leaderboards\[1\]\.id: "b" is used twice/],
  ['two seasons of one id', board('seasons: [{ id: s, name: S, from: "2026-12-01", to: "2026-12-31" }, { id: s, name: T, from: "2027-12-01", to: "2027-12-31" }]'), /^leaderboards\[0\]\.seasons\[1\]\.id: "s" is used twice/],
  ['two teams of one id', board('teams: [{ id: t, name: T, segment: x }, { id: t, name: U, segment: y }]'), /^leaderboards\[0\]\.teams\[1\]\.id: "t" is used twice/],
  ['a season that ends before it begins', season('s', '2026-12-02', '2026-12-01'), /^leaderboards\[0\]\.seasons\[0\]\.to: A season ends on the day it begins, or later/],
  ['a season from a day that is none', season('s', '2027-02-29', '2027-03-31'), /^leaderboards\[0\]\.seasons\[0\]\.from: "2027-02-29" is not a day of the calendar/],
  ...['week', 'month', 'all', 'rolling-7', '2026-11', '2026-w47'].map(id => [`a season called ${id}`, season(`"${id}"`, '2026-12-01', '2026-12-02'), new RegExp(`^leaderboards\\[0\\]\\.seasons\\[0\\]\\.id: "${id}" is the name of a period`)] as const),
  ['a board that names one alone', board('minimum: 1'), /^leaderboards\[0\]\.minimum: .*2/],
] as const) {
  test(`${name} is refused by its place`, () => {
    const found = faults(more);
    assert.equal(found.length, 1, found.join('\n'));
    assert.match(found[0]!, expected);
  });
}
