import type { LeaderboardStore } from './leaderboard.ts';

/** Whether two answers say the same, whenever they were made. */
const same = (one: object | null | undefined, other: object | null | undefined): boolean =>
  JSON.stringify({ ...one, asOf: '' }) === JSON.stringify({ ...other, asOf: '' });

/** Looks for newer results without showing them; resolves to whether there are any. */
export async function lookAgain(store: LeaderboardStore): Promise<boolean> {
  const { signal } = store;
  const before = store.$state.get().standing.value;
  const [page, standing] = await store.ask(signal);
  const { page: shown, standing: mine, more } = store.$state.get();
  // Where this person stands has been asked for otherwise meanwhile: the answer is to an older question.
  if (signal.aborted || !page.ok || more === 'loading' || shown.state !== 'ready' || mine.value !== before) return false;
  if (same(page.value, shown.value) && (!standing.ok || same(standing.value, mine.value))) return false;
  store.put({ newer: { page: page.value, standing: standing.ok ? standing.value : mine.value } });
  return true;
}

/** Adds the next rows; resolves to their keys. */
export async function loadMoreRows(store: LeaderboardStore): Promise<readonly string[]> {
  const { page: { value: before }, more } = store.$state.get();
  if (!before?.next || more === 'loading') return [];
  const { signal } = store;
  store.put({ more: 'loading' });
  const found = await store.askMore(signal, before.next);
  // Newer results may have been taken meanwhile, to which these rows do not belong.
  if (signal.aborted || store.$state.get().page.value !== before) return [];
  if (!found.ok) {
    store.put({ more: found.error });
    return [];
  }
  const added = found.value.rows.filter(({ key }) => !before.rows.some(row => row.key === key));
  store.put({ page: { state: 'ready', value: { ...before, rows: [...before.rows, ...added], next: found.value.next } }, more: 'idle' });
  return added.map(({ key }) => key);
}
