import type { Answers, FormDefinition, FormThanks } from './feedback.ts';
import { cleanAnswers, fieldsOf, holds } from './form-answers.ts';
import { ownOf } from './form-field.ts';
import { LIMITS, truncate } from './text.ts';

/** The queue that the response goes to: of the first rule that holds, else the default; undefined without routing. */
export function routeOf(definition: FormDefinition, answers: Answers): string | undefined {
  const clean = cleanAnswers(definition, answers);
  return (definition.routing?.rules?.find(({ when }) => holds(when, clean)) ?? definition.routing)?.to;
}

/** What is said after sending: the first text whose condition holds; undefined if none does. */
export function thanksOf(definition: FormDefinition, answers: Answers): FormThanks | undefined {
  const clean = cleanAnswers(definition, answers);
  return definition.thanks?.find(({ when }) => holds(when, clean));
}

/** The beginning of the first text that was written, own words of a choice among them, in one line; may be empty. */
export function excerptOf(definition: FormDefinition, answers: Answers): string {
  const clean = cleanAnswers(definition, answers);
  for (const { type, id } of fieldsOf(definition)) {
    const value = ownOf(clean, id);
    const written = type === 'text' ? value : type === 'choice' ? [value].flat().map(one => ownOf(one, 'other')).find(Boolean) : undefined;
    if (typeof written === 'string') return truncate(written.replace(/\s+/g, ' '), LIMITS.excerpt);
  }
  return '';
}
