import type { components } from './schema.ts';
import type { Page } from './page.ts';

type S = components['schemas'];

/** An idea as lists show it. */
export type Idea = S['Idea'];
/** An idea with its full text and history. */
export type IdeaDetail = S['IdeaDetail'];
export type IdeaDraft = S['IdeaDraft'];
export type IdeaPatch = S['IdeaPatch'];
export type IdeaKind = S['IdeaKind'];
export type Relation = S['Relation'];
export type StatusKind = S['StatusKind'];
export type StatusChange = S['StatusChange'];
export type Answer = S['Answer'];
export type Visibility = S['Visibility'];
export type FollowScope = S['FollowScope'];
export type VoteResult = S['VoteResult'];
export type FollowResult = S['FollowResult'];
export type Pulse = S['Pulse'];
export type SimilarIdeas = S['SimilarIdeas'];
export type IdeaModeration = S['IdeaModeration'];
export type IdeaAct = S['IdeaAct'];
export type AuditEntry = S['AuditEntry'];
export type IdeaSort = S['IdeaSort'];
/** A page of ideas; `seq` is the board's pulse at the time of the page. */
export type IdeaPage = Page<Idea> & { seq?: number };

/** Which ideas, in which order. */
export interface IdeaQuery {
  board: string;
  /** Default `trending`. */
  sort?: IdeaSort;
  status?: StatusKind[];
  category?: string;
  text?: string;
  ids?: string[];
  mine?: 'ideas' | 'votes' | 'followed';
  /** Staff only. */
  state?: Visibility;
  cursor?: string;
  /** 1 to 100, default 20. */
  limit?: number;
}
