/**
 * What stands around a leaderboard's results: what is said where there are no rows, what there is to choose below them, what
 * they are about, and what looks for newer ones.
 */
export { addMore } from './more.ts';
export { PollController } from '../../controllers/poll-controller.ts';
export { lookAgain } from '../../stores/leaderboard-later.ts';
export { renderInfo } from './info.ts';
export { renderAbsent, renderNobody } from './absent.ts';
export { renderFoot } from './foot.ts';
export { renderFresh, renderMore } from './doors.ts';
export { afterStyles } from './after.styles.ts';
