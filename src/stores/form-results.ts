import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { FeedbackClient } from '../client/client.ts';
import type { FormResults } from '../protocol/feedback.ts';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

export interface FormResultsStore {
  readonly $state: ReadableAtom<Remote<FormResults>>;
  refresh(): Promise<void>;
}

/** The counts of a form that shows them. */
export function createFormResultsStore(client: FeedbackClient | undefined, form: string): FormResultsStore {
  const $state = atom<Remote<FormResults>>({ state: 'loading' });
  let request = new AbortController();

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    $state.set(loading($state.get()));
    const found = await attempt(() => client?.results?.(form, { signal }));
    if (!signal.aborted) $state.set(settled(found, $state.get()));
  }

  onMount($state, () => {
    void refresh();
    return () => { request.abort(); };
  });

  return { $state, refresh };
}
