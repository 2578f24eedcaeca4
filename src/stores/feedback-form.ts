import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import type { CommunityError } from '../client/errors.ts';
import type { SafeStorage } from '../client/storage.ts';
import type { Answers, AnswerValue, Form, FormDefinition, FormPart, Receipt } from '../protocol/feedback.ts';
import type { AnswerFault } from '../protocol/form-field.ts';
import { fieldsOf, seen, walkWith, type CleanValue } from '../protocol/form-shown.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

/** The address for an answer is asked for like a question of the form, under a name that no question has. */
export const emailField = '@email';

/** An answer to mend; `detail` is set where the backend refused it. */
export interface FeedbackFault extends AnswerFault { detail?: string }

export type Sending =
  | { state: 'idle' }
  | { state: 'busy' }
  | { state: 'failed'; error: CommunityError }
  | { state: 'sent'; receipt: Receipt };

export interface FeedbackState {
  form: Remote<Form>;
  /** All that was answered, also on pages that are not shown at the moment. */
  answers: Answers;
  /** Where an answer may go. */
  email: string;
  /** The id of the page that is shown; of none that is there any more: the first. */
  page: string;
  faults: readonly FeedbackFault[];
  sending: Sending;
  /** Whether something is kept as a draft, and whether it was there before the page was loaded. */
  draft: 'none' | 'kept' | 'restored';
  /** Orders what is shuffled, the same after a reload. */
  seed: string;
}

export interface FeedbackSource {
  client: CommunityClient;
  /** The form's id. */
  form: string;
  /** A definition that the page has; otherwise the backend's. */
  definition?: FormDefinition | undefined;
  storage: SafeStorage;
  /** Where the draft is kept. */
  draftName: string;
  /** The language the form is shown in. */
  language(): string;
}

/** What goes on with the answers: `feedback-acts.ts`, which comes when somebody begins to answer. */
export interface FeedbackFollower {
  /** What an answer says, by all the rules. */
  cleanValue: CleanValue;
  answered(field: string, settled: boolean): void;
  /** Nobody looks any more. */
  stopped(): void;
}

export interface FeedbackStore {
  readonly $state: ReadableAtom<FeedbackState>;
  readonly source: FeedbackSource;
  /** What the page has filled in. */
  readonly prefilled: Answers;
  /** Whether something has been chosen, not only written. */
  readonly settled: boolean;
  /** Set once whoever wrote here has gone: nothing of it is kept or told any more. */
  left: boolean;
  /** When the form was first there, on the clock of `performance.now()`. */
  readonly shownAt: number;
  put(change: Partial<FeedbackState>): void;
  follow(follower: FeedbackFollower): void;
  /** The pages that are shown with the answers of now. */
  pages(): readonly FormPart[];
  /** Which of them is shown. */
  pageIndex(): number;
  load(): Promise<void>;
  /** undefined takes an answer back; `settled` saves a partial answer without a wait for more typing. */
  answer(field: string, value: AnswerValue | undefined, settled?: boolean): void;
  /** Fills in what is not answered yet, and fields that the page alone sets. */
  prefill(answers: Answers): void;
}

/** A form as one widget shows it: its questions, and what is answered. */
export function createFeedbackStore(source: FeedbackSource): FeedbackStore {
  const { client, form, definition: given } = source;
  const $state = atom<FeedbackState>({
    form: { state: 'loading' }, answers: {}, email: '', page: '', faults: [], sending: { state: 'idle' }, draft: 'none', seed: String(Math.random()),
  });
  const now = () => $state.get();
  const put = (change: Partial<FeedbackState>) => { $state.set({ ...now(), ...change }); };
  let life: AbortController | undefined;
  let prefilled: Answers = {};
  let shownAt = 0;
  let settledOnce = false;
  let follower: FeedbackFollower | undefined;

  /** Takes what the page has filled in for what nobody has answered; hidden fields are the page's alone. */
  function fill(): void {
    const known = now().form.value?.definition;
    if (!known) return;
    const fitting = fieldsOf(known).filter(({ id, type }) => Object.hasOwn(prefilled, id) && (type === 'hidden' || !Object.hasOwn(now().answers, id)));
    if (fitting.length) put({ answers: { ...now().answers, ...Object.fromEntries(fitting.map(({ id }) => [id, prefilled[id]!])) } });
  }

  function take(value: Form): void {
    shownAt ||= performance.now();
    put({ form: { state: 'ready', value } });
    fill();
  }

  async function load(): Promise<void> {
    life?.abort();
    const { signal } = life = new AbortController();
    if (given && !now().form.value) take({ definition: given, version: 0, state: 'open' });
    else put({ form: loading(now().form) });
    const outcome = await attempt(() => client.feedback?.form(form, { signal }), ({ definition }) => definition.pages);
    if (signal.aborted) return;
    const { value } = now().form;
    if (outcome.ok) take(given ? { ...outcome.value, definition: given } : outcome.value);
    // A form that the page has can be answered without a network; where the backend has none of that name, nobody would get it.
    else if (given && value && outcome.error.code !== 'not-found' && outcome.error.code !== 'unsupported') take(value);
    else put({ form: given ? { state: 'failed', error: outcome.error } : settled(outcome, now().form) });
  }
  onMount($state, () => {
    if (now().form.state !== 'ready' || !now().form.value?.version) void load();
    return () => { life?.abort(); follower?.stopped(); };
  });

  /** Good enough until more than a score is answered. */
  const plain: CleanValue = (_, value) => typeof value === 'string' && !value.trim() ? undefined : value;
  const pages = () => {
    const known = now().form.value?.definition;
    return known ? seen(walkWith(known, now().answers, follower?.cleanValue ?? plain).pages) : [];
  };
  return {
    $state,
    source,
    get prefilled() { return prefilled; },
    get settled() { return settledOnce; },
    left: false,
    get shownAt() { return shownAt; },
    put,
    follow(one) { follower = one; },
    pages,
    pageIndex: () => Math.max(0, pages().findIndex(({ id }) => id === now().page)),
    load,
    answer(field, value, settledNow = false) {
      const { [field]: _, ...rest } = now().answers;
      if (field === emailField) put({ email: typeof value === 'string' ? value : '' });
      else put({ answers: value === undefined ? rest : { ...rest, [field]: value } });
      settledOnce ||= settledNow;
      follower?.answered(field, settledNow);
    },
    prefill(answers) {
      prefilled = { ...prefilled, ...answers };
      fill();
    },
  };
}
