/** Types of what the script tag puts into a page, its one global; `import type {} from 'minga/loader'` brings them. */
import type { MingaEvents } from './events.ts';
import type * as page from './page.ts';

type Verb = 'init' | 'identify' | 'logout' | 'open' | 'close' | 'set' | 'on' | 'off' | 'consent' | 'ready' | 'destroy' | 'debug';

/** Does what the function of the same name in the package does. */
export interface Minga {
  <N extends keyof MingaEvents>(verb: 'on', name: N, listener: (event: CustomEvent<MingaEvents[N]>) => void): Promise<() => void>;
  <V extends Verb>(verb: V, ...args: Parameters<(typeof page)[V]>): ReturnType<(typeof page)[V]>;
  /** Calls from before the script has come, which it makes up for. */
  q?: ArrayLike<unknown>[];
}

declare global {
  var minga: Minga;
}
