import type { MessageKey, Messages } from '../../i18n/messages.ts';

/** The words for something the server named; empty where this version has none. */
export function knownWord(m: Messages, key: string): string {
  const text = m.t(key as 'act.close');
  return text === (key as MessageKey) ? '' : text;
}
