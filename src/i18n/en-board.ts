/*
 * The English words that a board shows at once; they travel with it, so each byte counts. Words that only an opened idea
 * or staff need live in `en-detail.ts`. How to add one: `en.ts`.
 */
import type { Permission } from '../protocol/community.ts';
import type { IdeaSort, StatusKind } from '../protocol/idea.ts';
import type { Role } from '../protocol/member.ts';

/** What the protocol can say needs words: a code without them does not compile. */
type Needed = `reason.${Exclude<Permission, 'yes' | 'locked' | 'too-late'>}` | `sort.${IdeaSort}` | `status.${StatusKind}` | `role.${Role}`;

export const enBoard = {
  'board.label': 'Idea board',
  'board.heading': 'What would make {brand} better?',
  'board.ideas': '{count, plural, one {# idea} other {# ideas}}',
  'auth.resumed': 'You are signed in. Carrying on where you were.',
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
  'board.none.ideas': 'No ideas of yours yet',
  'board.none.votes': 'You have not voted yet',
  'board.none.followed': 'You do not follow an idea yet',
  'board.showAll': 'Show all ideas',
  'board.failed': 'The ideas could not be loaded',
  'board.stale': 'What you see may be out of date: it could not be refreshed.',
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
  'reason.held': 'Possible once this has been reviewed',
  'reason.merged': 'This idea is part of another one now',
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

  'role.label': 'Role: {role}',
  'role.member': 'Member',
  'role.brand': 'Brand',
  'role.partner': 'Partner',
  'role.moderator': 'Moderator',

  'propose.title': 'Your idea',
  'propose.placeholder': 'Your idea in one sentence',
} as const satisfies Record<Needed, string> & Record<string, string>;

export type EnglishBoard = typeof enBoard;
