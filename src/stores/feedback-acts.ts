import { CommunityError } from '../client/errors.ts';
import type { Answers, AnswerValue, FeedbackDraft, Form, FormDefinition, Receipt } from '../protocol/feedback.ts';
import { cleanAnswers, fieldsOf, type AnswerFault } from '../protocol/form-answers.ts';
import { cleanValue } from '../protocol/form-clean.ts';
import { checkAnswers, isEmail } from '../protocol/form-faults.ts';
import { attempt, type Outcome } from './attempt.ts';
import { authorOf, createDraftStore } from './draft.ts';
import { emailField, type FeedbackFault, type FeedbackStore } from './feedback-form.ts';
import { createPartial, newId } from './feedback-partial.ts';

/** What is kept of a form that is not sent yet. */
interface Kept {
  answers: Answers;
  email?: string;
  page?: string;
  version: number;
  language: string;
  /** Id of the partial answer. */
  partial: string;
  seed: string;
  /** Milliseconds that the form has been shown. */
  spent: number;
  /** What was sent under the draft's key, so that another try says exactly the same. */
  body?: FeedbackDraft;
}

/** What is sent besides the answers. */
export type Along = Omit<FeedbackDraft, 'version' | 'language' | 'answers' | 'email' | 'partial' | 'elapsed'>;

/** What becomes of the answers to a form: drafts, partial answers, checks and sending. Its actions never reject. */
export interface FeedbackActs {
  /** False when a draft is gone with the page. */
  readonly persistent: boolean;
  /** Looks who is signed in: a draft is shown to its author alone. */
  identify(): Promise<void>;
  /** Whether the page is right, and the next one is shown. */
  next(): boolean;
  back(): void;
  /** Checks all pages; of the first that is wrong, it shows the faults. */
  check(): boolean;
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

/** Takes a form's answers over: from now on they are kept, checked and sent. */
export function createFeedbackActs(store: FeedbackStore): FeedbackActs {
  const { $state, source: { client, form, storage, draftName, language }, put, pages, pageIndex } = store;
  let me: string | null = null;
  let spentBefore = 0;
  let partialId = newId();
  let since = store.shownAt || performance.now();
  const drafts = createDraftStore<Kept>(storage, draftName, () => me);
  const now = () => $state.get();
  const definition = () => now().form.value?.definition;
  const spent = () => Math.round(spentBefore + performance.now() - since);
  const partial = createPartial((seq, signal) => {
    const { form: { value }, answers } = now();
    if (!value?.definition.partial || !value.version) return undefined;
    const wrong = new Set(checkAnswers(value.definition, answers, { partial: true }).map(({ field }) => field));
    const right = Object.fromEntries(Object.entries(cleanAnswers(value.definition, answers)).filter(([id]) => !wrong.has(id)));
    return client.feedback?.savePartial?.(form, partialId, { version: value.version, language: language(), answers: right }, { seq, signal });
  });

  /** Shows the draft of whoever is here; what has been answered meanwhile stands over it. */
  function takeDraft(meanwhile: Answers): void {
    const known = definition();
    if (!known || now().sending.state === 'sent') return;
    const { draft } = drafts;
    const { answers = {}, email = '', page = '', partial: id = newId(), seed = now().seed, spent: before = 0 } = draft?.value ?? {};
    partialId = id;
    spentBefore = before;
    const hidden = Object.fromEntries(fieldsOf(known).flatMap(({ id, type }) => type === 'hidden' && store.prefilled[id] !== undefined ? [[id, store.prefilled[id]]] : []));
    put({
      answers: fitting(known, { ...store.prefilled, ...answers, ...meanwhile, ...hidden }), email, page, seed,
      draft: !draft ? 'none' : draft.restored ? 'restored' : 'kept', faults: [],
    });
  }

  function keep(): void {
    if (store.left) return;
    const { form: { value }, answers, email, page, seed } = now();
    const before = drafts.draft?.value;
    // What went out may have arrived, before a reload too: as long as it says the same it keeps its key, then it gets another.
    if (before?.body) {
      if (JSON.stringify([before.answers, before.email ?? '']) === JSON.stringify([answers, email])) return;
      drafts.sent();
    }
    drafts.set({ answers, page, version: value?.version ?? 0, language: language(), partial: partialId, seed, spent: spent(), ...(email && { email }) });
    put({ draft: 'kept' });
  }

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
    const { answers, email } = now();
    if (!drafts.draft) keep();
    const { key, value } = drafts.draft!;
    const body = value.body ?? {
      version, language: language(), answers: cleanAnswers(asked, answers), ...along, elapsed: spent(), ...(email.trim() && { email: email.trim() }), ...(asked.partial && { partial: partialId }),
    };
    drafts.set({ ...value, body });
    drafts.sent();
    const outcome = await attempt(() => client.feedback?.send(form, body, { key }), Object.keys);
    if (outcome.ok && !store.left && drafts.draft?.key === key) drafts.clear();
    return outcome;
  }

  store.follow({
    cleanValue,
    answered(field, settled) {
      const { faults } = now();
      // What has been mended is no longer marked; what was not complained of before is left alone until it is sent.
      const still = faults.length ? faultsOf() : [];
      put({ faults: faults.flatMap(fault => fault.detail !== undefined ? (fault.field === field ? [] : fault)
        : still.find(one => one.field === fault.field && one.item === fault.item) ?? []) });
      keep();
      partial.changed(settled);
    },
    stopped() { partial.stop(); },
  });

  return {
    get persistent() { return drafts.persistent; },
    async identify() {
      const found = await attempt(() => client.me());
      if (store.left) return;
      if (found.ok) me = authorOf(found.value);
      // From now on a draft begun by nobody in particular is this person's alone.
      if (me && drafts.draft) drafts.set(drafts.draft.value);
      // What somebody answered before this was here stands over the draft; what the page filled in does not.
      const { answers, draft } = now();
      const meanwhile = draft === 'none' ? Object.fromEntries(Object.entries(answers).filter(([id, value]) => value !== store.prefilled[id])) : {};
      takeDraft(meanwhile);
      if (!Object.keys(meanwhile).length || now().sending.state !== 'idle') return;
      keep();
      partial.changed(store.settled);
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
    async send(along) {
      const { sending: { state } } = now();
      if (state === 'busy' || state === 'sent' || !definition() || !mark(faultsOf())) return undefined;
      put({ sending: { state: 'busy' } });
      partial.stop();
      const extra = await attempt(along);
      if (store.left) return undefined;
      if (extra.ok && !extra.value) {
        put({ sending: { state: 'idle' } });
        return undefined;
      }
      if (!now().form.value?.version) await store.load();
      if (store.left) return undefined;
      const asked = now().form.value;
      const outcome: Outcome<Receipt> = !extra.ok ? extra : asked?.version ? await submit(asked, extra.value!) : { ok: false, error: new CommunityError('network') };
      if (store.left) return undefined;
      if (outcome.ok) {
        put({ sending: { state: 'sent', receipt: outcome.value }, draft: 'none' });
        return outcome;
      }
      const { error } = outcome;
      const faults = placed(error);
      if (faults) mark(faults);
      put({ sending: faults ? { state: 'idle' } : { state: 'failed', error } });
      // The form may have become another one meanwhile.
      if (error.code === 'invalid' || error.code === 'conflict' || error.code === 'too-late') void store.load();
      return outcome;
    },
    reset() {
      partial.stop();
      drafts.clear();
      spentBefore = 0;
      since = performance.now();
      put({ sending: { state: 'idle' } });
      takeDraft({});
    },
  };
}
