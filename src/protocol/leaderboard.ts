import type { components } from './schema.ts';

type S = components['schemas'];

/** A board: its goal, its rules and a page of rows. */
export type Leaderboard = S['Leaderboard'];
export type LeaderboardMode = S['LeaderboardMode'];
export type LeaderboardRow = S['LeaderboardRow'];
export type RowKind = S['RowKind'];
export type TieRule = S['TieRule'];
export type Period = S['Period'];
export type ThanksEntry = S['ThanksEntry'];
/** Where a member stands, also one whom nobody else sees. */
export type Standing = S['Standing'];
export type Listing = S['Listing'];
export type ListingChoice = S['ListingChoice'];
/** What a score is made of. */
export type ScoreParts = S['ScoreParts'];
export type ScoreKind = S['ScoreKind'];
export type ScoreRule = S['ScoreRule'];
export type LedgerEntry = S['LedgerEntry'];
