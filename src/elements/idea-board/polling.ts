/** What looks for changes on the backend; it loads once there is a list, since nothing has changed before. */
export { PollController } from '../../controllers/poll-controller.ts';
export { takePulse } from '../../stores/pulse.ts';
