import type { Answers, AnswerValue, FormCondition, FormDefinition, FormField, FormPart, FormText } from './feedback.ts';
import { cleanValue, ownOf } from './form-field.ts';

export { defaultPoints, maxLengthOf, rangeOf, type AnswerFault, type FaultCode, type ScaleField } from './form-field.ts';

/** All fields of a form, in order, hidden ones and statements among them. */
export const fieldsOf = (definition: FormDefinition): FormField[] => definition.pages.flatMap(page => page.fields);

function localeOf(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    return undefined; // no language tag: it matches itself alone
  }
}

/**
 * The words that serve a reader best, with their language: for each of `languages` in turn the same tag, then the same
 * language and script, then the same language; else the form's `own` language, else any.
 */
export function localText(text: FormText, languages: readonly string[], own: string): { text: string; lang: string } {
  if (typeof text === 'string') return { text, lang: own };
  const tags = Object.keys(text);
  const match = (wish: string): string | undefined => {
    if (Object.hasOwn(text, wish)) return wish;
    const wanted = localeOf(wish);
    const near = tags.filter(tag => wanted && localeOf(tag)?.language === wanted.language);
    return near.find(tag => localeOf(tag)!.script === wanted!.script) ?? near[0];
  };
  let lang: string | undefined;
  for (const wish of [...languages, own]) lang ??= match(wish);
  lang ??= tags[0] ?? own;
  return { text: text[lang] ?? '', lang };
}

/**
 * Whether a condition holds; without one, yes. With the definition, answers of fields that are not shown count as not
 * given; without, `answers` must be clean. Nothing but `answered: false` holds of a field without an answer.
 */
export function holds(condition: FormCondition | undefined, answers: Answers, definition?: FormDefinition): boolean {
  if (!condition) return true;
  const clean = definition ? cleanAnswers(definition, answers) : answers;
  if ('all' in condition) return condition.all.every(one => holds(one, clean));
  if ('any' in condition) return condition.any.some(one => holds(one, clean));
  if ('not' in condition) return !holds(condition.not, clean);
  const { field, item, is, in: among, atLeast, atMost, answered } = condition;
  const answer = ownOf(clean, field);
  const value = item === undefined ? answer : ownOf(answer, item);
  if (value === undefined) return answered === false && (is ?? among ?? atLeast ?? atMost) === undefined;
  const values = (Array.isArray(value) ? value as unknown[] : [value]).map(one => ownOf(one, 'other') === undefined ? one : 'other');
  return answered !== false
    && (is === undefined || values.includes(is))
    && (!among || among.some(one => values.includes(one)))
    && (atLeast === undefined || typeof value === 'number' && value >= atLeast)
    && (atMost === undefined || typeof value === 'number' && value <= atMost);
}

/** The pages with what is shown and what counts on each, and the clean answers. */
export function walk(definition: FormDefinition, answers: Answers): { pages: FormPart[]; clean: Answers } {
  const clean = Object.create(null) as Answers; // `__proto__` is a key like any other
  const pages = definition.pages.flatMap(page => {
    if (!holds(page.when, clean)) return [];
    const fields = page.fields.filter(field => {
      if ('when' in field && !holds(field.when, clean)) return false;
      const value = cleanValue(field, ownOf(answers, field.id)) ?? (field.type === 'hidden' ? field.value : undefined);
      if (value !== undefined) clean[field.id] = value as AnswerValue;
      return true;
    });
    return [{ ...page, fields }];
  });
  return { pages, clean };
}

/**
 * The pages that a person with these answers sees, each with the fields seen on it. Conditions are asked in order, and of
 * what stands before them alone; fields of type `hidden` and pages with nothing else are left out.
 */
export function shownPages(definition: FormDefinition, answers: Answers): FormPart[] {
  return walk(definition, answers).pages.flatMap(page => {
    const fields = page.fields.filter(field => field.type !== 'hidden');
    return fields.length ? [{ ...page, fields }] : [];
  });
}

/**
 * The answers as they are sent and kept: of shown fields only, texts by the rules of `normaliseText` (those of one line
 * without line breaks), nothing that is empty, and hidden fields with their `value` unless the page has set another.
 */
export const cleanAnswers = (definition: FormDefinition, answers: Answers): Answers => ({ ...walk(definition, answers).clean });
