import type { Migration } from './index.ts';

/** Forms, their versions, responses with their counts, partial answers, uploads, used challenges. */
export const feedback: Migration = {
  name: '0002-feedback',
  statements: [
    `create table form (
      community text not null, id text not null, version integer not null, at bigint not null,
      primary key (community, id))`,
    `create table form_version (
      community text not null, form text not null, version integer not null, fingerprint text not null,
      definition text not null, at bigint not null,
      primary key (community, form, version))`,
    `create unique index form_version_fingerprint on form_version (community, form, fingerprint)`,
    `create table form_total (
      community text not null, form text not null, responses integer not null,
      primary key (community, form))`,
    `create table form_count (
      community text not null, form text not null, field text not null, item text not null, value text not null,
      count integer not null, sum double precision not null,
      primary key (community, form, field, item, value))`,
    `create table response (
      community text not null, id text not null, number text not null, form text not null, version integer not null,
      member text, language text not null, answers text not null, excerpt text not null, context text, email text,
      route text, spam integer not null, state text not null, created_at bigint not null, reply_due_at bigint,
      answer text, answer_by text, answered_at bigint, erased_at bigint,
      primary key (community, id))`,
    `create unique index response_number on response (community, number)`,
    `create index response_member on response (community, member, created_at, id)`,
    `create index response_form on response (community, form, created_at, id)`,
    `create index response_time on response (community, created_at, id)`,
    `create index response_due on response (community, state, reply_due_at)`,
    `create table partial (
      community text not null, form text not null, id text not null, member text, version integer not null,
      language text not null, answers text not null, seq bigint not null, done integer not null, at bigint not null,
      primary key (community, form, id))`,
    `create index partial_member on partial (community, member)`,
    `create index partial_at on partial (community, at)`,
    `create table upload (
      community text not null, id text not null, member text, response text, type text not null, sent integer not null,
      bytes integer not null, width integer not null, height integer not null, data blob not null, at bigint not null,
      primary key (community, id))`,
    `create index upload_member on upload (community, member)`,
    `create index upload_response on upload (community, response, at)`,
    `create table challenge (
      community text not null, nonce text not null, expires_at bigint not null,
      primary key (community, nonce))`,
    `create index challenge_expires on challenge (community, expires_at)`,
  ],
};
