/*
 * The English words that a board shows at once; they travel inline, so each byte counts. Words that only an opened idea
 * or staff need live in `en-detail.ts`.
 *
 * Adding a message: put it here or in `en-detail.ts` and under the same key in `zh-CN.ts` (it will not compile
 * otherwise). The key says where and what (`vote.for`); placeholders are described in `format.ts`, and `t()` takes
 * exactly the values that the text names. Whole sentences only: never glue pieces, word order differs between languages.
 * Tone: say what happened and what can be done next; no threat, no countdown, no blame (`test/i18n/wording.test.ts`).
 */
import type { ErrorCode } from '../client/errors.ts';
import type { Permission } from '../protocol/community.ts';
import type { IdeaSort, StatusKind } from '../protocol/idea.ts';
import type { Role } from '../protocol/member.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed =
  | `error.${ErrorCode}` | `reason.${Exclude<Permission, 'yes'>}` | `sort.${IdeaSort}` | `status.${StatusKind}`
  | `role.${Role}`;

export const en = {
  'board.label': 'Idea board',
  'board.heading': 'What would make {brand} better?',
  'board.ideas': '{count, plural, one {# idea} other {# ideas}}',
  'board.propose': 'Propose',
  'board.loading': 'Loading ideas',
  'board.fresh': '{count, plural, one {# new idea – show} other {# new ideas – show}}',
  'board.more': '{count} more',
  'board.shown': '{shown} of {total}',
  'board.loadingMore': 'Loading more',
  'board.empty': 'No ideas yet',
  'board.emptyNext': 'Yours can be the first.',
  'board.nothing': 'Nothing found',
  'board.nothingNext': 'Try other words, or clear the filters.',
  'board.noneMine': 'No ideas of yours yet',
  'board.noneVotes': 'You have not voted yet',
  'board.noneFollowed': 'You do not follow an idea yet',
  'board.showAll': 'Show all ideas',
  'board.failed': 'The ideas could not be loaded',
  'board.stale': 'What you see may be older than it looks: it could not be refreshed.',
  'board.missing': 'This board does not exist (any more).',
  'roadmap.none': 'Nothing here at the moment',

  'sort.label': 'Sort by',
  'sort.trending': 'Trending',
  'sort.top': 'Top',
  'sort.new': 'New',
  'sort.discussed': 'Discussed',

  'filter.label': 'Filters',
  'filter.status': 'Status',
  'filter.allStatuses': 'All statuses',
  'filter.category': 'Category',
  'filter.allCategories': 'All categories',
  'filter.mine': 'Whose',
  'filter.everyone': 'Everyone’s',
  'filter.ideas': 'My ideas',
  'filter.votes': 'My votes',
  'filter.followed': 'Followed',
  'search.label': 'Search ideas',
  'search.placeholder': 'Search',

  'status.new': 'New',
  'status.under_review': 'Under review',
  'status.planned': 'Planned',
  'status.in_progress': 'In progress',
  'status.shipped': 'Shipped',
  'status.declined': 'Declined',
  'status.merged': 'Merged',

  'vote.for': 'Vote for {title}',
  'vote.count': '{count, plural, one {# vote} other {# votes}}',
  'vote.on': 'You voted for {title}. {count, plural, one {# vote} other {# votes}}.',
  'vote.off': 'You took back your vote for {title}. {count, plural, one {# vote} other {# votes}}.',
  'vote.undone': 'Your vote for {title} was not changed. {why}',
  'vote.queued': 'Noted. Your vote for {title} is sent when you are online.',
  'vote.budget': '{left} of {budget} votes left',

  'reason.sign-in': 'Sign in to take part',
  'reason.closed': 'This idea takes no more votes',
  'reason.own': 'This is your own idea',
  'reason.budget': 'All your votes are in use. Take one back to use it here.',
  'reason.locked': 'Comments are closed here',
  'reason.held': 'Possible once this has been reviewed',
  'reason.merged': 'This idea is part of another one now',
  'reason.too-late': 'The time for changes has passed',
  'reason.forbidden': 'Your account does not allow this',
  'reason.unknown': 'Not possible at the moment',

  'idea.comments': '{count, plural, one {# comment} other {# comments}}',
  'idea.anonymous': 'Anonymous',
  'idea.former': 'Former member',
  'idea.you': 'You',
  'idea.held': 'Waiting for review – only you can see it',
  'idea.hidden': 'Hidden – only you can see it',
  'idea.reviewed': 'Reviewed by {brand}',
  'idea.closedLoop': 'You said – we did',
  'idea.pinned': 'Pinned',
  'idea.edited': 'edited',
  'idea.opening': 'Loading the idea',

  'role.label': 'Role: {role}',
  'role.member': 'Member',
  'role.brand': 'Brand',
  'role.partner': 'Partner',
  'role.moderator': 'Moderator',

  'propose.title': 'Your idea',
  'propose.placeholder': 'Your idea in one sentence',

  'auth.needed': 'Sign in to take part. What you wrote stays.',
  'auth.resumed': 'You are signed in. Carrying on where you were.',

  'act.retry': 'Try again',
  'act.cancel': 'Cancel',
  'act.close': 'Close',
  'act.dismiss': 'Got it',

  'error.network': 'There is no connection.',
  'error.timeout': 'This took too long.',
  'error.unavailable': 'The service is not available at the moment.',
  'error.unauthenticated': 'Please sign in again.',
  'error.forbidden': 'Your account does not allow this.',
  'error.not-found': 'This is no longer here.',
  'error.conflict': 'This has been changed in the meantime.',
  'error.limit': 'All you have for this is in use.',
  'error.too-late': 'The time for this has passed.',
  'error.invalid': 'Please look at the marked fields.',
  'error.rate-limited': 'That was a lot at once. Please wait a moment.',
  'error.unsupported': 'This is not available here.',
  'error.bad-response': 'The answer could not be understood.',
  'error.wait': 'Please try again in {seconds, plural, one {# second} other {# seconds}}.',
  'time.now': 'just now',
} as const satisfies Record<Needed, string> & Record<string, string>;
