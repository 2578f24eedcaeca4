import type { Comment, CommentDraft, CommentModeration, CommentPatch, CommentQuery, Reaction, ReactionResult, Report } from '../../../src/protocol/comment.ts';
import type { Board } from '../../../src/protocol/community.ts';
import type {
  AuditEntry, FollowResult, FollowScope, IdeaDetail, IdeaDraft, IdeaModeration, IdeaPage, IdeaPatch, IdeaQuery, Pulse,
  SimilarIdeas, VoteResult,
} from '../../../src/protocol/idea.ts';
import type { Member, MemberExport, MemberPatch, Overlay } from '../../../src/protocol/member.ts';
import type { Page } from '../../../src/protocol/page.ts';
import type { Actor, Context } from '../context.ts';

// R = call inside storage.read, W = call inside storage.write. Everything throws ProblemError.

/** R */
export declare function getBoard(ctx: Context, board: string): Promise<Board>;
/** R. Grows with every change that any public answer about this board shows: key of ETags and caches. */
export declare function boardSeq(ctx: Context, board: string): Promise<number>;
/** R */
export declare function listIdeas(ctx: Context, query: IdeaQuery): Promise<IdeaPage>;
/** R */
export declare function getIdea(ctx: Context, id: string): Promise<IdeaDetail>;
/** W */
export declare function createIdea(ctx: Context, board: string, draft: IdeaDraft): Promise<IdeaDetail>;
/** W */
export declare function updateIdea(ctx: Context, id: string, patch: IdeaPatch, version: number): Promise<IdeaDetail>;
/** W */
export declare function withdrawIdea(ctx: Context, id: string): Promise<void>;
/** W */
export declare function setVote(ctx: Context, id: string, on: boolean, seq: number): Promise<VoteResult>;
/** W */
export declare function setFollow(ctx: Context, id: string, scope: FollowScope): Promise<FollowResult>;
/** R */
export declare function similarIdeas(ctx: Context, board: string, text: string, limit?: number): Promise<SimilarIdeas>;
/** R */
export declare function pulse(ctx: Context, board: string, query: { ids?: string[]; since?: number }): Promise<Pulse>;
/** R */
export declare function listComments(ctx: Context, idea: string, query: CommentQuery): Promise<Page<Comment>>;
/** W */
export declare function createComment(ctx: Context, idea: string, draft: CommentDraft): Promise<Comment>;
/** W */
export declare function updateComment(ctx: Context, id: string, patch: CommentPatch): Promise<Comment>;
/** W */
export declare function deleteComment(ctx: Context, id: string): Promise<void>;
/** W */
export declare function setReaction(ctx: Context, id: string, reaction: Reaction, on: boolean, seq: number): Promise<ReactionResult>;
/** W */
export declare function reportIdea(ctx: Context, id: string, report: Report): Promise<void>;
/** W */
export declare function reportComment(ctx: Context, id: string, report: Report): Promise<void>;
/** W */
export declare function moderateIdea(ctx: Context, id: string, act: IdeaModeration): Promise<IdeaDetail>;
/** W */
export declare function moderateComment(ctx: Context, id: string, act: CommentModeration): Promise<Comment>;
/** R */
export declare function listAudit(ctx: Context, idea: string, query: { cursor?: string; limit?: number }): Promise<{ items: AuditEntry[]; next: string | null }>;
/** R */
export declare function overlay(ctx: Context, query: { board?: string; ideas?: string[]; comments?: string[] }): Promise<Overlay>;

/** A member as the server's record has it; usable as `ctx.actor`. */
export interface MemberRecord extends Actor {
  name: string | null;
  avatar: string | null;
  title: string | null;
  locale: string | null;
  zone: string | null;
  termsVersion: string | null;
}
/** What a checked token of the brand says. */
export interface IdentityClaims { sub: string; name?: string; avatar?: string; locale?: string; zone?: string }

/** R. Null when unknown, erased or claimed. */
export declare function findMember(ctx: Context, id: string): Promise<MemberRecord | null>;
/** R. Null when this `sub` has never signed in here, or when `identifiedMember` would change the record. */
export declare function findIdentified(ctx: Context, claims: IdentityClaims): Promise<MemberRecord | null>;
/** W. Finds or makes the member; staff and role come from `community.staff`, never from the token. */
export declare function identifiedMember(ctx: Context, claims: IdentityClaims): Promise<MemberRecord>;
/** W. A new member without a name; `forbidden` where the community has no anonymous members. */
export declare function anonymousMember(ctx: Context): Promise<MemberRecord>;
/** W. Everything of the anonymous member becomes the identified one's. Repeating it changes nothing. */
export declare function claimAnonymous(ctx: Context, anonymous: string, identified: string): Promise<void>;
export declare function memberView(record: MemberRecord): Member;
/** R. The actor's own view. */
export declare function getMe(ctx: Context): Promise<Member>;
/** W */
export declare function updateMember(ctx: Context, patch: MemberPatch): Promise<Member>;
/** W */
export declare function eraseMember(ctx: Context): Promise<void>;
/** R */
export declare function exportMember(ctx: Context): Promise<MemberExport>;

export interface StoredAnswer { fingerprint: string; status: number; body: string }
/** W. The answer stored for this actor, route and key, or null. Scope: community + `ctx.actor.id` + route. */
export declare function findKey(ctx: Context, route: string, key: string): Promise<StoredAnswer | null>;
/** W, in the transaction of the effect. */
export declare function storeKey(ctx: Context, route: string, key: string, answer: StoredAnswer): Promise<void>;
/** W. Removes idempotency keys older than 30 days. Call it hourly. */
export declare function purge(ctx: Context): Promise<void>;
