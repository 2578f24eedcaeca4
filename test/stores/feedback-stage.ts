// Feedback forms as stores over the reference backend, without an element around them.
import { assert } from '@open-wc/testing';
import type { CommunityClient } from '../../src/client/client.ts';
import { createHttpClient } from '../../src/client/http.ts';
import { safeStorage } from '../../src/client/storage.ts';
import type { Answers, FeedbackDraft, FormDefinition } from '../../src/protocol/feedback.ts';
import { createFeedbackActs, type Along, type FeedbackActs } from '../../src/stores/feedback-acts.ts';
import { createFeedbackStore, type FeedbackSource, type FeedbackState, type FeedbackStore } from '../../src/stores/feedback-form.ts';
import type { Fault } from '../../server/src/browser.ts';
import { startForms } from '../elements/feedback-page.ts';
import type { Backend } from '../elements/idea-board-page.ts';
import { people } from '../support/seed.ts';
import { until } from '../support/settle.ts';

export const draftName = 'minga:test:draft:form';
/** What the form `trip` needs to be sent. */
export const rides: Answers = { stars: 5, name: 'Mina', quote: { version: '2' } };

export const nothing = (): Promise<Along> => Promise.resolve({});
export const now = (store: FeedbackStore): FeedbackState => store.$state.get();
export const state = (store: FeedbackStore, wanted: string): Promise<true> => until(() => now(store).form.state === wanted, `the form is ${wanted}`) as Promise<true>;
export const answer = (store: FeedbackStore, answers: Answers): void => { for (const [field, value] of Object.entries(answers)) store.answer(field, value); };
export const faults = (store: FeedbackStore): string[] => now(store).faults.map(({ field, code }) => `${field} ${code}`);
export const ids = (store: FeedbackStore): string[] => store.pages().map(({ id }) => id);
export const here = (store: FeedbackStore): string => store.pages()[store.pageIndex()]!.id;

export interface Sent { key: string | null; body: FeedbackDraft }

export interface Stage {
  readonly backend: Backend;
  /** Whoever acts from now on; nobody before each test. */
  person: keyof typeof people | null;
  client(): CommunityClient;
  /** A form as a page has it that was loaded just now: nothing but storage is left of what was before. */
  show(form: string, more?: Partial<FeedbackSource>): FeedbackStore;
  /** The same, once it is there and may be answered. */
  open(form: string, more?: Partial<FeedbackSource>): Promise<{ store: FeedbackStore; acts: FeedbackActs }>;
  /** All responses that go out from now on; `fault` is what becomes of the nth. */
  sends(fault?: (nth: number, request: Request) => Fault | Promise<Fault>): Sent[];
  /** Nobody looks at the forms any more. */
  leave(): void;
}

/** Starts the backend for the tests of a suite, and leaves nothing behind after each. */
export function onStage(): Stage {
  let backend: Backend;
  let stops: (() => void)[] = [];
  const stage: Stage = {
    get backend() { return backend; },
    person: null,
    client: () => createHttpClient({
      endpoint: backend.endpoint, fetch: backend.fetch, retry: { limit: 0 }, token: () => stage.person && backend.tokenFor(people[stage.person]),
    }),
    show(form, more) {
      const store = createFeedbackStore({ client: stage.client(), form, storage: safeStorage(), draftName, language: () => 'en', ...more });
      stops.push(store.$state.listen(() => {}));
      return store;
    },
    async open(form, more) {
      const store = stage.show(form, more);
      await state(store, 'ready');
      const acts = createFeedbackActs(store);
      await acts.identify();
      return { store, acts };
    },
    sends(fault) {
      const sent: Sent[] = [];
      backend.disturb(async request => {
        if (request.method !== 'POST' || !request.url.includes('/responses')) return undefined;
        sent.push({ key: request.headers.get('idempotency-key'), body: await request.clone().json() as FeedbackDraft });
        return fault?.(sent.length, request);
      });
      return sent;
    },
    leave() {
      stops.forEach(stop => { stop(); });
      stops = [];
    },
  };
  before(async () => { backend = await startForms(); });
  after(() => backend.close());
  beforeEach(() => { stage.person = null; });
  afterEach(() => {
    stage.leave();
    backend.disturb(null);
    localStorage.removeItem(draftName);
  });
  return stage;
}

/** As a person who takes a minute: what is sent within a blink is kept aside as spam. */
export async function aMinuteLater<T>(work: () => Promise<T>): Promise<T> {
  const later = performance.now() + 60_000;
  Object.defineProperty(performance, 'now', { configurable: true, value: () => later });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(performance, 'now');
  }
}

/** Makes a form of the brand, or another version of it. */
export async function publish(backend: Backend, definition: FormDefinition): Promise<void> {
  const { ok, status } = await backend.fetch(new Request(`${backend.endpoint}/admin/forms/${definition.id}`, {
    method: 'PUT', headers: { 'authorization': `Bearer ${await backend.tokenFor(people.brand)}`, 'content-type': 'application/json' }, body: JSON.stringify(definition),
  }));
  assert.isTrue(ok, String(status));
}
