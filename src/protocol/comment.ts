import type { components } from './schema.ts';

type S = components['schemas'];

export type Comment = S['Comment'];
export type CommentDraft = S['CommentDraft'];
export type CommentPatch = S['CommentPatch'];
export type CommentKind = S['CommentKind'];
export type CommentSort = S['CommentSort'];
export type CommentModeration = S['CommentModeration'];
export type CommentAct = S['CommentAct'];
export type Reaction = S['Reaction'];
export type ReactionResult = S['ReactionResult'];
export type Report = S['Report'];
export type ReportEntry = S['ReportEntry'];

/** Which comments of an idea, in which order. */
export interface CommentQuery {
  /** Default `oldest`. */
  sort?: CommentSort;
  /** Replies to this comment instead of top-level comments. */
  parent?: string;
  cursor?: string;
  /** 1 to 100, default 20. */
  limit?: number;
}
