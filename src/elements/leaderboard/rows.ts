/** What a leaderboard shows its results with. What stands around them comes on its own: `after.ts`. */
export { renderBody } from './body.ts';
