import type { Messages } from '../../i18n/messages.ts';
import { LIMITS } from '../../protocol/text.ts';
import type { Outcome } from '../../stores/attempt.ts';
import type { Field } from '../shared/field.ts';
import type { FormPlan } from '../shared/form.ts';

/** Why staff did something; it says before sending that one is `needed`. */
export const reasonField = (m: Messages, id: string, needed: boolean, hint = m.t('staff.reasonToAuthor')): Field => ({
  name: 'reason', id, label: m.t('staff.reason'), hint, limit: LIMITS.reason, optional: !needed,
  ...(needed && { blank: m.t('staff.reasonNeeded') }),
});

/** Asks staff for the reason of an act. */
export function reasonPlan<T>(act: 'hold' | 'hide' | 'remove', id: string, needed: boolean, on: {
  send: (reason: string, key: string) => Promise<Outcome<T>>; sent: () => void;
}): FormPlan<T> {
  return {
    name: 'reason-form',
    look: m => ({ submit: m.t(`staff.${act}`), fields: [reasonField(m, id, needed)], ...(act === 'remove' && { intro: m.t('staff.removeSure') }) }),
    send: ({ reason = '' }, key) => on.send(reason.trim(), key),
    sent: on.sent,
  };
}
