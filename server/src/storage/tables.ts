import type { CheckInTables } from './tables-check-in.ts';
import type { ScoreTables } from './tables-scores.ts';

/**
 * The tables as Kysely sees them. Times are milliseconds since 1970, truths are 0 or 1, and every key begins with the
 * community, so that a database may be split by it.
 */
export interface Tables extends ScoreTables, CheckInTables {
  migration: MigrationTable;
  member: MemberTable;
  board: BoardTable;
  change: ChangeTable;
  idea: IdeaTable;
  idea_day: IdeaDayTable;
  idea_status: IdeaStatusTable;
  idea_term: IdeaTermTable;
  idea_merge: IdeaMergeTable;
  vote: VoteTable;
  follow: FollowTable;
  comment: CommentTable;
  reaction: ReactionTable;
  report: ReportTable;
  audit: AuditTable;
  idempotency: IdempotencyTable;
  form: FormTable;
  form_version: FormVersionTable;
  form_total: FormTotalTable;
  form_count: FormCountTable;
  response: ResponseTable;
  partial: PartialTable;
  upload: UploadTable;
  challenge: ChallengeTable;
}

export interface MigrationTable { name: string; at: number }

export interface MemberTable {
  community: string;
  id: string;
  /** The brand's id of the member; null for anonymous and erased ones. */
  sub: string | null;
  anonymous: number;
  staff: number;
  role: string;
  name: string | null;
  avatar: string | null;
  title: string | null;
  locale: string | null;
  zone: string | null;
  terms_version: string | null;
  joined_at: number;
  /** The name was chosen here, so the brand's token no longer sets it. */
  named: number;
  erased_at: number | null;
  claimed_by: string | null;
  /** What the brand's token says: 1 a minor, 0 none, null nothing. */
  minor: number | null;
  /** JSON list of the token's segments. */
  segments: string | null;
}

/** One row a board; `seq` counts the changes of anything public on it. */
export interface BoardTable { community: string; id: string; seq: number; ideas: number }

/**
 * What each change did to the counts of an idea or comment. Kept for minutes: a list's cursor subtracts what came after
 * its first page, and a process learns what changed since it last looked. Without `subject`: anything may have changed.
 */
export interface ChangeTable {
  community: string;
  board: string;
  seq: number;
  subject: string | null;
  votes: number;
  comments: number;
  /** Which day (days since 1970, UTC) the counts belong to. */
  day: number;
  at: number;
}

export interface IdeaTable {
  community: string;
  id: string;
  board: string;
  title: string;
  title_key: string;
  body: string;
  excerpt: string;
  lang: string | null;
  kind: string;
  relation: string | null;
  category: string | null;
  author: string;
  terms_version: string | null;
  status: string;
  status_kind: string;
  status_at: number;
  status_reason: string | null;
  status_url: string | null;
  /** `visible`, `held`, `hidden`, `removed`, or `withdrawn`, which is gone for everybody. */
  state: string;
  state_at: number;
  pinned: number;
  locked: number;
  votes: number;
  comments: number;
  answer: string | null;
  answer_by: string | null;
  answer_at: number | null;
  merged_into: string | null;
  created_at: number;
  edited_at: number | null;
  rev: number;
  version: number;
  /** The board's `seq` at the idea's last change. */
  seq: number;
}

/** Votes and comments by the UTC day they were made; what `trending` adds up. */
export interface IdeaDayTable { community: string; board: string; day: number; idea: string; votes: number; comments: number }

export interface IdeaStatusTable {
  community: string;
  idea: string;
  id: string;
  status: string;
  kind: string;
  at: number;
  by: string;
  reason: string | null;
  url: string | null;
}

export interface IdeaTermTable { community: string; board: string; term: string; idea: string; weight: number }

/** A merge that holds, with what undoing it needs. */
export interface IdeaMergeTable {
  community: string;
  source: string;
  target: string;
  at: number;
  by: string;
  status: string;
  status_kind: string;
  status_at: number;
  status_reason: string | null;
  status_url: string | null;
}

export interface VoteTable {
  community: string;
  idea: string;
  member: string;
  voted: number;
  seq: number;
  at: number;
  /** The merged idea this vote was carried over from; null once the member has clicked here. */
  moved_from: string | null;
}

/** A member's own choice; without one, author, voters and commenters follow the status. */
export interface FollowTable { community: string; idea: string; member: string; scope: string; at: number; moved_from: string | null }

export interface CommentTable {
  community: string;
  id: string;
  board: string;
  idea: string;
  parent: string | null;
  kind: string | null;
  text: string;
  lang: string | null;
  author: string;
  official: number;
  state: string;
  state_at: number;
  deleted: number;
  helpful: number;
  thanks: number;
  created_at: number;
  edited_at: number | null;
  rev: number;
}

export interface ReactionTable {
  community: string;
  comment: string;
  member: string;
  reaction: string;
  active: number;
  seq: number;
  at: number;
}

export interface ReportTable { community: string; subject: string; member: string; reason: string; note: string | null; at: number }

export interface AuditTable {
  community: string;
  id: string;
  idea: string;
  subject: string;
  at: number;
  by: string;
  act: string;
  reason: string | null;
  /** JSON. */
  details: string | null;
}

export interface IdempotencyTable {
  community: string;
  member: string;
  route: string;
  key: string;
  fingerprint: string;
  status: number;
  body: string;
  at: number;
}

/** A form made by the admin API; those of the configuration are in no table but that of versions. */
export interface FormTable { community: string; id: string; version: number; at: number }

/** Every definition a form has had; `fingerprint` tells whether one is known. */
export interface FormVersionTable { community: string; form: string; version: number; fingerprint: string; /** JSON. */ definition: string; at: number }

/** Complete responses of a form, spam not among them. */
export interface FormTotalTable { community: string; form: string; responses: number }

/** How often each answer was given. `value` is empty for the answers of the field as such, whose numbers `sum` adds up. */
export interface FormCountTable { community: string; form: string; field: string; /** Of a matrix, else empty. */ item: string; value: string; count: number; sum: number }

export interface ResponseTable {
  community: string;
  id: string;
  number: string;
  form: string;
  version: number;
  /** Null: nobody can ask for it later. */
  member: string | null;
  language: string;
  /** JSON. */
  answers: string;
  excerpt: string;
  /** JSON. */
  context: string | null;
  email: string | null;
  route: string | null;
  spam: number;
  /** `received`, `answered` or `closed`. */
  state: string;
  created_at: number;
  reply_due_at: number | null;
  answer: string | null;
  answer_by: string | null;
  answered_at: number | null;
  erased_at: number | null;
}

/** What is answered so far. `done` rows hold no answers: they keep a late repetition from coming back to life. */
export interface PartialTable {
  community: string;
  form: string;
  id: string;
  member: string | null;
  version: number;
  language: string;
  answers: string;
  seq: number;
  done: number;
  at: number;
}

export interface UploadTable {
  community: string;
  id: string;
  member: string | null;
  /** The response that names it; null while none does. */
  response: string | null;
  type: string;
  /** Bytes as they were sent, against which a form's limit is held. */
  sent: number;
  bytes: number;
  width: number;
  height: number;
  data: Uint8Array;
  at: number;
}

/** A proof of work that was used; kept until it would have expired. */
export interface ChallengeTable { community: string; nonce: string; expires_at: number }
