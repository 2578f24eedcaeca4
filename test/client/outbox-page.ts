// An outbox over a backend that remembers acts by their seq or key.
import type { CommunityClient } from '../../src/client/client.ts';
import { CommunityError } from '../../src/client/errors.ts';
import { createOutbox, type Act, type Outbox, type OutboxOptions } from '../../src/client/outbox.ts';
import { until } from '../support/settle.ts';

const run = crypto.randomUUID();
let made = 0;
export const freshId = () => `test-${run}-${made++}`;
export const comment = (text: string): Act => ({ kind: 'comment', idea: 'i1', draft: { text }, key: `key-${text}` });

/** A backend of which only what the outbox calls is there; it remembers acts by seq and key, as backends do. */
export function backend(respond: (what: string) => void = () => undefined) {
  const seen: string[] = [];
  const effects = new Set<string>();
  const call = (what: string, once: string) => {
    seen.push(what);
    respond(what);
    effects.add(once);
    return Promise.resolve({ id: what } as never);
  };
  const client = {
    ideas: {
      setVote: (id: string, on: boolean, o: { seq: number }) => call(`vote ${id} ${on}`, `${id} ${o.seq}`),
      create: (_: string, { title }: { title: string }, o: { key: string }) => call(`create ${title}`, o.key),
    },
    comments: { create: (_: string, { text }: { text: string }, o: { key: string }) => call(`comment ${text}`, o.key) },
  } as unknown as CommunityClient;
  return { client, seen, effects };
}

export const offline = () => { throw new CommunityError('network'); };
const opened = new Set<Outbox>();

/** An outbox of Mia's that tries again at once; `closeAll` ends it. */
export function open(options: Partial<OutboxOptions> & Pick<OutboxOptions, 'client'>): Outbox {
  const outbox = createOutbox({ id: freshId(), member: () => 'mia', delay: 5, ...options });
  opened.add(outbox);
  return outbox;
}
export const states = (outbox: Outbox) => outbox.acts.map(({ state }) => state);
export const empty = (outbox: Outbox) => until(() => outbox.acts.length === 0, 'the outbox is empty');

/** Ends what `open` has begun. */
export function closeAll(): void {
  for (const outbox of opened) outbox.destroy();
  opened.clear();
}
