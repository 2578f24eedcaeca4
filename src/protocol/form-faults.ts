import type { Answers, FieldOf, FormDefinition, FormField } from './feedback.ts';
import { fieldsOf, walk } from './form-answers.ts';
import { defaultFiles, isObject, maxLengthOf, otherLength, ownOf, rangeOf, type AnswerFault, type ScaleField } from './form-field.ts';
import { graphemes } from './text.ts';

/**
 * What must be mended, in the order of the form; at most one fault for a field, or for each item of a matrix. `pages`
 * limits it to these pages; `partial` takes answers that are not complete yet: missing, too short or too few.
 */
export function checkAnswers(
  definition: FormDefinition, answers: Answers, { pages, partial }: { pages?: readonly string[]; partial?: boolean } = {},
): AnswerFault[] {
  const { pages: shown, clean } = walk(definition, answers);
  const faults = shown.filter(page => !pages || pages.includes(page.id))
    .flatMap(page => page.fields.flatMap(field => checkField(field, clean[field.id])))
    .filter(({ code }) => !partial || !/^(required|too-(short|few))$/.test(code));
  if (pages) return faults;
  const known = new Set(fieldsOf(definition).flatMap(field => field.type === 'statement' ? [] : field.id));
  const unknown = Object.keys(isObject(answers) ? answers : {}).filter(id => !known.has(id));
  return [...faults, ...unknown.map((field): AnswerFault => ({ field, code: 'unknown-field' }))];
}

type Fault = Omit<AnswerFault, 'field'>;
const wrongType: Fault = { code: 'wrong-type' };

/** What is wrong with the answer of one field that is shown, `undefined` being none. */
export function checkField(field: FormField, value: unknown): AnswerFault[] {
  const required = 'required' in field && field.required;
  const faults = value === undefined ? (required ? [{ code: 'required' as const }] : [])
    : field.type === 'matrix' ? checkMatrix(field, value)
    : checkValue(field, value);
  return ([faults ?? []].flat() as Fault[]).map(fault => ({ field: field.id, ...fault }));
}

function checkMatrix(field: FieldOf<'matrix'>, value: unknown): Fault | Fault[] {
  if (!isObject(value)) return wrongType;
  const items = field.items.map(({ id }) => id);
  const unknown = Object.keys(value).find(id => !items.includes(id));
  if (unknown !== undefined) return { item: unknown, code: 'not-offered' };
  return items.flatMap(item => {
    const point = ownOf(value, item);
    const fault: Fault | undefined = point !== undefined ? checkPoint(field, point) : field.required ? { code: 'required' } : undefined;
    return fault ? { item, ...fault } : [];
  });
}

function checkPoint(field: ScaleField, value: unknown): Fault | undefined {
  if (value === 'cant-say' && (field.type === 'likert' || field.type === 'matrix') && field.cantSay !== false) return undefined;
  if (typeof value !== 'number') return wrongType;
  const [low, high] = rangeOf(field);
  return Number.isInteger(value) && value >= low && value <= high ? undefined : { code: 'not-offered' };
}

function checkLength(text: string, longest: number, shortest = 0): Fault | undefined {
  const length = graphemes(text);
  return length > longest ? { code: 'too-long', limit: longest }
    : length < shortest ? { code: 'too-short', limit: shortest } : undefined;
}

function checkCount(count: number, fewest = 0, most = Infinity): Fault | undefined {
  return count < fewest ? { code: 'too-few', limit: fewest } : count > most ? { code: 'too-many', limit: most } : undefined;
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : NaN;
  return !isNaN(time) && new Date(time).toISOString().startsWith(text); // 30 February would become 2 March
}

/** Whether a text can be an address; whether it is one, only a letter to it tells. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 && /^[^\s@<>()[\]\\,;:"\p{DI}]{1,64}@[^\s@.<>()[\]\\,;:"\p{DI}]+(\.[^\s@.<>()[\]\\,;:"\p{DI}]+)+$/u.test(text);

function checkNumber({ min, max, step = 1 }: FieldOf<'number'>, value: unknown): Fault | undefined {
  if (typeof value !== 'number' || !isFinite(value)) return { code: 'not-a-number' };
  if (min !== undefined && value < min) return { code: 'too-low', limit: min };
  if (max !== undefined && value > max) return { code: 'too-high', limit: max };
  const steps = (value - (min ?? 0)) / step;
  // binary fractions: 0.3 is not quite three steps of 0.1
  return Math.abs(steps - Math.round(steps)) > 1e-9 + Math.abs(steps) * 1e-15 ? { code: 'off-step', limit: step } : undefined;
}

function checkDate({ min, max }: FieldOf<'date'>, value: string): Fault | undefined {
  if (!isDate(value)) return { code: 'not-a-date' };
  return min !== undefined && value < min ? { code: 'too-early', limit: min }
    : max !== undefined && value > max ? { code: 'too-late', limit: max } : undefined;
}

function checkChosen(field: FieldOf<'choice'>, value: unknown): Fault | undefined {
  const other = ownOf(value, 'other');
  if (typeof other === 'string') return field.other ? checkLength(other, otherLength) : { code: 'not-offered' };
  if (typeof value !== 'string') return wrongType;
  return field.options.some(({ id }) => id === value) ? undefined : { item: value, code: 'not-offered' };
}

function checkChoice(field: FieldOf<'choice'>, value: unknown): Fault | undefined {
  if (!field.multiple) return checkChosen(field, value);
  if (!Array.isArray(value)) return wrongType;
  for (const one of value) {
    const fault = checkChosen(field, one);
    if (fault) return fault;
  }
  return value.filter(isObject).length > 1 ? wrongType : checkCount(value.length, field.min, field.max);
}

function checkRanking({ options, top = options.length }: FieldOf<'ranking'>, value: unknown): Fault | undefined {
  if (!Array.isArray(value)) return wrongType;
  const left = new Set<unknown>(options.map(({ id }) => id)); // a second time it is no longer on offer
  for (const one of value) {
    if (typeof one !== 'string') return wrongType;
    if (!left.delete(one)) return { item: one, code: 'not-offered' };
  }
  return checkCount(value.length, top, top);
}

function checkFiles(value: unknown, most: number): Fault | undefined {
  const ids = Array.isArray(value) && value.every(id => typeof id === 'string' && /^[0-9a-z-]{1,64}$/.test(id));
  return ids ? checkCount(value.length, 0, most) : wrongType;
}

function checkValue(field: Exclude<FormField, FieldOf<'matrix'>>, value: unknown): Fault | undefined {
  switch (field.type) {
    case 'nps': case 'rating': case 'likert': return checkPoint(field, value);
    case 'number': return checkNumber(field, value);
    case 'choice': return checkChoice(field, value);
    case 'ranking': return checkRanking(field, value);
    case 'file': return checkFiles(value, field.max ?? defaultFiles);
    case 'screenshot': return checkFiles(value, 1);
    case 'consent': {
      const version = ownOf(value, 'version');
      return typeof version !== 'string' ? wrongType
        : version === field.version ? undefined : { code: 'consent-version', limit: field.version };
    }
    case 'statement': return undefined;
  }
  if (typeof value !== 'string') return wrongType;
  switch (field.type) {
    case 'text': return checkLength(value, maxLengthOf(field), field.minLength);
    case 'hidden': return checkLength(value, 1000);
    case 'email': return isEmail(value) ? undefined : { code: 'not-an-email' };
    case 'date': return checkDate(field, value);
  }
}
