import type { Messages } from '../../i18n/messages.ts';
import { graphemes } from '../../protocol/text.ts';

/** How many characters are left, once that matters; empty before. */
export function lengthText(m: Messages, text: string, limit: number): string {
  // Counting graphemes is slow, and there are never more of them than code units.
  if (text.length < limit * 0.9) return '';
  const left = limit - graphemes(text);
  return left < 0 ? m.t('propose.over', { count: -left }) : left <= limit / 10 ? m.t('propose.left', { count: left }) : '';
}
