import type { FieldOf } from './feedback.ts';

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
/** Most bytes of a picture where its field does not say: 5 MiB. */
export const defaultBytes = 5 * 1024 * 1024;
/** Most bytes of the brand's metadata, as JSON in UTF-8. */
export const metadataBytes = 2000;

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
