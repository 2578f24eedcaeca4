/** The ledger and what is computed from it; see `domain/ledger` and `domain/leaderboard`. */
export interface ScoreTables {
  ledger: LedgerTable;
  score: ScoreTable;
  score_bucket: ScoreBucketTable;
  score_total: ScoreTotalTable;
  team_score: TeamScoreTable;
  score_state: ScoreStateTable;
  listing: ListingTable;
  rank_day: RankDayTable;
  rank_before: RankBeforeTable;
  league_group: LeagueGroupTable;
}

/** Append-only: an act is awarded by turn 0, taken back by turn 1, awarded again by turn 2 … */
export interface LedgerTable {
  community: string;
  id: string;
  member: string;
  kind: string;
  source: string;
  turn: number;
  rule_version: string;
  points: number;
  /** Points that the daily cap withheld. */
  capped: number;
  /** Local date of the award in the community's zone; that of the award also where it is taken back. */
  day: string;
  at: number;
}

/** Points of a member on a board in one period. `listed` is 1 where others may see them. */
export interface ScoreTable {
  community: string;
  board: string;
  period: string;
  member: string;
  points: number;
  /** When the points last changed. */
  reached_at: number;
  listed: number;
  /** Empty: none. */
  team: string;
}

/** How many listed members with points have so many, in two levels of buckets (see `domain/leaderboard/buckets.ts`). */
export interface ScoreBucketTable { community: string; board: string; period: string; level: number; bucket: number; members: number; distinct_points: number }

/** Sums over everybody, listed or not. */
export interface ScoreTotalTable { community: string; board: string; period: string; kind: string; acts: number; points: number }

/** Sums over the listed members of a team who have points. */
export interface TeamScoreTable { community: string; board: string; period: string; team: string; members: number; points: number }

/** The configuration that the sums were computed by; `seq` counts the changes of anything that a leaderboard shows. */
export interface ScoreStateTable { community: string; fingerprint: string; seq: number }

/** Whether and as whom a member is shown. Without a row: not at all. */
export interface ListingTable {
  community: string;
  member: string;
  choice: string;
  nickname: string | null;
  /** Names the row to others; a new one with each change. */
  key: string;
  /** 1 where the choice and what the member is allow the row to be shown. */
  listed: number;
  at: number;
}

/** The day (in the community's zone) before whose first change the ranks of a board were kept. */
export interface RankDayTable { community: string; board: string; period: string; day: string }

export interface RankBeforeTable { community: string; board: string; period: string; member: string; rank: number }

export interface LeagueGroupTable { community: string; board: string; week: string; member: string; grp: string; band: number }
