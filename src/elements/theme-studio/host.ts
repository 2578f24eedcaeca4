import type { Draft } from '../../theme/draft.ts';
import type { Rgba } from '../../theme/contrast.ts';
import type { Refusal, Scheme } from '../../theme/values.ts';
import type { Say } from './words.ts';

/** What has been typed and is no value. */
export interface Typed { text: string; why: Refusal }

export const parts = ['knobs', 'tokens', 'contrast', 'changes', 'import', 'export'] as const;
export type Part = typeof parts[number];

/** What the studio gives to its parts. */
export interface StudioHost {
  readonly draft: Draft;
  readonly say: Say;
  /** Which values are shown and set. */
  readonly mode: Scheme | 'both';
  /** Which of the two is shown where both are set. */
  readonly shown: Scheme;
  /** What was typed and not taken, by token. */
  readonly typed: ReadonlyMap<string, Typed>;
  /** Sets a token as the switch says, or says why not. */
  put(name: string, text: string): void;
  /** Ends a step of the history. */
  settle(): void;
  /** Does something to the draft that is a step of its own. */
  act(change: (draft: Draft) => void): void;
  /** Opens a token among all, in a scheme. */
  goTo(name: string, scheme: Scheme): void;
  /** A colour as the browser sees it. */
  color(css: string, scheme: Scheme): Rgba | undefined;
  announce(text: string): void;
  /** The place that colours are measured in. */
  readonly root: ShadowRoot;
  requestUpdate(): void;
}
