import type { BadgeCredential, BadgeProgress } from '../protocol/badge.ts';
import type {
  Calendar, CheckInDraft, CheckInPatch, CheckInResult, CheckInStatus, Program, TimeSpent, TimeStretch,
} from '../protocol/check-in.ts';
import type { Board, Community } from '../protocol/community.ts';
import type {
  Comment, CommentDraft, CommentModeration, CommentPatch, CommentQuery, Reaction, ReactionResult, Report, ReportEntry,
} from '../protocol/comment.ts';
import type { Challenge, FeedbackDraft, Form, FormResults, PartialDraft, Receipt, Upload } from '../protocol/feedback.ts';
import type {
  AuditEntry, FollowResult, FollowScope, IdeaDetail, IdeaDraft, IdeaModeration, IdeaPage, IdeaPatch, IdeaQuery,
  Pulse, SimilarIdeas, VoteResult,
} from '../protocol/idea.ts';
import type {
  AttendanceDraft, AttendancePage, AttendanceResult, CommunityEvent, EventCode, EventDraft, EventMine, EventPage, EventPatch,
} from '../protocol/event.ts';
import type { Leaderboard, Listing, ListingChoice, RowKind, ScoreParts, Standing } from '../protocol/leaderboard.ts';
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
  checkIns?: CheckInsClient;
  events?: EventsClient;
  badges?: BadgesClient;
  leaderboard?: LeaderboardClient;
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

export interface CheckInsClient {
  program(program: string, options?: CallOptions): Promise<Program>;
  /** How the member who is signed in stands; null when nobody is. */
  status(program: string, options?: CallOptions): Promise<CheckInStatus | null>;
  /**
   * Checks in, for today, for the time of a tap that could not be sent (`at`), or for a missed day (`date`). A day that is
   * checked in already is answered alike. Rejects with `too-late` when that is too long ago, `limit` when no make-up is left.
   */
  mark(program: string, draft: CheckInDraft, options: WriteOptions): Promise<CheckInResult>;
  /** Takes a check-in back; rejects with `too-late` after the program's minutes. */
  undo?(id: string, options?: CallOptions): Promise<CheckInStatus>;
  /** At most 400 dates. */
  calendar?(program: string, range: { from: string; to: string }, options?: CallOptions): Promise<Calendar>;
  update?(program: string, patch: CheckInPatch, options?: CallOptions): Promise<CheckInStatus>;
  recordTime?(program: string, stretch: TimeStretch, options?: CallOptions): Promise<TimeSpent>;
}

export interface EventsClient {
  /** Meet-ups that are on or to come, or those that are over. */
  list(program: string, query?: { past?: boolean; cursor?: string; limit?: number }, options?: CallOptions): Promise<EventPage>;
  /** Checks in at an event; rejects with `not-found` for a wrong code, `too-late` outside of its time. */
  attend(program: string, draft: AttendanceDraft, options: WriteOptions): Promise<AttendanceResult>;
  setRsvp?(program: string, event: string, on: boolean, options?: CallOptions): Promise<EventMine>;
  create?(program: string, draft: EventDraft, options: WriteOptions): Promise<CommunityEvent>;
  update?(program: string, event: string, patch: EventPatch, options?: CallOptions): Promise<CommunityEvent>;
  code?(program: string, event: string, options?: CallOptions): Promise<EventCode>;
  attendances?(program: string, event: string, query?: { cursor?: string; limit?: number }, options?: CallOptions): Promise<AttendancePage>;
}

export interface BadgesClient {
  /** Every badge and how far this member is. */
  mine(options?: CallOptions): Promise<BadgeProgress[]>;
  /** A signed Open Badges 3.0 credential; `tier` is a tier's `at`, the highest earned by default. */
  credential?(badge: string, query?: { tier?: number }, options?: CallOptions): Promise<BadgeCredential>;
}

export interface LeaderboardClient {
  /** What anyone may see. */
  page(board: string, query?: LeaderboardQuery, options?: CallOptions): Promise<Leaderboard>;
  /** How this member stands; null when nobody is signed in. Rejects with `forbidden` (reason `age`) for minors. */
  standing?(board: string, query?: StandingQuery, options?: CallOptions): Promise<Standing | null>;
  listing?(options?: CallOptions): Promise<Listing>;
  setListing?(choice: ListingChoice, options?: CallOptions): Promise<Listing>;
  /** Why a number is what it is: of a listed row by its `key`, or one's own. */
  parts?(board: string, query?: { period?: string; row?: string; cursor?: string; limit?: number }, options?: CallOptions): Promise<ScoreParts>;
}

export interface LeaderboardQuery { period?: string; rows?: RowKind; cursor?: string; limit?: number }

export interface StandingQuery {
  period?: string;
  /** Neighbours on each side, 0 to 10. Default 2. */
  span?: number;
  /** The weekly group instead of all. */
  group?: boolean;
  /** The rank number also in the lower half. */
  reveal?: boolean;
}

export interface MembersClient {
  update(patch: MemberPatch, options?: CallOptions): Promise<Member>;
  export(options?: CallOptions): Promise<MemberExport>;
  /** Erases the member; counts stay as numbers without a name. */
  erase(options?: CallOptions): Promise<void>;
}
