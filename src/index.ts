/** Classes, clients and types; loading this changes nothing, also on a server. */
export { CheckInElement } from './elements/check-in/check-in.ts';
export { CommunityElement } from './elements/community/community.ts';
export { FeedbackFormElement } from './elements/feedback-form/feedback-form.ts';
export { IdeaBoardElement } from './elements/idea-board/idea-board.ts';
export { LauncherElement } from './elements/launcher/launcher.ts';
export { LeaderboardElement } from './elements/leaderboard/leaderboard.ts';
export type {
  BadgesClient, CallOptions, CheckInsClient, CommentsClient, CommunityClient, EventsClient, FeedbackClient, IdeasClient, LeaderboardClient, MembersClient, ReceiptPage, SeqOptions, WriteOptions,
} from './client/client.ts';
export { errorCodes } from './client/error-codes.ts';
export { CommunityError, type ErrorCode, type FieldError } from './client/errors.ts';
export { createHttpClient, type HttpClient, type HttpClientOptions, type TokenSource } from './client/http.ts';
export type { MingaEvents } from './events.ts';
export { addMessages, registerLocale, type MessageKey, type Words } from './i18n/messages.ts';
export {
  close, consent, debug, destroy, identify, init, logout, off, on, open, ready, set,
  type Choice, type Consent, type EventName, type Knob, type PageOptions, type ResolvedElement,
} from './page.ts';
export type * from './protocol/badge.ts';
export type * from './protocol/check-in.ts';
export type * from './protocol/event.ts';
export type * from './protocol/comment.ts';
export type * from './protocol/community.ts';
export type * from './protocol/feedback.ts';
export type * from './protocol/idea.ts';
export type * from './protocol/leaderboard.ts';
export type * from './protocol/member.ts';
export type * from './protocol/page.ts';
export type * from './protocol/problem.ts';
export { version } from './version.ts';
