// What stories of the check-in stand on: the reference backend in the page, whose clock each story sets.
import '../src/elements/check-in/define.ts';
import type { StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor as waitForASecond } from 'storybook/test';
import type { CheckInElement } from '../src/elements/check-in/check-in.ts';
import type { EventDraft } from '../src/index.ts';
import { startCheckIns, type CheckInBackend, type Program } from '../test/elements/check-in-page.ts';
import { control, words } from '../test/elements/idea-board-page.ts';
import { kept, type Kept } from '../test/support/kept.ts';
import { forget } from './forms.ts';
import { inItsLanguage, people, provide, set, type Attributes, type PageOptions } from './embedded.ts';

export type Person = keyof typeof people;

/** A community on a Wednesday in March, in UTC but where a story says otherwise. */
export const wednesday = '2026-03-18T10:00:00Z';

export interface Scene {
  backend: CheckInBackend;
  /** Of the meet-up that the scene has; empty without one. */
  code: string;
  manual: string;
}
export type Load = () => Promise<Scene>;

/** What has happened before a story is shown; see `SceneOptions`. */
export interface SceneOptions {
  /** The backend's time when the story is shown. Default: `wednesday`. */
  now?: string;
  program?: Partial<Program>;
  config?: Parameters<typeof startCheckIns>[2];
  /** IANA zone that members told with their first check-in. Default UTC. */
  zone?: string;
  /** Dates on which somebody checked in, at eight in the morning by UTC. */
  checked?: Partial<Record<Person, readonly string[]>>;
  meetUp?: Partial<EventDraft>;
  /** Whatever else was done by then, with the clock at `now`. */
  then?: (scene: Scene) => Promise<unknown>;
}

const day = 24 * 3600 * 1000;
const date = (at: number) => new Date(at).toISOString().slice(0, 10);

/** The dates from one to another, without those that are left out. */
export function dates(from: string, to: string, without: readonly string[] = []): string[] {
  const all: string[] = [];
  for (let at = Date.parse(from); at <= Date.parse(to); at += day) if (!without.includes(date(at))) all.push(date(at));
  return all;
}

/** A scene of its own for each story, so that none finds what another has done. */
export const scene = (options: SceneOptions = {}): Load => async () => {
  forget();
  const { now = wednesday, program = {}, config, then } = options;
  const { database, facts } = await kept(`check-ins ${JSON.stringify(options)}`, () => play(options));
  const made: Scene = { backend: await startCheckIns(now, program, config, database), ...facts };
  await then?.(made);
  made.backend.setClock(now);
  return made;
};

async function play({ now = wednesday, program = {}, config, zone = 'UTC', checked = {}, meetUp }: SceneOptions): Promise<Kept<Omit<Scene, 'backend'>>> {
  const backend = await startCheckIns(now, program, config);
  for (const [person, days] of Object.entries(checked) as [Person, string[]][]) {
    for (const one of days) {
      backend.setClock(`${one}T08:00:00Z`);
      await backend.as(people[person]).checkIns.mark('daily', { zone }, { key: `story-${person}-${one}` });
    }
  }
  backend.setClock(now);
  const facts = meetUp ? await announce(backend, now, meetUp) : { code: '', manual: '' };
  const database = backend.copy();
  await backend.close();
  return { database, facts };
}

async function announce(backend: CheckInBackend, now: string, draft: Partial<EventDraft>): Promise<Pick<Scene, 'code' | 'manual'>> {
  const { events } = backend.as(people.moderator);
  const at = (hours: number) => new Date(Date.parse(now) + hours * 3600 * 1000).toISOString();
  const event = await events!.create!('daily', {
    title: 'Repair evening in the old tram shed', place: 'Tram shed, track 4', description: 'Bring your bike and the 4 mm key.', startsAt: at(-1), endsAt: at(2), ...draft,
  }, { key: 'story-event' });
  const { code, manual } = await events!.code!('daily', event.id);
  return { code, manual };
}

export interface CheckInPageOptions extends Omit<PageOptions, 'boards'> {
  /** Attributes of each check-in on the page; one with its week by default. `code` may be `signed` or `short`, the scene's. */
  checkIns?: Attributes[];
  /** What else is under the provider. */
  after?: () => HTMLElement[];
}

/** A part of a brand's page with check-ins on it. */
export const page = ({ backend, code, manual }: Scene, { checkIns = [{}], after, ...options }: CheckInPageOptions): HTMLElement =>
  provide({ backend }, options, [...checkIns.map((attributes) => {
    const element = document.createElement('minga-check-in');
    set(element, { loading: 'eager', ...attributes });
    if (attributes.code === 'signed') element.code = code;
    if (attributes.code === 'short') element.code = manual;
    element.style.display = 'block';
    element.style.marginBlockEnd = '1rem';
    return element;
  }), ...after?.() ?? []]);

/** Machines that check stories are busy ones. */
export const waitFor = <T>(look: () => T | Promise<T>): Promise<T> => waitForASecond(look, { timeout: 15_000 });

export const checkInOf = (canvas: Element, at = 0): CheckInElement => canvas.querySelectorAll('minga-check-in')[at]!;

/** Something in a widget, once it is there. */
export const found = <E extends HTMLElement>(widget: Element, selector: string): Promise<E> => waitFor(() => {
  const element = widget.shadowRoot!.querySelector<E>(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
});

/** Whether a widget now says these words. */
export const says = (widget: Element, text: string): Promise<void> => waitFor(() => { void expect(words(widget)).toContain(text); });
/** Presses what has a name that begins so. */
export const press = async (widget: Element, name: string): Promise<void> => userEvent.click(await control(widget, name));

/** Resolves once all check-ins show something, and their motion is over. */
export async function settled(canvas: Element): Promise<void> {
  for (const element of canvas.querySelectorAll('minga-check-in')) {
    await waitFor(() => { void expect(element.shadowRoot!.querySelector('[part~=check-in]:not([aria-busy]), [part~=state]')).not.toBeNull(); });
    await waitFor(() => { void expect(element.shadowRoot!.querySelector('.skeleton, [aria-busy=true]:not(button)')).toBeNull(); });
    await Promise.all(element.shadowRoot!.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
      .map(({ finished }) => finished.catch(() => undefined)));
  }
}

export const sceneOf = (loaded: Record<string, unknown>): Scene => loaded as unknown as Scene;
export const loadersOf = (load: Load): (() => Promise<Record<string, unknown>>)[] => [load as unknown as () => Promise<Record<string, unknown>>];

/** A story of one page; `play` is given its first check-in once all show something. */
export const show = <Args>(
  options: CheckInPageOptions, load: Load = scene(), play: (element: CheckInElement, canvas: HTMLElement, scene: Scene) => Promise<unknown> = () => Promise.resolve(),
): StoryObj<Args> => ({
  loaders: loadersOf(load),
  parameters: { controls: { disable: true } },
  render: (_args, { loaded }) => page(sceneOf(loaded), options),
  play: async (context) => {
    const { canvasElement, loaded } = context;
    await settled(canvasElement);
    if (inItsLanguage(context)) await play(checkInOf(canvasElement), canvasElement, sceneOf(loaded));
    await settled(canvasElement);
  },
});
