import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommunityClient } from '../client/client.ts';
import { CommunityError } from '../client/errors.ts';
import type { SafeStorage } from '../client/storage.ts';
import type { Answers, AnswerValue, FeedbackDraft, Form, FormDefinition, FormPart, Receipt } from '../protocol/feedback.ts';
import { checkAnswers, cleanAnswers, fieldsOf, shownPages, type AnswerFault } from '../protocol/form-answers.ts';
import { isEmail } from '../protocol/form-field.ts';
import { attempt, type Outcome } from './attempt.ts';
import { createDraftStore } from './draft.ts';
import { createPartial, newId } from './feedback-partial.ts';
import { loading, settled, type Remote } from './remote.ts';

/** The address for an answer is asked for like a question of the form, under a name that no question has. */
export const emailField = '@email';

/** An answer to mend; `detail` is why the backend refused it, where it said so. */
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

/** What is kept of a form that is not sent yet. */
interface Kept {
  answers: Answers;
  email?: string;
  page?: string;
  version: number;
  language: string;
  /** Id of the partial answer. */
  partial: string;
  /** Milliseconds that the form has been shown. */
  spent: number;
  /** What was sent under the draft's key, so that another try says exactly the same. */
  body?: FeedbackDraft;
}

/** What is sent besides the answers. */
export type Along = Omit<FeedbackDraft, 'version' | 'language' | 'answers' | 'email' | 'partial' | 'elapsed'>;

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

export interface FeedbackStore {
  readonly $state: ReadableAtom<FeedbackState>;
  /** False when a draft is gone with the page. */
  readonly persistent: boolean;
  /** The pages that are shown with the answers of now. */
  pages(): readonly FormPart[];
  /** Which of them is shown. */
  pageIndex(): number;
  load(): Promise<void>;
  /** Looks again who is signed in: a draft is shown to its author alone. */
  identify(): Promise<void>;
  /** undefined takes an answer back; `settled` saves a partial answer without a wait for more typing. */
  answer(field: string, value: AnswerValue | undefined, settled?: boolean): void;
  /** Fills in what is not answered yet, and fields that the page alone sets. */
  prefill(answers: Answers): void;
  /** Whether the page is right, and the next one is shown. */
  next(): boolean;
  back(): void;
  /** Checks all pages; of the first that is wrong, it shows the faults. */
  check(): boolean;
  /** Shows a page, by its id. */
  show(page: string): void;
  /**
   * Sends the answers; `along` is asked when all is right, and null ends it there. Resolves to undefined when nothing was
   * sent: something is to be mended, it is being sent already, or `along` said so.
   */
  send(along: () => Promise<Along | null>): Promise<Outcome<Receipt> | undefined>;
  /** Forgets all answers and begins anew. */
  reset(): void;
}

const misfits: ReadonlySet<AnswerFault['code']> = new Set<AnswerFault['code']>(['not-offered', 'wrong-type', 'unknown-field', 'consent-version']);

/** The answers without what a form does not ask (any more); what is only not right yet stays. */
function fitting(definition: FormDefinition, answers: Answers): Answers {
  const left = { ...answers };
  for (const { field, item, code } of checkAnswers(definition, left)) {
    if (!misfits.has(code)) continue;
    const value: unknown = left[field];
    if (item !== undefined && Array.isArray(value)) left[field] = (value as string[]).filter(one => one !== item);
    else if (item !== undefined && typeof value === 'object') left[field] = Object.fromEntries(Object.entries(value as object).filter(([id]) => id !== item)) as AnswerValue;
    else delete left[field];
  }
  return left;
}

/** A form as one widget shows it: its questions, what is answered, what is wrong, and what became of it. */
export function createFeedbackStore({ client, form, definition: given, storage, draftName, language }: FeedbackSource): FeedbackStore {
  let me: string | null = null;
  let life: AbortController | undefined;
  let prefilled: Answers = {};
  let shownAt = 0;
  let spentBefore = 0;
  const drafts = createDraftStore<Kept>(storage, draftName, () => me);
  const $state = atom<FeedbackState>({
    form: { state: 'loading' }, answers: {}, email: '', page: '', faults: [], sending: { state: 'idle' }, draft: 'none', seed: newId(),
  });
  const now = () => $state.get();
  const put = (change: Partial<FeedbackState>) => { $state.set({ ...now(), ...change }); };
  const definition = () => now().form.value?.definition;
  const pages = () => { const known = definition(); return known ? shownPages(known, now().answers) : []; };
  const pageIndex = () => Math.max(0, pages().findIndex(({ id }) => id === now().page));
  const partial = createPartial((seq, signal) => {
    const { form: { value }, answers, seed } = now();
    if (!value?.definition.partial || !value.version) return undefined;
    const wrong = new Set(checkAnswers(value.definition, answers, { partial: true }).map(({ field }) => field));
    const right = Object.fromEntries(Object.entries(cleanAnswers(value.definition, answers)).filter(([id]) => !wrong.has(id)));
    return client.feedback?.savePartial?.(form, seed, { version: value.version, language: language(), answers: right }, { seq, signal });
  });

  const spent = () => Math.round(spentBefore + performance.now() - shownAt);

  async function findMe(signal?: AbortSignal): Promise<void> {
    const found = await attempt(() => client.me(signal && { signal }));
    if (found.ok) me = found.value?.id ?? null;
  }

  /** Shows the draft of whoever is here, or an empty form. */
  function takeDraft(): void {
    const known = definition();
    if (!known || now().sending.state === 'sent') return;
    const { draft } = drafts;
    const { answers = {}, email = '', page = '', partial: seed = newId(), spent: before = 0 } = draft?.value ?? {};
    spentBefore = before;
    shownAt = performance.now();
    put({ answers: fitting(known, { ...prefilled, ...answers }), email, page, seed, draft: !draft ? 'none' : draft.restored ? 'restored' : 'kept' });
  }

  function keep(): void {
    const { form: { value }, answers, email, page, seed } = now();
    drafts.set({ answers, page, version: value?.version ?? 0, language: language(), partial: seed, spent: spent(), ...(email && { email }) });
    put({ draft: 'kept' });
  }

  async function load(): Promise<void> {
    life?.abort();
    const { signal } = life = new AbortController();
    const first = !definition();
    put({ form: loading(now().form) });
    const mine = findMe(signal);
    if (given && first) {
      await mine;
      if (signal.aborted) return;
      put({ form: { state: 'ready', value: { definition: given, version: 0, state: 'open' } } });
      takeDraft();
    }
    const [outcome] = await Promise.all([attempt(() => client.feedback?.form(form, { signal })), mine]);
    if (signal.aborted) return;
    if (outcome.ok) put({ form: { state: 'ready', value: given ? { ...outcome.value, definition: given } : outcome.value } });
    // A form that the page has can be answered without a network; where the backend has none of that name, nobody would get it.
    else if (given && outcome.error.code !== 'not-found' && outcome.error.code !== 'unsupported') put({ form: { state: 'ready', value: now().form.value! } });
    else put({ form: given ? { state: 'failed', error: outcome.error } : settled(outcome, now().form) });
    if (first && !given) takeDraft();
  }
  onMount($state, () => {
    if (now().form.state !== 'ready') void load();
    return () => { life?.abort(); partial.stop(); };
  });

  /** What is wrong on some pages, or in all. */
  function faultsOf(ids?: readonly string[]): FeedbackFault[] {
    const { answers, email } = now();
    const faults: FeedbackFault[] = checkAnswers(definition()!, answers, ids && { pages: ids }).filter(({ code }) => code !== 'unknown-field');
    const last = pages().at(-1)?.id;
    if (email.trim() && !isEmail(email.trim()) && (!ids || (last !== undefined && ids.includes(last)))) faults.push({ field: emailField, code: 'not-an-email' });
    return faults;
  }

  /** Shows what is wrong, on the page of the first of it. */
  function mark(faults: readonly FeedbackFault[]): boolean {
    const [first] = faults;
    const page = first && (first.field === emailField ? pages().at(-1) : pages().find(({ fields }) => fields.some(({ id }) => id === first.field)));
    put({ faults, ...(page && { page: page.id }) });
    return !first;
  }

  function turn(page: string): void {
    put({ page, faults: [] });
    keep();
  }

  /** Where the backend's faults belong; undefined where one of them belongs to no question that is shown. */
  function placed({ fields }: CommunityError): FeedbackFault[] | undefined {
    const shown = new Set([...pages().flatMap(page => page.fields.map(({ id }) => id)), emailField]);
    const faults = fields.map(({ pointer, detail }): FeedbackFault => {
      const [, part, field = '', item] = pointer.split('/');
      // `too-long (200)`: a code and what it is measured against, which have words of their own
      const [, code, limit] = /^([a-z-]+)(?: \((.*)\))?$/.exec(detail) ?? [];
      return {
        field: part === 'email' ? emailField : part === 'answers' ? field : '', code: code as FeedbackFault['code'] ?? 'wrong-type', detail,
        ...(item && { item }), ...(limit && { limit }),
      };
    });
    return faults.length && faults.every(({ field }) => shown.has(field)) ? faults : undefined;
  }

  async function submit({ definition: asked, version }: Form, along: Along): Promise<Outcome<Receipt>> {
    const { answers, email, seed } = now();
    if (!drafts.draft) keep();
    const { key, value } = drafts.draft!;
    const body = value.body ?? {
      version, language: language(), answers: cleanAnswers(asked, answers), ...along, elapsed: spent(), ...(email.trim() && { email: email.trim() }), ...(asked.partial && { partial: seed }),
    };
    drafts.set({ ...value, body });
    drafts.sent();
    const outcome = await attempt(() => client.feedback?.send(form, body, { key }));
    if (outcome.ok && drafts.draft?.key === key) drafts.clear();
    return outcome;
  }

  return {
    $state,
    get persistent() { return drafts.persistent; },
    pages,
    pageIndex,
    load,
    async identify() {
      await findMe();
      takeDraft();
    },
    answer(field, value, settledNow = false) {
      const { [field]: _, ...rest } = now().answers;
      const { faults } = now();
      if (field === emailField) put({ email: typeof value === 'string' ? value : '' });
      else put({ answers: value === undefined ? rest : { ...rest, [field]: value } });
      // What has been mended is no longer marked; what was not complained of before is left alone until it is sent.
      const still = faults.length ? faultsOf() : [];
      put({ faults: faults.flatMap(fault => fault.detail !== undefined ? (fault.field === field ? [] : fault)
        : still.find(one => one.field === fault.field && one.item === fault.item) ?? []) });
      keep();
      partial.changed(settledNow);
    },
    prefill(answers) {
      prefilled = { ...prefilled, ...answers };
      const hidden = new Set(fieldsOf(definition() ?? { pages: [] } as never).flatMap(({ id, type }) => type === 'hidden' ? id : []));
      const open = Object.entries(answers).filter(([id]) => hidden.has(id) || !(id in now().answers));
      if (definition()) put({ answers: fitting(definition()!, { ...now().answers, ...Object.fromEntries(open) }) });
    },
    next() {
      const all = pages();
      const at = pageIndex();
      if (!mark(faultsOf([all[at]!.id]))) return false;
      if (all[at + 1]) turn(all[at + 1]!.id);
      return true;
    },
    back() {
      const page = pages()[pageIndex() - 1];
      if (page) turn(page.id);
    },
    check: () => !!definition() && mark(faultsOf()),
    show(page) { put({ page }); },
    async send(along) {
      const { sending: { state } } = now();
      if (state === 'busy' || state === 'sent' || !definition() || !mark(faultsOf())) return undefined;
      put({ sending: { state: 'busy' } });
      partial.stop();
      const extra = await attempt(along);
      if (extra.ok && !extra.value) {
        put({ sending: { state: 'idle' } });
        return undefined;
      }
      if (!now().form.value?.version) await load();
      const asked = now().form.value;
      const outcome: Outcome<Receipt> = !extra.ok ? extra : asked?.version ? await submit(asked, extra.value!) : { ok: false, error: new CommunityError('network') };
      if (outcome.ok) {
        put({ sending: { state: 'sent', receipt: outcome.value }, draft: 'none' });
        return outcome;
      }
      const { error } = outcome;
      const faults = placed(error);
      if (faults) mark(faults);
      put({ sending: faults ? { state: 'idle' } : { state: 'failed', error } });
      // The form may have become another one meanwhile.
      if (error.code === 'invalid' || error.code === 'conflict' || error.code === 'too-late') void load();
      return outcome;
    },
    reset() {
      partial.stop();
      drafts.clear();
      put({ sending: { state: 'idle' }, faults: [] });
      takeDraft();
    },
  };
}
