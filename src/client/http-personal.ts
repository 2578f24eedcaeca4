import type { SeqOptions } from './client.ts';
import { CommunityError } from './errors.ts';
import type { Ask, PublicCall, Send } from './http.ts';
import { object, type Reader } from './reading.ts';

export interface Call extends PublicCall {
  /** Sent as JSON, a blob as it is. */
  body?: object;
  /** Idempotency key. */
  key?: string;
  /** Version for `If-Match`. */
  version?: number;
}

type Calling = <T>(method: string, path: string[], reader: Reader<T>, call?: Call) => Promise<T>;

/** How the HTTP client sends: in public, for a person, or for whoever is here; `ask` answers the person's token. */
export interface Caller {
  send: Calling;
  personal: Calling;
  anyone: Calling;
  ask: Ask;
  set<T>(on: boolean, path: string[], reader: Reader<T>, options?: SeqOptions): Promise<T>;
}

/** An answer without a body. */
export const nothing: Reader<void> = (value) => {
  object({})(value);
};

/** What goes out for a person, or changes something: a page that is only read does without. */
export function callerOf(start: Send, ask: Ask): Caller {
  let lastSeq = 0;

  const sendAs = <T>(token: string | null, method: string, path: string[], reader: Reader<T>, { key, version, body, ...call }: Call = {}) => {
    const blob = body instanceof Blob;
    return start(path, reader, call, {
      method,
      headers: {
        ...(token && { 'Authorization': `Bearer ${token}` }),
        ...(key && { 'Idempotency-Key': key }),
        ...(version !== undefined && { 'If-Match': `W/"${version}"` }),
        ...(body && { 'Content-Type': blob ? body.type : 'application/json' }),
      },
      ...(body && { body: blob ? body : JSON.stringify(bare(body)) }),
      once: method === 'PATCH' || (method === 'POST' && !key),
      // a repeated DELETE finds nothing when the first one went through and only its answer was lost
      done: (status, text, round) => reader === nothing as Reader<unknown>
        && (status < 300 ? status > 200 && !text : status === 404 && method === 'DELETE' && round > 0),
      details: ({ errors, reason, existing }) => ({
        fields: Array.isArray(errors) ? errors.filter((field) => typeof field?.pointer === 'string') : [], reason, existing,
      }),
    });
  };

  const personal: Calling = async (method, path, reader, call = {}) => {
    call.signal?.throwIfAborted();
    const token = await ask();
    if (!token) throw new CommunityError('unauthenticated', 'Nobody is signed in');
    const refused = (error: unknown) => error instanceof CommunityError && error.code === 'unauthenticated';
    try {
      return await sendAs(token, method, path, reader, call);
    } catch (error) {
      const fresh = refused(error) && await ask(token);
      if (!fresh) throw error;
      return sendAs(fresh, method, path, reader, call).catch((last: unknown) => {
        // Told after whoever asked has heard why: with the session ends what they show of it.
        if (refused(last)) setTimeout(() => { ask(fresh, false).catch(() => null); });
        throw last;
      });
    }
  };
  const send: Calling = (...call) => sendAs(null, ...call);

  return {
    send, personal, ask,
    anyone: async (...call) => (await ask() ? personal : send)(...call),
    set(on, path, reader, { seq, signal } = {}) {
      // two clicks in one millisecond, or a clock set back, must not look like one
      lastSeq = Math.max(seq ?? Date.now(), seq === undefined ? lastSeq + 1 : lastSeq);
      return personal(on ? 'PUT' : 'DELETE', path, reader, { ...(signal && { signal }), query: { seq: seq ?? lastSeq } });
    },
  };
}

/** A copy without prototypes: pages with an old Prototype.js patch `Array.prototype.toJSON`, which spoils JSON. */
function bare(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const copy = Array.isArray(value) ? value.map(bare) : Object.fromEntries(Object.entries(value).map(([name, item]) => [name, bare(item)]));
  return Object.setPrototypeOf(copy, null);
}
