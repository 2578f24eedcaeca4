import type { Migration } from './index.ts';

/** Members, boards, ideas, votes, follows, comments, moderation, idempotency. */
export const ideas: Migration = {
  name: '0001-ideas',
  statements: [
    `create table member (
      community text not null, id text not null, sub text, anonymous integer not null, staff integer not null,
      role text not null, name text, avatar text, title text, locale text, zone text, terms_version text,
      joined_at bigint not null, named integer not null, erased_at bigint, claimed_by text,
      primary key (community, id))`,
    `create unique index member_sub on member (community, sub)`,
    `create table board (
      community text not null, id text not null, seq bigint not null, ideas integer not null,
      primary key (community, id))`,
    `create table change (
      community text not null, board text not null, seq bigint not null, subject text, votes integer not null,
      comments integer not null, day integer not null, at bigint not null,
      primary key (community, board, seq))`,
    `create table idea (
      community text not null, id text not null, board text not null, title text not null, title_key text not null,
      body text not null, excerpt text not null, lang text, kind text not null, relation text, category text,
      author text not null, terms_version text, status text not null, status_kind text not null,
      status_at bigint not null, status_reason text, status_url text, state text not null, state_at bigint not null,
      pinned integer not null, locked integer not null, votes integer not null, comments integer not null,
      answer text, answer_by text, answer_at bigint, merged_into text, created_at bigint not null, edited_at bigint,
      rev integer not null, version integer not null, seq bigint not null,
      primary key (community, id))`,
    `create index idea_board on idea (community, board, state, created_at)`,
    `create index idea_title on idea (community, board, title_key)`,
    `create index idea_author on idea (community, author, created_at)`,
    `create index idea_merged on idea (community, merged_into)`,
    `create table idea_day (
      community text not null, board text not null, day integer not null, idea text not null,
      votes integer not null, comments integer not null,
      primary key (community, board, day, idea))`,
    `create index idea_day_idea on idea_day (community, idea, day)`,
    `create table idea_status (
      community text not null, idea text not null, id text not null, status text not null, kind text not null,
      at bigint not null, by text not null, reason text, url text,
      primary key (community, idea, id))`,
    `create table idea_term (
      community text not null, board text not null, term text not null, idea text not null, weight integer not null,
      primary key (community, board, term, idea))`,
    `create index idea_term_idea on idea_term (community, idea)`,
    `create table idea_merge (
      community text not null, source text not null, target text not null, at bigint not null, by text not null,
      status text not null, status_kind text not null, status_at bigint not null, status_reason text, status_url text,
      primary key (community, source))`,
    `create table vote (
      community text not null, idea text not null, member text not null, voted integer not null, seq bigint not null,
      at bigint not null, moved_from text,
      primary key (community, idea, member))`,
    `create index vote_member on vote (community, member, voted)`,
    `create table follow (
      community text not null, idea text not null, member text not null, scope text not null, at bigint not null,
      moved_from text,
      primary key (community, idea, member))`,
    `create index follow_member on follow (community, member)`,
    `create table comment (
      community text not null, id text not null, board text not null, idea text not null, parent text, kind text,
      text text not null, lang text, author text not null, official integer not null, state text not null,
      state_at bigint not null, deleted integer not null, helpful integer not null, thanks integer not null,
      created_at bigint not null, edited_at bigint, rev integer not null,
      primary key (community, id))`,
    `create index comment_idea on comment (community, idea, parent, created_at, id)`,
    `create index comment_author on comment (community, author, created_at)`,
    `create index comment_state on comment (community, board, state)`,
    `create table reaction (
      community text not null, comment text not null, member text not null, reaction text not null,
      active integer not null, seq bigint not null, at bigint not null,
      primary key (community, comment, member, reaction))`,
    `create index reaction_member on reaction (community, member)`,
    `create table report (
      community text not null, subject text not null, member text not null, reason text not null, note text,
      at bigint not null,
      primary key (community, subject, member))`,
    `create index report_member on report (community, member)`,
    `create table audit (
      community text not null, id text not null, idea text not null, subject text not null, at bigint not null,
      by text not null, act text not null, reason text, details text,
      primary key (community, id))`,
    `create index audit_idea on audit (community, idea, at, id)`,
    `create table idempotency (
      community text not null, member text not null, route text not null, key text not null, fingerprint text not null,
      status integer not null, body text not null, at bigint not null,
      primary key (community, member, route, key))`,
    `create index idempotency_at on idempotency (community, at)`,
  ],
};
