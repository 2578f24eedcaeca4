import type { Words } from '../../messages.ts';
import { words as board } from './board.ts';
import { words as checkIn } from './check-in.ts';
import { words as checkInMore } from './check-in-more.ts';
import { words as common } from './common.ts';
import { words as feedback } from './feedback.ts';
import { words as leaderboard } from './leaderboard.ts';

/** All words in simplified Chinese. A page fetches those of its widgets only. Not yet read by a native speaker. */
export const words: Words = { ...common, ...board, ...checkIn, ...checkInMore, ...feedback, ...leaderboard };
