import type { AuditPage } from './client.ts';
import type { Comment, ReactionResult, ReportEntry } from '../protocol/comment.ts';
import type { AuditEntry, FollowResult, IdeaDetail, Pulse, SimilarIdeas, StatusChange } from '../protocol/idea.ts';
import type { MemberExport } from '../protocol/member.ts';
import type { Page } from '../protocol/page.ts';
import {
  count, flag, id, ideaItem, ideaShape, instant, link, list, maybe, member, object, optional, page, person, record, status, text,
  words, type Shape,
} from './reading.ts';

const replyShape: Shape<Comment> = {
  id, idea: words, parent: maybe(id), kind: maybe(text('')), text: words, lang: maybe(words), author: person,
  createdAt: instant, editedAt: maybe(instant), official: flag, deleted: flag, state: text('visible'), helpful: count,
  thanks: count, replyCount: count, replies: () => [], rev: count,
};

const auditEntry = object<AuditEntry>({
  id, at: instant, by: person, act: words, subject: words, reason: maybe(words), details: optional(object({})),
});

export const ideaDetail = object<IdeaDetail>({
  ...ideaShape,
  body: words,
  followers: count,
  timeline: list(object<StatusChange>({ status, at: instant, by: person, reason: maybe(words), url: maybe(link) })),
  merged: list(object<IdeaDetail['merged'][number]>({ id, title: words })),
  moderation: maybe(object<NonNullable<IdeaDetail['moderation']>>({ act: text(''), reason: maybe(words), at: instant })),
});

export const comment = object<Comment>({ ...replyShape, replies: list(object<Comment>(replyShape)) });

export const commentPage = page<Comment, Page<Comment>>(comment, {});

export const auditPage = page<AuditEntry, AuditPage>(auditEntry, {
  total: undefined, reports: optional(list(object<ReportEntry>({ subject: words, reason: words, note: maybe(words), at: instant }))),
} as Shape<AuditPage>);

export const pulse = object<Pulse>({ asOf: instant, seq: count, ideas: count, counts: record(list(count)) });

export const similarIdeas = object<SimilarIdeas>({ items: list(ideaItem, 10), exact: maybe(id) });

export const followResult = object<FollowResult>({ id, following: text('none') });

export const reactionResult = object<ReactionResult>({ id, reaction: text(''), on: flag, count, seq: count, rev: count });

export const memberExport = object<MemberExport>({ member });
