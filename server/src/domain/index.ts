/**
 * What the routes call. Each function takes the context (who asks, the open view of the database, the time) and plain
 * arguments, answers a protocol type, and throws only `ProblemError`. Those that change something are called inside
 * `storage.write`, all others inside `storage.read`.
 */
export { listAudit } from './audit.ts';
export { credentialOf, getBadge, listMyBadges } from './badges/credential.ts';
export { Keyring } from './badges/keys.ts';
export { boardSeq } from './board-index.ts';
export { updateCheckIns } from './check-in/choices.ts';
export { checkIn, undoCheckIn } from './check-in/mark.ts';
export { getProgram } from './check-in/program.ts';
export { getCalendar, getStatus } from './check-in/status.ts';
export { recordTime } from './check-in/time.ts';
export { claimAnonymous } from './claim.ts';
export { listComments } from './comment-view.ts';
export { createComment, deleteComment, setReaction, updateComment } from './comments.ts';
export { eraseMember } from './erase.ts';
export { attend, listAttendances, setRsvp } from './events/attend.ts';
export { getEventCode } from './events/codes.ts';
export { createEvent, listEvents, updateEvent } from './events/manage.ts';
export { exportMember } from './export.ts';
export { deleteForm, getAllResults, listForms, putForm, readForm } from './feedback/admin-forms.ts';
export { answerResponse, closeResponse, deleteResponse, getResponse, listResponses } from './feedback/admin-responses.ts';
export { responsesTable } from './feedback/csv.ts';
export { definitionPrint, getForm, registerForms, type KnownForm } from './feedback/known-forms.ts';
export { savePartial } from './feedback/partials.ts';
export { challengeLife, zeroBits, type CheckedProof } from './feedback/proof.ts';
export { listMyFeedback, serverActor } from './feedback/receipts.ts';
export { publicResults } from './feedback/results.ts';
export { sendFeedback } from './feedback/send.ts';
export { createUpload, getUpload, readUpload } from './feedback/uploads.ts';
export { setFollow } from './follows.ts';
export { findKey, purge, storeKey, type StoredAnswer } from './idempotency.ts';
export { getIdea } from './idea-view.ts';
export { createIdea, getBoard, updateIdea, withdrawIdea } from './ideas.ts';
export { getListing, setListing } from './leaderboard/listing.ts';
export { getLeaderboard } from './leaderboard/page.ts';
export { getScoreParts } from './leaderboard/parts.ts';
export { getStanding } from './leaderboard/standing.ts';
export { scoreSeq } from './leaderboard/state.ts';
export { award, reverse } from './ledger/ledger.ts';
export { recountScores } from './ledger/recount-scores.ts';
export { areScoresFresh, refreshScores } from './ledger/refresh.ts';
export { listIdeas } from './list-ideas.ts';
export {
  anonymousMember, findIdentified, findMember, getMe, identifiedMember, idOfIdentified, memberView, updateMember, type IdentityClaims, type MemberRecord,
} from './members.ts';
export { moderateComment, moderateIdea } from './moderation.ts';
export { overlay } from './overlay.ts';
export { pulse } from './pulse.ts';
export { reportComment, reportIdea } from './reports.ts';
export { similarIdeas } from './search.ts';
export { setVote } from './votes.ts';
