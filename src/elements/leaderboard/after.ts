/** What a leaderboard needs once there are results: their rows, what there is to choose below them, what they are about, and what looks for newer ones. */
export { addMore } from './more.ts';
export { PollController } from '../../controllers/poll-controller.ts';
export { lookAgain } from '../../stores/leaderboard-later.ts';
export { renderBody } from './body.ts';
export { renderInfo } from './info.ts';
export { renderReveal } from './absent.ts';
export { renderFoot } from './foot.ts';
export { renderFresh } from './doors.ts';
export { afterStyles } from './after.styles.ts';
