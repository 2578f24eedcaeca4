// Style sheets of the page change nothing inside a leaderboard, and it changes nothing of the page.
import '../../src/elements/leaderboard/define.ts';
import { changeNothing, changesNothingAround } from '../support/hostile-css.ts';
import { control, says } from './idea-board-page.ts';
import { addLeaderboard, listed, scripted, standingAt } from './leaderboard-page.ts';

describe('style sheets of the page and leaderboards', function () {
  this.timeout(30_000);

  /** Around me with the points explained, the first ten with the rules, a goal with the choice of who sees me. */
  const scene = {
    async show(attributes: Record<string, string>) {
      const provider = document.createElement('minga-community');
      for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
      provider.client = scripted({ standing: standingAt(12), listing: () => Promise.resolve(listed) });
      document.body.append(provider);
      const around = await addLeaderboard(provider, { mode: 'around' });
      (await control(around, 'You: 876 points. Why this number')).click();
      await says(around, '400 points in all');
      const top = await addLeaderboard(provider, { mode: 'top' });
      (await control(top, 'How points work')).click();
      await says(top, 'Version 3 of the rules');
      const goal = await addLeaderboard(provider);
      (await control(goal, 'Who sees me?')).click();
      await control(goal, 'Close');
      return { provider, widgets: [around, top, goal] };
    },
    clean: () => { document.querySelector('minga-community')!.remove(); },
  };

  changeNothing(scene);

  it('leaderboards change no style of the page around them', () => changesNothingAround(scene));
});
