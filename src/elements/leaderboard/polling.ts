/** What looks for newer results; it loads once there are some, since nothing has changed before. */
export { PollController } from '../../controllers/poll-controller.ts';
export { lookAgain } from '../../stores/leaderboard-later.ts';
