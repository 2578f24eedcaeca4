import type { AuditPage } from './client.ts';
import type { Comment, ReactionResult, ReportEntry } from '../protocol/comment.ts';
import type { AuditEntry, FollowResult, IdeaDetail, Pulse, SimilarIdeas, StatusChange, VoteResult } from '../protocol/idea.ts';
import type { BoardMine, CommentMine, IdeaMine, Member, MemberExport, Overlay, Session } from '../protocol/member.ts';
import type { Page } from '../protocol/page.ts';
import {
  count, flag, id, ideaItem, ideaShape, instant, link, list, maybe, object, optional, page, part, permission, person, record,
  status, text, words, type Shape,
} from './reading.ts';

export const member = object<Member>({
  id, name: maybe(words), role: text('member'), anonymous: flag, staff: flag, joinedAt: instant, avatar: maybe(link),
  locale: maybe(words), zone: maybe(words), termsVersion: maybe(words), restricted: optional(flag),
});

export const voteResult = object<VoteResult>({
  id, votes: count, voted: flag, rev: count, seq: count, remaining: maybe(count),
});
export const session = object<Session>({ token: id, expiresAt: instant, me: member, device: maybe(words) });

export const overlay = object<Overlay>({
  me: member,
  board: maybe(object<BoardMine>({ propose: permission, votesLeft: maybe(count), held: list(ideaItem), queue: maybe(count) })),
  ideas: record(object<IdeaMine>({
    voted: flag, seq: count, following: text('none'), own: flag, editableUntil: maybe(instant),
    can: part<IdeaMine['can']>({
      vote: permission, comment: permission, edit: permission, withdraw: permission, moderate: list(text('')),
    }),
  })),
  comments: record(object<CommentMine>({
    helpful: flag, thanks: flag, seq: count, own: flag, reported: flag,
    can: part<CommentMine['can']>({ edit: permission, delete: permission, moderate: list(text('')) }),
  })),
});

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
