import { enLeaderboardMore } from '../../i18n/en-leaderboard-more.ts';
import { addMessages } from '../../i18n/messages.ts';

/** Makes the English words of what comes with results, and with acts, known. */
export const addMore = (): void => { addMessages('en', enLeaderboardMore); };
