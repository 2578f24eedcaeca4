import type { Migration } from './index.ts';

/** The ledger of points, sums and ranks by board and period, listings, weekly groups; what tokens say of age and segments. */
export const ledger: Migration = {
  name: '0003-ledger',
  statements: [
    'alter table member add column minor integer',
    'alter table member add column segments text',
    `create table ledger (
      community text not null, id text not null, member text not null, kind text not null, source text not null,
      turn integer not null, rule_version text not null, points bigint not null, capped bigint not null,
      day text not null, at bigint not null,
      primary key (community, id))`,
    `create unique index ledger_source on ledger (community, kind, source, turn)`,
    `create index ledger_member on ledger (community, member, kind, day)`,
    `create index ledger_day on ledger (community, day, member)`,
    `create table score (
      community text not null, board text not null, period text not null, member text not null, points bigint not null,
      reached_at bigint not null, listed integer not null, team text not null,
      primary key (community, board, period, member))`,
    `create index score_order on score (community, board, period, listed, points desc, reached_at, member)`,
    `create index score_member on score (community, member)`,
    `create table score_bucket (
      community text not null, board text not null, period text not null, level integer not null, bucket integer not null,
      members integer not null, distinct_points integer not null,
      primary key (community, board, period, level, bucket))`,
    `create table score_total (
      community text not null, board text not null, period text not null, kind text not null, acts bigint not null,
      points bigint not null,
      primary key (community, board, period, kind))`,
    `create table team_score (
      community text not null, board text not null, period text not null, team text not null, members integer not null,
      points bigint not null,
      primary key (community, board, period, team))`,
    `create table score_state (
      community text not null, fingerprint text not null, seq bigint not null,
      primary key (community))`,
    `create table listing (
      community text not null, member text not null, choice text not null, nickname text, key text not null,
      listed integer not null, at bigint not null,
      primary key (community, member))`,
    `create unique index listing_key on listing (community, key)`,
    `create table rank_day (
      community text not null, board text not null, period text not null, day text not null,
      primary key (community, board, period))`,
    `create table rank_before (
      community text not null, board text not null, period text not null, member text not null, rank integer not null,
      primary key (community, board, period, member))`,
    `create index rank_before_member on rank_before (community, member)`,
    `create table league_group (
      community text not null, board text not null, week text not null, member text not null, grp text not null,
      band integer not null,
      primary key (community, board, week, member))`,
    `create index league_group_group on league_group (community, board, week, band, grp)`,
    `create index league_group_member on league_group (community, member)`,
  ],
};
