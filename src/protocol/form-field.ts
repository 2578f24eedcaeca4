import type { FieldOf, FormField } from './feedback.ts';
import { graphemes, isBlank, normaliseText } from './text.ts';

/** What is wrong with an answer; the words for it are the widget's. */
export type FaultCode =
  | 'required' | 'too-long' | 'too-short' | 'too-few' | 'too-many' | 'not-offered' | 'not-a-number' | 'too-low'
  | 'too-high' | 'off-step' | 'not-an-email' | 'not-a-date' | 'too-early' | 'too-late' | 'consent-version'
  | 'wrong-type' | 'unknown-field';

/** One answer that must be mended. */
export interface AnswerFault {
  field: string;
  /** Of a matrix: the item; of choices and rankings: the option. */
  item?: string;
  code: FaultCode;
  /** What the answer is measured against: graphemes, choices, pictures, a number, a date or a version. */
  limit?: number | string;
}

/** A field whose answer is a point on a scale. */
export type ScaleField = FieldOf<'nps' | 'rating' | 'likert' | 'matrix'>;

/** Points of a Likert scale that names none. */
export const defaultPoints = 7;
/** Longest own words of an `other` answer, in graphemes. */
export const otherLength = 500;
/** Pictures of a file field that sets no `max`. */
export const defaultFiles = 3;

/** Lowest and highest point of a scale. */
export function rangeOf(field: ScaleField): [low: number, high: number] {
  if (field.type === 'nps') return [0, 10];
  if (field.type === 'rating') return [1, field.steps ?? (field.look === 'thumbs' ? 2 : 5)];
  return [1, field.points?.length ?? defaultPoints];
}

/** Most graphemes of a text. */
export const maxLengthOf = (field: FieldOf<'text'>): number => field.maxLength ?? (field.long ? 5000 : 200);

/** Whether it is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A member of an object that it does not inherit: `constructor` is a good name for a field. */
export const ownOf = (object: unknown, key: string): unknown => isObject(object) && Object.hasOwn(object, key) ? object[key] : undefined;

function cleanText(text: string, long?: boolean): string | undefined {
  if (isBlank(text)) return undefined;
  const clean = normaliseText(text);
  return long ? clean : clean.replace(/\s*[\n\t]\s*/g, ' ');
}

function cleanOther(value: unknown): unknown {
  const other = ownOf(value, 'other');
  if (typeof other !== 'string') return value;
  const text = cleanText(other);
  return text === undefined ? undefined : { other: text };
}

/** The answer as it is kept; undefined if it says nothing. What has a wrong type stays, for `checkAnswers` to refuse. */
export function cleanValue(field: FormField, value: unknown): unknown {
  if (value === null || value === undefined || field.type === 'statement') return undefined;
  if (typeof value === 'string') {
    return field.type === 'email' ? cleanText(value.replace(/\p{DI}/gu, '')) : cleanText(value, field.type === 'text' && field.long);
  }
  if (Array.isArray(value)) {
    const list = field.type === 'choice' ? [...new Set(value.map(cleanOther))].filter(one => one !== undefined) : value as unknown[];
    return list.length ? list : undefined;
  }
  if (field.type === 'choice') return cleanOther(value);
  if (field.type !== 'matrix' || !isObject(value)) return value;
  const items = Object.entries(value).filter(([, point]) => point !== null && point !== undefined);
  return items.length ? Object.fromEntries(items) : undefined;
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
