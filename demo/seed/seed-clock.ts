import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash, randomBytes } from 'node:crypto';

/**
 * The clock and ids that the demo gives to the server: the real ones, but within `act` those of an act of the seed, so that
 * an idea from March is from March and has the same id in every run.
 */
export interface SeedClock {
  clock: () => number;
  newId: () => string;
  act<T>(at: number, key: string, work: () => Promise<T>): Promise<T>;
}

/** `now` is the real clock, in milliseconds since 1970. */
export function createSeedClock(now: () => number = Date.now): SeedClock {
  const scope = new AsyncLocalStorage<{ at: number; key: string; ids: number }>();
  return {
    clock: () => scope.getStore()?.at ?? now(),
    newId: () => {
      const act = scope.getStore();
      if (!act) return uuidv7(now(), randomBytes(10));
      act.ids += 1;
      return uuidv7(act.at, createHash('sha256').update(`${act.key} ${act.ids}`).digest().subarray(0, 10));
    },
    act: (at, key, work) => scope.run({ at, key, ids: 0 }, work),
  };
}

/** UUIDv7 (RFC 9562) of a time and ten further bytes. */
function uuidv7(time: number, rest: Uint8Array): string {
  const bytes = Buffer.alloc(16);
  bytes.writeUIntBE(time, 0, 6);
  bytes.set(rest, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
