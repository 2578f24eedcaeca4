import type { Board, Community } from '../protocol/community.ts';
import type {
  Comment, CommentDraft, CommentModeration, CommentPatch, CommentQuery, Reaction, ReactionResult, Report, ReportEntry,
} from '../protocol/comment.ts';
import type { Challenge, FeedbackDraft, Form, FormResults, PartialDraft, Receipt, Upload } from '../protocol/feedback.ts';
import type {
  AuditEntry, FollowResult, FollowScope, IdeaDetail, IdeaDraft, IdeaModeration, IdeaPage, IdeaPatch, IdeaQuery,
  Pulse, SimilarIdeas, VoteResult,
} from '../protocol/idea.ts';
import type { Member, MemberExport, MemberPatch, Overlay, Session, SessionRequest } from '../protocol/member.ts';
import type { Page } from '../protocol/page.ts';

export interface CallOptions {
  /** Aborts the call; the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
}

/** Options of reading what may be one's own. */
export interface ReadOptions extends CallOptions {
  /** Whether the public is known not to see it, so that it is asked for as this person at once. Default false: in public first. */
  personal?: boolean;
}

/** Options of a call that makes something. */
export interface WriteOptions extends CallOptions {
  /** Made with the draft and the same for every retry of it; 8 to 128 visible ASCII characters. */
  key: string;
}

/** Options of a call that names a state to reach. */
export interface SeqOptions extends CallOptions {
  /** Grows with every click on this item; the highest wins. Default: now, in milliseconds. */
  seq?: number;
}

/**
 * A community's backend as the widgets see it. Each call answers what holds on the backend and rejects with a
 * `CommunityError` only (or the abort reason). A backend leaves out what it lacks: the presence of a group or method is
 * the capability, and widgets hide or explain the rest.
 */
export interface CommunityClient {
  community(options?: CallOptions): Promise<Community>;
  /** The member who is signed in, or null. */
  me(options?: CallOptions): Promise<Member | null>;
  /** Starts an anonymous session, or claims one for the identified member. */
  session?(request: SessionRequest, options?: CallOptions): Promise<Session>;
  /** Fetches code that personal calls need and a page that is only read does not; called once somebody is known. */
  prepare?(): Promise<void>;
  ideas?: IdeasClient;
  comments?: CommentsClient;
  feedback?: FeedbackClient;
  members?: MembersClient;
}

export interface IdeasClient {
  board(board: string, options?: CallOptions): Promise<Board>;
  list(query: IdeaQuery, options?: CallOptions): Promise<IdeaPage>;
  get(id: string, options?: ReadOptions): Promise<IdeaDetail>;
  setVote(id: string, on: boolean, options?: SeqOptions): Promise<VoteResult>;
  create?(board: string, draft: IdeaDraft, options: WriteOptions): Promise<IdeaDetail>;
  /** Rejects with `conflict` when `version` is no longer the idea's. */
  update?(id: string, patch: IdeaPatch, options: CallOptions & { version: number }): Promise<IdeaDetail>;
  withdraw?(id: string, options?: CallOptions): Promise<void>;
  similar?(board: string, text: string, options?: CallOptions & { limit?: number }): Promise<SimilarIdeas>;
  /** What is mine and what I may do; null when nobody is signed in. */
  overlay?(query: OverlayQuery, options?: CallOptions): Promise<Overlay | null>;
  setFollow?(id: string, scope: FollowScope, options?: CallOptions): Promise<FollowResult>;
  report?(id: string, report: Report, options: WriteOptions): Promise<void>;
  moderate?(id: string, act: IdeaModeration, options: WriteOptions): Promise<IdeaDetail>;
  audit?(id: string, query: { cursor?: string; limit?: number }, options?: CallOptions): Promise<AuditPage>;
  /** Counts that changed since `since`. */
  pulse?(board: string, query: { ids: string[]; since?: number }, options?: CallOptions): Promise<Pulse>;
}

export interface AuditPage {
  items: AuditEntry[];
  next: string | null;
  /** What members reported, newest first; with the first page only. */
  reports?: ReportEntry[];
}

/** At most 100 ideas and 100 comments. */
export interface OverlayQuery { board?: string; ideas?: string[]; comments?: string[] }

export interface CommentsClient {
  list(idea: string, query: CommentQuery, options?: ReadOptions): Promise<Page<Comment>>;
  create?(idea: string, draft: CommentDraft, options: WriteOptions): Promise<Comment>;
  update?(id: string, patch: CommentPatch, options?: CallOptions): Promise<Comment>;
  remove?(id: string, options?: CallOptions): Promise<void>;
  setReaction?(id: string, reaction: Reaction, on: boolean, options?: SeqOptions): Promise<ReactionResult>;
  report?(id: string, report: Report, options: WriteOptions): Promise<void>;
  moderate?(id: string, act: CommentModeration, options: WriteOptions): Promise<Comment>;
}

export interface FeedbackClient {
  form(id: string, options?: CallOptions): Promise<Form>;
  /**
   * Sends answers for whoever is signed in, or for nobody. Rejects with `invalid` (fields as `/answers/{field}`), `too-late`
   * when the form has closed, `limit` when it is full or answered too lately, `forbidden` when a proof of work is wrong.
   */
  send(form: string, draft: FeedbackDraft, options: WriteOptions): Promise<Receipt>;
  /** Keeps what is answered so far; `partial` is a UUID made with the draft. */
  savePartial?(form: string, partial: string, draft: PartialDraft, options?: SeqOptions): Promise<void>;
  results?(form: string, options?: CallOptions): Promise<FormResults>;
  /** What to solve before sending to a form with `proofBits`. */
  challenge?(form: string, options?: CallOptions): Promise<Challenge>;
  /** What this member has sent, newest first. */
  mine?(query: { cursor?: string; limit?: number }, options?: CallOptions): Promise<ReceiptPage>;
  /** Stores a PNG, JPEG or WebP picture for a response. */
  upload?(picture: Blob, options: WriteOptions): Promise<Upload>;
}

export interface ReceiptPage { items: Receipt[]; next: string | null }

export interface MembersClient {
  update(patch: MemberPatch, options?: CallOptions): Promise<Member>;
  export(options?: CallOptions): Promise<MemberExport>;
  /** Erases the member; counts stay as numbers without a name. */
  erase(options?: CallOptions): Promise<void>;
}
