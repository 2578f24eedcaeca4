import type { LocalText } from '../../src/protocol/community.ts';
import type { TextInput } from './config-defaults.ts';

/**
 * What may bring points: what others found useful, taking part on the day, and what the brand took up. There is no kind
 * for votes, likes, dwell, invites or acts of citizenship, so that no configuration can pay for them.
 */
export const scoreKinds = ['check-in', 'event', 'helpful', 'thanks', 'adopted', 'shipped'] as const;
export type ScoreKind = (typeof scoreKinds)[number];

/** What one act is worth. */
export interface ScoreRule {
  kind: ScoreKind;
  points: number;
  /** Most points of this kind on one day of the community's zone; null: no cap. */
  perDay: number | null;
}

/** The rules of the ledger. Their version is written with each row. */
export interface ScoresConfig { version: string; rules: ScoreRule[] }

export const boardModes = ['goal', 'around', 'top', 'league', 'thanks'] as const;
export type BoardMode = (typeof boardModes)[number];

export const boardPeriods = ['week', 'month', 'all', 'rolling-7', 'rolling-30'] as const;
export type BoardPeriod = (typeof boardPeriods)[number];

export type TieRule = 'competition' | 'dense' | 'ordinal';

/** A window of its own, both days included, in the community's zone. */
export interface SeasonConfig { id: string; name: LocalText; from: string; to: string }

export interface LeaderboardConfig {
  id: string;
  name: LocalText;
  description: LocalText | null;
  /** What the board offers; the first is what it shows first. */
  modes: BoardMode[];
  /** Which points it counts. */
  kinds: ScoreKind[];
  periods: BoardPeriod[];
  tie: TieRule;
  /** Longest public list. */
  top: number;
  /** Fewest listed members with points before rows and ranks are shown. */
  minimum: number;
  goal: { kind: ScoreKind; target: number; period: 'week' | 'month' | 'all' } | null;
  seasons: SeasonConfig[];
  /** Teams by segment of the brand's token; a member counts for the first that fits. */
  teams: { id: string; name: LocalText; segment: string }[];
  /** Most members of a weekly group. */
  group: number;
}

/** Rules as the configuration file gives them. */
export interface ScoresInput { version?: string; rules?: { kind: ScoreKind; points: number; perDay?: number }[] }

/** A leaderboard as the configuration file gives it; everything but `id` and `name` has a default. */
export interface LeaderboardInput {
  id: string;
  name: TextInput;
  description?: TextInput;
  modes?: BoardMode[];
  kinds?: ScoreKind[];
  periods?: BoardPeriod[];
  tie?: TieRule;
  top?: number;
  minimum?: number;
  goal?: { kind: ScoreKind; target: number; period?: 'week' | 'month' | 'all' };
  seasons?: { id: string; name: TextInput; from: string; to: string }[];
  teams?: { id: string; name: TextInput; segment: string }[];
  group?: number;
}

const defaultRules: ScoreRule[] = [
  { kind: 'check-in', points: 1, perDay: null },
  { kind: 'event', points: 10, perDay: null },
  { kind: 'helpful', points: 5, perDay: 50 },
  { kind: 'adopted', points: 20, perDay: null },
  { kind: 'shipped', points: 50, perDay: null },
];

export const completeScores = ({ version = '1', rules }: ScoresInput = {}): ScoresConfig => ({
  version, rules: rules ? rules.map(rule => ({ ...rule, perDay: rule.perDay ?? null })) : defaultRules,
});

/** Fills in the defaults of a leaderboard. Without a goal there is no goal bar to show. */
export function completeLeaderboard(from: LeaderboardInput, scores: ScoresConfig, text: (value: TextInput) => LocalText): LeaderboardConfig {
  return {
    id: from.id, name: text(from.name), description: from.description === undefined ? null : text(from.description),
    modes: (from.modes ?? ['goal', 'around', 'top']).filter(mode => mode !== 'goal' || from.goal !== undefined),
    kinds: from.kinds ?? scores.rules.map(rule => rule.kind), periods: from.periods ?? ['week', 'month', 'all'],
    tie: from.tie ?? 'competition', top: from.top ?? 10, minimum: from.minimum ?? 5,
    goal: from.goal ? { kind: from.goal.kind, target: from.goal.target, period: from.goal.period ?? 'month' } : null,
    seasons: (from.seasons ?? []).map(season => ({ ...season, name: text(season.name) })),
    teams: (from.teams ?? []).map(team => ({ ...team, name: text(team.name) })),
    group: from.group ?? 30,
  };
}

/** What is wrong with scores and leaderboards beyond what the schema says; `path` is below the community. */
export function scoreFaults(scores: ScoresInput | undefined, boards: readonly LeaderboardInput[]): { path: (string | number)[]; detail: string }[] {
  const faults: { path: (string | number)[]; detail: string }[] = [];
  const twice = (ids: string[], path: (string | number)[], member: string) => {
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at) faults.push({ path: [...path, at, member], detail: `"${id}" is used twice; give each its own ${member}.` });
    });
  };
  const { rules } = completeScores(scores);
  const ruled = (kind: ScoreKind, path: (string | number)[]) => {
    if (!rules.some(rule => rule.kind === kind)) faults.push({ path, detail: `No rule of scores gives points for "${kind}"; add one there, or leave it out here.` });
  };
  twice(rules.map(rule => rule.kind), ['scores', 'rules'], 'kind');
  twice(boards.map(board => board.id), ['leaderboards'], 'id');
  for (const [at, board] of boards.entries()) {
    const path = ['leaderboards', at];
    board.kinds?.forEach((kind, index) => ruled(kind, [...path, 'kinds', index]));
    if (board.goal) ruled(board.goal.kind, [...path, 'goal', 'kind']);
    if (board.modes?.includes('goal') && !board.goal) faults.push({ path: [...path, 'modes'], detail: 'The mode goal needs a goal: add `goal:` with kind and target.' });
    twice((board.seasons ?? []).map(season => season.id), [...path, 'seasons'], 'id');
    twice((board.teams ?? []).map(team => team.id), [...path, 'teams'], 'id');
    for (const [index, { id, from, to }] of (board.seasons ?? []).entries()) {
      if (/^(week|month|all|rolling-\d+|\d{4}-(w?\d\d))$/.test(id)) faults.push({ path: [...path, 'seasons', index, 'id'], detail: `"${id}" is the name of a period; use another id.` });
      for (const [name, date] of [['from', from], ['to', to]] as const) {
        if (!isDate(date)) faults.push({ path: [...path, 'seasons', index, name], detail: `"${date}" is not a day of the calendar; write e.g. 2026-11-30.` });
      }
      if (from > to) faults.push({ path: [...path, 'seasons', index, 'to'], detail: 'A season ends on the day it begins, or later.' });
    }
  }
  return faults;
}

const isDate = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
};
