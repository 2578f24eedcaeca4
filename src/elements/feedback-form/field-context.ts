import type { LitElement } from 'lit';
import type { Connection } from '../../client/connection.ts';
import type { Messages } from '../../i18n/messages.ts';
import type { FormText } from '../../protocol/feedback.ts';
import { emailField, type FeedbackStore } from '../../stores/feedback-form.ts';
import type { Answering } from './answering.ts';
import type { FieldContext } from './fields/field.ts';
import { idOf } from './fields/frame.ts';
import type { AskedField } from './page.ts';

/** What all fields of a form are drawn with. */
export interface FormContext {
  m: Messages;
  host: LitElement;
  store: FeedbackStore;
  connection: Connection | undefined;
  /** Undefined until it has come. */
  answering: Answering | undefined;
  text(words: FormText | undefined): string;
  announce(text: string): void;
  wait(work: Promise<unknown>): void;
}

/** What one field is drawn with; its answer is read from the store each time, since two clicks may come between two drawings. */
export function fieldContext(field: AskedField, { store, answering, ...shared }: FormContext): FieldContext {
  const { m, text } = shared;
  const id = idOf(field.id);
  const now = () => store.$state.get();
  const mend = text(field.mend);
  const faults = now().faults.filter(fault => fault.field === field.id);
  const first = faults.find(({ item }) => item === undefined) ?? faults[0];
  const faultText: FieldContext['faultText'] = fault => answering?.faultText(fault, mend) ?? '';
  return {
    ...shared, store, id, faults, faultText, seed: now().seed, locale: m.locale,
    get answers() { return now().answers; },
    get value() { return field.id === emailField ? now().email || undefined : now().answers[field.id]; },
    fault: first ? faultText(first) : '',
    describedBy: `${field.help ? `${id}-help` : ''} ${first ? `${id}-error` : ''}`.trim(),
    left: (written, limit) => answering?.leftText(written, limit) ?? '',
    set(value, settled) { store.answer(field.id, value, settled); },
  };
}
