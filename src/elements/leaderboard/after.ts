/** What a leaderboard needs once there are results: what there is to choose below them, what they are about, and what looks for newer ones. */
import { addMore } from './more.ts';

addMore();
export { PollController } from '../../controllers/poll-controller.ts';
export { lookAgain } from '../../stores/leaderboard-later.ts';
export { renderInfo } from './info.ts';
export { renderAbsent, renderNobody, renderReveal } from './absent.ts';
export { renderFoot } from './foot.ts';
export { renderFresh, renderMore } from './doors.ts';
export { afterStyles } from './after.styles.ts';
