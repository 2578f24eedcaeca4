import type { Words } from './messages.ts';
import { zhBoard } from './zh-CN-board.ts';
import { zhCheckIn } from './zh-CN-check-in.ts';
import { zhCheckInMore } from './zh-CN-check-in-more.ts';
import { zhCommon } from './zh-CN-common.ts';
import { zhFeedback } from './zh-CN-feedback.ts';
import { zhLeaderboard } from './zh-CN-leaderboard.ts';

/** All words in simplified Chinese. A page fetches those of its widgets only. */
export const zhCN: Words = { ...zhCommon, ...zhBoard, ...zhCheckIn, ...zhCheckInMore, ...zhFeedback, ...zhLeaderboard };
