// What stories stand on: the reference backend in the page with the seed of the tests, the same in every run.
import '../src/elements/idea-board/define.ts';
import type { CommunityElement } from '../src/elements/community/community.ts';
import { createHttpClient } from '../src/client/http.ts';
import { createSeededClient, people, seedConfig, type SeededClient } from '../test/support/seed.ts';

export { people };
type Person = keyof typeof people;
type Attributes = Record<string, string>;

const extra = (id: string, name: string) => ({ id, name: { en: name, 'zh-CN': name }, review: 'after' as const });

async function fill(client: SeededClient | Parameters<NonNullable<NonNullable<Parameters<typeof createSeededClient>[0]>['seed']>>[0]): Promise<void> {
  const parts = ['A bracket for a child’s seat', 'Lights that fold away', 'A quieter freewheel', 'Bags in the old green', 'A repair evening in every town'];
  for (let number = 1; number <= 60; number++) {
    const { id } = await client.as(people.ben).ideas.create('many', { title: `${parts[number % parts.length]}, part ${number}` }, { key: `many-${number}` });
    for (let voter = 0; voter < number % 4; voter++) await client.as(`voter-${voter}`).ideas.setVote(id, true, { seq: 1 });
  }
  const word = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze';
  const long = [
    { title: `${word}${word}`, body: `https://kestrel.example/${'very-'.repeat(40)}long` },
    { title: 'A title that uses every one of the hundred and twenty characters that a title may have, to the very last of them, !', body: 'And then more. '.repeat(80) },
    { title: '‮evil‬ and 👨‍👩‍👧‍👦 and שלום', body: 'אפשר גם לכתוב מימין לשמאל, and back again.' },
  ];
  for (const [index, idea] of long.entries()) await client.as({ sub: 'long', name: `${word} the Third of Somewhere` }).ideas.create('long', idea, { key: `long-idea-${index}` });
}

const start = (config = {}): Promise<SeededClient> => createSeededClient({
  config: { ...seedConfig, boards: [...(seedConfig.boards ?? []), extra('many', 'Many'), extra('long', 'Long')], ...config }, seed: fill,
});
let shared: Promise<SeededClient> | undefined;

export interface Scene {
  backend: SeededClient;
}

/** Stories that only read share one backend; those that write get their own, `config` changing its community. */
export const reading = async (): Promise<Scene> => ({ backend: await (shared ??= start()) });
export const writing = (config: NonNullable<Parameters<typeof createSeededClient>[0]>['config'] = {}) => async (): Promise<Scene> => ({ backend: await start(config) });

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
export function page({ backend }: Scene, { person = null, provider: attributes = {}, boards = [{}], around = {}, answer }: PageOptions): HTMLElement {
  const provider = document.createElement('minga-community');
  set(provider, attributes);
  provider.client = createHttpClient({
    endpoint: backend.endpoint, retry: { limit: 0 },
    fetch: request => answer?.(request) ?? backend.fetch(request),
    token: options => provider.connection?.identity.token(options) ?? null,
  });
  for (const board of boards) {
    const element = document.createElement('minga-idea-board');
    // stories stand side by side in the documentation: none of them takes the page's address
    set(element, { 'board': 'ideas', 'no-url': '', 'loading': 'eager', 'poll-interval': '0', ...board });
    provider.append(element);
  }
  if (person) void signIn({ backend }, provider, person);
  const box = document.createElement('div');
  set(box, around);
  box.append(provider);
  return box;
}

/** Signs a person in, as the brand's page does. */
export const signIn = ({ backend }: Scene, provider: CommunityElement, person: Person): Promise<unknown> => provider.identify(() => backend.tokenFor(people[person]));

function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
