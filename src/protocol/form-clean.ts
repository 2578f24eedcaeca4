import type { FormField } from './feedback.ts';
import { isObject, ownOf } from './form-field.ts';
import { isBlank, normaliseText } from './text.ts';

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
