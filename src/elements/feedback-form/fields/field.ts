import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Connection } from '../../../client/connection.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Answers, AnswerValue, FieldOf, FieldType, FormField, FormText } from '../../../protocol/feedback.ts';
import type { AnswerFault } from '../../../protocol/form-answers.ts';

/** What a field is drawn with. */
export interface FieldContext {
  m: Messages;
  host: LitElement;
  /** Words of the form in the reader's language. */
  text(words: FormText | undefined): string;
  /** Unique in the shadow root; the group or control carries it, its error is `${id}-error`, its help `${id}-help`. */
  id: string;
  /** Ids of the help and of the error that are there, for `aria-describedby` of a single control; '' for none. */
  describedBy: string;
  /** All answers as they are now. */
  readonly answers: Answers;
  /** The answer as it is now, not as it was drawn. */
  readonly value: AnswerValue | undefined;
  /** What is wrong with it now, in words; '' while right. */
  fault: string;
  /** The faults of this field, for fields with parts (matrix items). */
  faults: readonly AnswerFault[];
  /** One of them in words. */
  faultText(fault: AnswerFault): string;
  /** undefined takes the answer back. `settled`: a choice that counts at once as a first answer (partial), not typing. */
  set(value: AnswerValue | undefined, settled?: boolean): void;
  connection: Connection | undefined;
  locale: string;
  /** The same for this person on every reload: what `shuffle` orders by. */
  seed: string;
}

/** Draws the control of a field, without its label, help and error. */
export type RenderField<T extends FieldType> = (field: FieldOf<T>, context: FieldContext) => TemplateResult;

/** What the chunk of a rare field holds. */
export interface FieldModule<T extends FieldType = FieldType> {
  render: RenderField<T>;
  styles?: readonly CSSResult[];
}

/** Whether the options of a field stand in an order of each person's own. */
export const isShuffled = (field: FormField): boolean => 'shuffle' in field && field.shuffle === true;

/** The items in an order that only the seed decides. */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  // FNV-1a makes a number of the seed, mulberry32 a row of numbers of that: small, and even enough for an order.
  let state = 2166136261;
  for (const char of seed) state = Math.imul(state ^ char.codePointAt(0)!, 16777619);
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
