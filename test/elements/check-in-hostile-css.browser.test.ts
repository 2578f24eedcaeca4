// Style sheets of the page change nothing inside a check-in, and it changes nothing of the page.
import '../../src/elements/check-in/define.ts';
import { changeNothing, changesNothingAround } from '../support/hostile-css.ts';
import { until } from '../support/settle.ts';
import { addCheckIn, button, cleanCheckIns, done, showProvider, startCheckIns, type CheckInBackend } from './check-in-page.ts';
import { inside, open } from './check-in-parts-page.ts';
import { find, says } from './idea-board-page.ts';

describe('style sheets of the page and check-ins', function () {
  this.timeout(30_000);

  let backend: CheckInBackend;
  before(async () => {
    backend = await startCheckIns('2036-11-20T09:00:00Z', {}, { anonymous: false });
    await backend.as('brand').events.create('daily', { title: 'Night ride', place: 'North gate', startsAt: '2036-11-20T18:00:00Z', endsAt: '2036-11-20T20:00:00Z' }, { key: 'announce-ride' });
    await backend.play('brand', ['2036-11-18T08:00:00Z', '2036-11-19T08:00:00Z']);
    backend.setClock('2036-11-20T09:00:00Z');
  });
  after(() => backend.close());

  /** A month with each door at the foot open in turn, a year, and the page of who organises meet-ups. */
  const scene = {
    async show(attributes: Record<string, string>) {
      const provider = await showProvider(backend, 'brand');
      for (const [name, value] of Object.entries(attributes)) provider.setAttribute(name, value);
      const month = await addCheckIn(provider, { view: 'month' });
      if (find(month, 'Check in')) button(month).click();
      await done(month);
      await open(month, 'How it works', '.rules');
      const badges = await addCheckIn(provider, { view: 'year' });
      await open(badges, 'Badges', '.badges');
      const events = await addCheckIn(provider);
      await open(events, 'Meet-ups', '.events');
      const organiser = document.createElement('minga-check-in');
      organiser.loading = 'eager';
      organiser.view = 'organiser';
      provider.append(organiser);
      await says(organiser, 'Night ride');
      await until(() => !inside(organiser, '.skeleton').length || null, 'at rest');
      find(organiser, 'New meet-up')!.click();
      await until(() => inside(organiser, '.event-form').length || null, 'the form');
      return { provider, widgets: [month, badges, events, organiser] };
    },
    clean: () => { cleanCheckIns(backend); },
  };

  changeNothing(scene);

  it('check-ins change no style of the page around them', () => changesNothingAround(scene));
});
