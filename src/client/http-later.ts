import { CommunityError } from './errors.ts';
import type { Caller } from './http-personal.ts';

/** Operations whose file `load` fetches when the first of them is called; where it could not be had, the next call tries again. */
export const later = <A extends object>(load: () => Promise<(caller: Caller) => A>, caller: () => Caller | Promise<Caller>) => {
  let acts: Promise<A> | undefined;
  return <G extends keyof A>(group: G, names: string) => Object.fromEntries(names.split(' ').map((name) => [
    name, async (...args: unknown[]) => {
      acts ??= Promise.all([load(), caller()]).then(([actsOf, made]) => actsOf(made));
      const loaded = await acts.catch((cause: unknown) => {
        acts = undefined;
        throw new CommunityError('network', 'A part of the client could not be fetched', { cause });
      });
      return (loaded[group] as Record<string, (...all: unknown[]) => unknown>)[name]!(...args);
    },
  ])) as unknown as A[G];
};
