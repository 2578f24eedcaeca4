import type { CSSResult, LitElement, TemplateResult } from 'lit';
import type { Connection } from '../../../client/connection.ts';
import type { Messages } from '../../../i18n/messages.ts';
import type { Answers, AnswerValue, FieldOf, FieldType, FormText } from '../../../protocol/feedback.ts';
import type { AnswerFault } from '../../../protocol/form-answers.ts';
import type { FeedbackStore } from '../../../stores/feedback-form.ts';

/** What a field is drawn with. */
export interface FieldContext {
  m: Messages;
  host: LitElement;
  /** Another one is another form, or another person's. */
  store: FeedbackStore;
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
  /** How much room is left for a text, once that matters; '' before. */
  left(text: string, limit: number): string;
  /** undefined takes the answer back. `settled`: a choice that counts at once as a first answer (partial), not typing. */
  set(value: AnswerValue | undefined, settled?: boolean): void;
  /** Says something in the form's one live region. */
  announce(text: string): void;
  /** Work without which the answer is not complete, e.g. an upload: sending waits until it settles. */
  wait(work: Promise<unknown>): void;
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
