/** What a leaderboard needs once there are results: what looks for newer ones, and what says what the numbers are about. */
import { addMore } from './more.ts';

addMore();
export { PollController } from '../../controllers/poll-controller.ts';
export { lookAgain } from '../../stores/leaderboard-later.ts';
export { renderInfo } from './info.ts';
export { renderAbsent, renderNobody, renderReveal } from './absent.ts';
