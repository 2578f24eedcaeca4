import type { Answers, AnswerValue, FormCondition, FormDefinition, FormField, FormPart, FormText } from './feedback.ts';
import { ownOf } from './form-field.ts';

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

/** Whether a condition holds of clean answers; without one, yes. */
export function met(condition: FormCondition | undefined, clean: Answers): boolean {
  if (!condition) return true;
  if ('all' in condition) return condition.all.every(one => met(one, clean));
  if ('any' in condition) return condition.any.some(one => met(one, clean));
  if ('not' in condition) return !met(condition.not, clean);
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

/** What an answer says; undefined for nothing. */
export type CleanValue = (field: FormField, value: unknown) => unknown;

/** The pages with what is shown and what counts on each, and the clean answers. */
export function walkWith(definition: FormDefinition, answers: Answers, cleanValue: CleanValue): { pages: FormPart[]; clean: Answers } {
  const clean = Object.create(null) as Answers; // `__proto__` is a key like any other
  const pages = definition.pages.flatMap(page => {
    if (!met(page.when, clean)) return [];
    const fields = page.fields.filter(field => {
      if ('when' in field && !met(field.when, clean)) return false;
      const value = cleanValue(field, ownOf(answers, field.id)) ?? (field.type === 'hidden' ? field.value : undefined);
      if (value !== undefined) clean[field.id] = value as AnswerValue;
      return true;
    });
    return [{ ...page, fields }];
  });
  return { pages, clean };
}

/** Of these pages, what a person sees: fields of type `hidden` and pages with nothing else are left out. */
export const seen = (pages: readonly FormPart[]): FormPart[] => pages.flatMap(page => {
  const fields = page.fields.filter(field => field.type !== 'hidden');
  return fields.length ? [{ ...page, fields }] : [];
});
