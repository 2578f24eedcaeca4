import { atom, onMount, type ReadableAtom } from 'nanostores';
import { attempt } from './attempt.ts';
import { loading, settled, type Remote } from './remote.ts';

/** Something that is looked up when it is first shown, and again when asked to. */
export interface Lookup<T> {
  readonly $state: ReadableAtom<Remote<T>>;
  refresh(): Promise<void>;
}

/** `ask` answers undefined where the backend lacks the method. */
export function createLookup<T>(ask: (signal: AbortSignal) => Promise<T> | undefined): Lookup<T> {
  const $state = atom<Remote<T>>({ state: 'loading' });
  let request = new AbortController();

  async function refresh(): Promise<void> {
    request.abort();
    request = new AbortController();
    const { signal } = request;
    $state.set(loading($state.get()));
    const found = await attempt(() => ask(signal));
    if (!signal.aborted) $state.set(settled(found, $state.get()));
  }

  onMount($state, () => {
    void refresh();
    return () => { request.abort(); };
  });

  return { $state, refresh };
}
