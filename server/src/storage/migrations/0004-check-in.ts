import type { Migration } from './index.ts';

/** Home zones, check-ins and what members choose about them, time spent, events, badges, keys of communities. */
export const checkIn: Migration = {
  name: '0004-check-in',
  statements: [
    `create table home_zone (
      community text not null, member text not null, zone text not null, from_at bigint not null,
      primary key (community, member, from_at))`,
    `insert into home_zone (community, member, zone, from_at)
      select community, id, zone, 0 from member where zone is not null and erased_at is null and claimed_by is null`,
    `create table check_in (
      community text not null, id text not null, program text not null, member text not null, date text not null,
      zone text not null, tzdata text not null, at bigint not null, received_at bigint not null, late integer not null,
      made_up integer not null, private integer not null,
      primary key (community, id))`,
    `create unique index check_in_date on check_in (community, member, program, date)`,
    `create table check_in_undone (
      community text not null, id text not null, program text not null, member text not null, at bigint not null,
      primary key (community, id))`,
    `create index check_in_undone_at on check_in_undone (community, at)`,
    `create index check_in_undone_member on check_in_undone (community, member)`,
    `create table check_in_choice (
      community text not null, program text not null, member text not null, goal integer, private integer not null,
      time integer not null,
      primary key (community, member, program))`,
    `create table pause (
      community text not null, program text not null, member text not null, from_date text not null, to_date text not null,
      primary key (community, member, program, from_date))`,
    `create table milestone (
      community text not null, program text not null, member text not null, days integer not null, at bigint not null,
      primary key (community, member, program, days))`,
    `create table visible_time (
      community text not null, program text not null, member text not null, from_at bigint not null, to_at bigint not null,
      date text not null, zone text not null, tzdata text not null,
      primary key (community, member, program, from_at))`,
    `create index visible_time_date on visible_time (community, member, program, date)`,
    `create table event (
      community text not null, id text not null, program text not null, title text not null, description text, place text,
      lang text, starts_at bigint not null, ends_at bigint not null, opens_at bigint not null, closes_at bigint not null,
      cancelled integer not null, manual text not null, created_by text not null, created_at bigint not null,
      primary key (community, id))`,
    `create index event_start on event (community, program, starts_at, id)`,
    `create unique index event_manual on event (community, manual)`,
    `create table attendance (
      community text not null, event text not null, member text not null, id text not null, going integer not null,
      attended_at bigint, received_at bigint, created_at bigint not null,
      primary key (community, event, member))`,
    `create unique index attendance_id on attendance (community, id)`,
    `create index attendance_member on attendance (community, member, attended_at)`,
    `create table badge_award (
      community text not null, member text not null, badge text not null, tier integer not null, id text not null,
      at bigint not null, revoked_at bigint,
      primary key (community, member, badge, tier))`,
    `create table community_key (
      community text not null, purpose text not null, jwk text not null, at bigint not null,
      primary key (community, purpose))`,
  ],
};
