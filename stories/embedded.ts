// What stories stand on: the reference backend in the page with the seed of the tests, the same in every run.
import '../src/elements/idea-board/define.ts';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { createHttpClient } from '../src/client/http.ts';
import { createSeededClient, people, seedConfig, type SeededClient } from '../test/support/seed.ts';

export { people };
type Person = keyof typeof people;
export type Attributes = Record<string, string>;

type Options = NonNullable<Parameters<typeof createSeededClient>[0]>;
type Fill = NonNullable<Options['seed']>;

const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
const longTexts = [
  { title: `${word}${word}`, body: `https://kestrel.example/${'very-'.repeat(40)}long` },
  { title: 'A title that uses every one of the hundred and twenty characters that a title may have, to the very last of them, !', body: 'And then more. '.repeat(80) },
  { title: '\u202eevil\u202c and 👨‍👩‍👧‍👦 and שלום', body: 'אפשר גם לכתוב מימין לשמאל, and back again.' },
];
const parts = ['A bracket for a child’s seat', 'Lights that fold away', 'A quieter freewheel', 'Bags in the old green', 'A repair evening in every town'];

/** Further ideas on the board `empty`. */
const fills = {
  long: async client => {
    const author = client.as({ sub: 'long', name: `${word} the Third of Somewhere` });
    for (const [index, idea] of longTexts.entries()) await author.ideas.create('empty', idea, { key: `long-idea-${index}` });
  },
  many: async client => {
    for (let number = 1; number <= 45; number++) {
      await client.as(people.ben).ideas.create('empty', { title: `${parts[number % parts.length]}, part ${number}` }, { key: `many-idea-${number}` });
    }
  },
} satisfies Record<string, Fill>;

const start = (config: Options['config'] = {}, seed?: Fill): Promise<SeededClient> => createSeededClient({ config: { ...seedConfig, ...config }, ...(seed && { seed }) });
let shared: Promise<SeededClient> | undefined;

export interface Scene {
  backend: SeededClient;
}
/** What a provider needs of a scene. */
export interface Served {
  backend: Pick<SeededClient, 'endpoint' | 'fetch' | 'tokenFor'>;
}

/** Stories that only read share one backend; those that write get their own, `config` changing its community. */
export const reading = async (): Promise<Scene> => ({ backend: await (shared ??= start()) });
export const writing = (config: Options['config'] = {}) => async (): Promise<Scene> => ({ backend: await start(config) });
export const filled = (fill: keyof typeof fills) => async (): Promise<Scene> => ({ backend: await start({}, fills[fill]) });

export interface PageOptions {
  person?: Person | null;
  provider?: Attributes;
  /** What is on the page; by default one board. */
  boards?: Attributes[];
  /** Attributes of the part of the page around it. */
  around?: Attributes;
  /** Instead of an answer: nothing yet, no network, or a refusal. */
  answer?: (request: Request) => Promise<Response> | undefined;
}

/** A part of a brand's page with a provider and boards on it. */
export const page = (scene: Scene, { boards = [{}], ...options }: PageOptions): HTMLElement => provide(scene, options, boards.map(board => {
  const element = document.createElement('minga-idea-board');
  // stories stand side by side in the documentation: none of them takes the page's address
  set(element, { 'board': 'ideas', 'no-url': '', 'loading': 'eager', 'poll-interval': '0', ...board });
  return element;
}));

/** A part of a brand's page with a provider and these elements in it. */
export function provide({ backend }: Served, { person = null, provider: attributes = {}, around = {}, answer }: Omit<PageOptions, 'boards'>, elements: readonly HTMLElement[]): HTMLElement {
  const provider = document.createElement('minga-community');
  set(provider, attributes);
  provider.client = createHttpClient({
    endpoint: backend.endpoint, retry: { limit: 0 },
    fetch: request => answer?.(request) ?? backend.fetch(request),
    token: options => provider.connection?.identity.token(options) ?? null,
  });
  provider.append(...elements);
  if (person) void signIn({ backend }, provider, person);
  const box = document.createElement('div');
  set(box, around);
  box.append(provider);
  return box;
}

/** Signs a person in, as the brand's page does. */
export const signIn = ({ backend }: Served, provider: CommunityElement, person: Person): Promise<unknown> => provider.identify(() => backend.tokenFor(people[person]));

/**
 * Whether a page speaks the language in which a story knows what widgets say: English, or what the story itself sets. In
 * others it only shows itself.
 */
export const inItsLanguage = (context: { globals: Record<string, unknown> }): boolean =>
  'locale' in ((context as { storyGlobals?: object }).storyGlobals ?? {}) || context.globals.locale === 'en';

/** Sets attributes. */
export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
