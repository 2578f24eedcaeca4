import type { Leaderboard, LeaderboardMode, Standing } from '../../protocol/leaderboard.ts';
import type { Remote } from '../../stores/remote.ts';
import type { LeaderboardView } from './context.ts';

interface Wishes {
  mode: string | null;
  noRanks: boolean;
  teams: boolean;
  /** Whether ranks are not for this person. */
  restricted: boolean;
  /** Whether the backend can tell how one stands. */
  personal: boolean;
  mine: Standing | null | undefined;
  chosen: LeaderboardView | null;
}

/** What of a board is shown: whether its goal, which views there are to choose from, and the one on show. */
export function viewsOf(page: Leaderboard, { mode, noRanks, teams, restricted, personal, mine, chosen }: Wishes): { goal: boolean; views: LeaderboardView[]; view: LeaderboardView | undefined } {
  const asked = (mode ?? '').split(/\s+/);
  const wished = page.modes.filter(one => asked.includes(one));
  const ranked: LeaderboardMode[] = ['around', 'top', 'league'];
  const modes = (wished.length ? wished : page.modes)
    .filter(one => !(restricted && one !== 'goal') && !(noRanks && ranked.includes(one)) && !(teams && one !== 'goal' && one !== 'top')
      && (personal || (one !== 'around' && one !== 'league')));
  const views = modes.filter((one): one is LeaderboardView => one !== 'goal');
  // A reader has no row to stand around.
  const first = mine === null && views.includes('top') ? 'top' : views[0];
  return { goal: modes.includes('goal') && !!page.goal, views, view: chosen && views.includes(chosen) ? chosen : first };
}

/** How one stands as far as that is known; null when nobody is signed in. */
export const knownStanding = (remote: Remote<Standing | null>): Standing | null | undefined =>
  (remote.value === undefined && remote.state === 'failed' && remote.error.code === 'unauthenticated' ? null : remote.value);
