import type { CommunityError } from '../../client/errors.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { Refusal } from '../../protocol/community.ts';
import { knownWord } from './known.ts';

/** What went wrong in words, and when another try makes sense. */
export function errorText(m: Messages, error: CommunityError): string {
  return error.code === 'rate-limited' && error.retryAfter ? m.t('error.wait', { seconds: Math.ceil(error.retryAfter / 1000) }) : m.t(`error.${error.code}`);
}

/** Why something may not be done, in words; a reason this version does not know is said in general. */
export const reasonText = (m: Messages, reason: Refusal): string => knownWord(m, `reason.${reason}`) || m.t('reason.unknown');

/** Why an act failed, in words: the reason the server gives, else what its code means. */
export function failureText(m: Messages, error: CommunityError): string {
  return error.reason && error.reason !== 'yes' ? reasonText(m, error.reason) : errorText(m, error);
}
