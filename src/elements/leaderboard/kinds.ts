import type { Messages } from '../../i18n/messages.ts';
import { knownWord } from '../shared/known.ts';

/** What acts of a kind are called; a kind that this version does not know keeps its id. */
export const kindName = (m: Messages, kind: string): string => knownWord(m, `points.kind.${kind}`) || kind;

/** What one act of a kind is called; empty where this version does not know it. */
export const oneName = (m: Messages, kind: string): string => knownWord(m, `points.one.${kind}`);
