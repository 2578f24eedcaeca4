import '../community/define.ts';
import { define } from '../shared/define.ts';
import { LeaderboardElement } from './leaderboard.ts';

export type { MingaEvents } from '../../events.ts';
export type { LeaderboardElement } from './leaderboard.ts';

define('minga-leaderboard', LeaderboardElement);
