import type { Answers, FormCondition, FormDefinition, FormPart } from './feedback.ts';
import { cleanValue } from './form-clean.ts';
import { met, seen, walkWith } from './form-shown.ts';

export { defaultPoints, maxLengthOf, rangeOf, type AnswerFault, type FaultCode, type ScaleField } from './form-field.ts';
export { fieldsOf, localText } from './form-shown.ts';

/**
 * Whether a condition holds; without one, yes. With the definition, answers of fields that are not shown count as not
 * given; without, `answers` must be clean. Nothing but `answered: false` holds of a field without an answer.
 */
export const holds = (condition: FormCondition | undefined, answers: Answers, definition?: FormDefinition): boolean =>
  met(condition, definition ? cleanAnswers(definition, answers) : answers);

/** The pages with what is shown and what counts on each, and the clean answers. */
export const walk = (definition: FormDefinition, answers: Answers): { pages: FormPart[]; clean: Answers } => walkWith(definition, answers, cleanValue);

/**
 * The pages that a person with these answers sees, each with the fields seen on it. Conditions are asked in order, and of
 * what stands before them alone; fields of type `hidden` and pages with nothing else are left out.
 */
export const shownPages = (definition: FormDefinition, answers: Answers): FormPart[] => seen(walk(definition, answers).pages);

/**
 * The answers as they are sent and kept: of shown fields only, texts by the rules of `normaliseText` (those of one line
 * without line breaks), nothing that is empty, and hidden fields with their `value` unless the page has set another.
 */
export const cleanAnswers = (definition: FormDefinition, answers: Answers): Answers => ({ ...walk(definition, answers).clean });
