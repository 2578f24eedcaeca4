// Contact sheets: widgets in their key states beside each other, on one brand's page at one moment.
import { settled as settledCheckIns, page as checkInPage, scene as checkInScene, dates, type CheckInPageOptions, type Scene as CheckInScene } from './check-ins.ts';
import { page as ideaPage, writing as ideas, type PageOptions, type Scene as IdeaScene } from './embedded.ts';
import { asking, page as formPage, settled as settledForms, type FormPageOptions, type Scene as FormScene } from './forms.ts';
import { isList, settled as settledIdeas, waitFor } from './ideas.ts';
import { page as leaderboardPage, pageClock, reading as ranks, settled as settledLeaderboards, type BoardPageOptions, type Scene as LeaderboardScene } from './leaderboards.ts';
import { problem } from './refusals.ts';

/** One backend for each widget. */
export interface Scenes {
  ideas: IdeaScene;
  forms: FormScene;
  checkIns: CheckInScene;
  leaderboards: LeaderboardScene;
}
/** A widget in one state. `waits`: it shows for ever that it waits. */
export interface Tile { title: string; of: keyof Scenes; waits?: true; make: (scenes: Scenes) => HTMLElement }

const never = (): Promise<Response> => new Promise(() => undefined);
const refused = (): Promise<Response> => problem(503, 'unavailable');
const asks = (what: string) => ({ url }: Request): boolean => url.includes(`/${what}/`);

const board = (title: string, options: PageOptions, more: Pick<Tile, 'waits'> = {}): Tile =>
  ({ title: `Idea board, ${title}`, of: 'ideas', ...more, make: (scenes) => ideaPage(scenes.ideas, { ...options, boards: [{ 'heading-level': '3', ...options.boards?.[0] }] }) });
const form = (title: string, attributes: FormPageOptions['forms'][number], options: Partial<FormPageOptions> = {}, more: Pick<Tile, 'waits'> = {}): Tile =>
  ({ title: `Feedback form, ${title}`, of: 'forms', ...more, make: (scenes) => formPage(scenes.forms, { ...options, forms: [attributes] }) });
const checkIn = (title: string, options: CheckInPageOptions, more: Pick<Tile, 'waits'> = {}): Tile =>
  ({ title: `Check-in, ${title}`, of: 'checkIns', ...more, make: (scenes) => checkInPage(scenes.checkIns, options) });
const ranking = (title: string, options: BoardPageOptions, more: Pick<Tile, 'waits'> = {}): Tile =>
  ({ title: `Leaderboard, ${title}`, of: 'leaderboards', ...more, make: (scenes) => leaderboardPage(scenes.leaderboards, options) });

/** Key states of each widget; the first is how most people see it. */
export const tiles = {
  ideas: [
    board('a member', { person: 'mia' }),
    board('roadmap', { boards: [{ view: 'roadmap' }] }),
    board('empty', { boards: [{ board: 'empty' }] }),
    board('failed', { answer: (request) => (isList(request) ? refused() : undefined) }),
    board('loading', { answer: (request) => (isList(request) ? never() : undefined) }, { waits: true }),
  ],
  forms: [
    form('a score', { form: 'nps' }),
    form('contact', { form: 'contact' }),
    form('several pages', { form: 'first-thousand' }),
    form('closed', { form: 'closed' }),
    form('failed', { form: 'nps' }, { answer: (request) => (asks('forms')(request) ? refused() : undefined) }),
    form('loading', { form: 'nps' }, { answer: (request) => (asks('forms')(request) ? never() : undefined) }, { waits: true }),
  ],
  checkIns: [
    checkIn('the week', { person: 'mia' }),
    checkIn('badge', { person: 'mia', checkIns: [{ view: 'badge' }] }),
    checkIn('the month', { person: 'mia', checkIns: [{ view: 'month' }] }),
    checkIn('the year', { person: 'mia', checkIns: [{ view: 'year' }] }),
    checkIn('none of that name', { checkIns: [{ program: 'no-such' }] }),
    checkIn('failed', { answer: (request) => (asks('programs')(request) ? refused() : undefined) }),
    checkIn('loading', { answer: (request) => (asks('programs')(request) ? never() : undefined) }, { waits: true }),
  ],
  leaderboards: [
    ranking('twelfth of 26', { as: 'rider-12' }),
    ranking('podium', { as: 'rider-2', boards: [{ mode: 'top', variant: 'podium' }] }),
    ranking('league', { as: 'rider-12', boards: [{ mode: 'league' }] }),
    ranking('signed out', { boards: [{ mode: 'around', variant: 'compact' }] }),
    ranking('failed', { answer: (request) => (asks('leaderboards')(request) ? refused() : undefined) }),
    ranking('loading', { answer: (request) => (asks('leaderboards')(request) ? never() : undefined) }, { waits: true }),
  ],
} satisfies Record<string, Tile[]>;

let leave: (() => void) | undefined;

const checked = { mia: dates('2026-08-24', '2026-11-17', ['2026-09-08', '2026-09-09', '2026-10-02', '2026-11-08']) };
const loads: { [K in keyof Scenes]: () => Promise<Scenes[K]> } = {
  // with a zone of its own it shares its seed with no story of another day
  ideas: ideas({ zone: 'Europe/Brussels' }),
  forms: asking,
  checkIns: checkInScene({ now: '2026-11-18T10:00:00Z', checked }),
  leaderboards: ranks(),
};

/** The backends of these widgets, on a Wednesday in November: their seeds are played, and the page is shown, at that moment. */
export const scenesFor = (shown: readonly Tile[]) => async (): Promise<Partial<Scenes>> => {
  leave ??= pageClock();
  const scenes: Partial<Record<keyof Scenes, unknown>> = {};
  for (const name of new Set(shown.map(({ of }) => of))) scenes[name] = await loads[name]();
  return scenes as Partial<Scenes>;
};
/** Sets the clock right again when a story is left. */
export const untilLeft = () => () => {
  leave?.();
  leave = undefined;
};

/** These tiles beside each other, as many as fit. */
export function sheet(given: Scenes, shown: readonly Tile[]): HTMLElement {
  const grid = document.createElement('div');
  Object.assign(grid.style, { display: 'grid', gap: '2rem 1.5rem', alignItems: 'start', gridTemplateColumns: 'repeat(auto-fill, minmax(min(22rem, 100%), 1fr))' });
  grid.append(...shown.map(({ title, waits, make }) => {
    const tile = document.createElement('section');
    const caption = Object.assign(document.createElement('h2'), { textContent: title, lang: 'en', dir: 'ltr' });
    Object.assign(caption.style, { margin: '0 0 0.5rem', font: '600 0.8rem/1.4 sans-serif' });
    if (waits) tile.dataset.waits = '';
    tile.style.minInlineSize = '0';
    tile.append(caption, make(given));
    return tile;
  }));
  return grid;
}

/** Resolves once all tiles show their state and whoever is signed in is. */
export async function settled(canvas: HTMLElement): Promise<void> {
  for (const tile of canvas.querySelectorAll<HTMLElement>('section')) {
    if (tile.dataset.waits === undefined) {
      for (const wait of [settledIdeas, settledForms, settledCheckIns, settledLeaderboards]) await wait(tile);
    } else {
      await waitFor(() => {
        const busy = [...tile.querySelectorAll('minga-community > *')].every((widget) => widget.shadowRoot?.querySelector('[aria-busy=true]'));
        if (!busy) throw new Error('It does not show that it waits');
      });
    }
  }
}
