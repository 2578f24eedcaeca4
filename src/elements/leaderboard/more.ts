import { enLeaderboardMore } from '../../i18n/en-leaderboard-more.ts';
import { addMessages } from '../../i18n/messages.ts';

/** Makes the English words of the lazy parts known; Chinese holds them all. */
export const addMore = (): void => { addMessages('en', enLeaderboardMore); };
