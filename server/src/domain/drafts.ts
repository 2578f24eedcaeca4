import type { IdeaDraft, IdeaKind, IdeaPatch, Relation } from '../../../src/protocol/idea.ts';
import { graphemes, isBlank, LIMITS, normaliseName, normaliseText } from '../../../src/protocol/text.ts';
import type { BoardConfig } from '../community-config.ts';
import { ProblemError } from '../problem.ts';

export interface FieldError { pointer: string; detail: string }

export function refuse(errors: FieldError[]): void {
  if (errors.length > 0) throw new ProblemError('invalid', errors.map(error => `${error.pointer}: ${error.detail}`).join(' '), { errors });
}

const tooLong = (text: string, limit: number, pointer: string): FieldError[] => {
  const length = graphemes(text);
  return length > limit ? [{ pointer, detail: `Has ${length} characters; at most ${limit} fit.` }] : [];
};

/** A text of several lines, normalised; adds to `errors` when it is too long or, where it is needed, blank. */
export function checkText(text: string, limit: number, pointer: string, errors: FieldError[], needed = false): string {
  const normal = normaliseText(text);
  if (needed && isBlank(normal)) errors.push({ pointer, detail: 'Is empty.' });
  errors.push(...tooLong(normal, limit, pointer));
  return normal;
}

/** One line of text, normalised. */
export function checkLine(text: string, limit: number, pointer: string, errors: FieldError[]): string {
  const normal = normaliseName(text);
  if (isBlank(normal)) errors.push({ pointer, detail: 'Is empty.' });
  errors.push(...tooLong(normal, limit, pointer));
  return normal;
}

/** A canonical language tag, or null. */
export function checkLang(lang: string | undefined, pointer: string, errors: FieldError[]): string | null {
  if (lang === undefined) return null;
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? null;
  } catch {
    errors.push({ pointer, detail: 'Is not a language tag.' });
    return null;
  }
}

export interface IdeaTexts { title?: string; body?: string; kind?: IdeaKind; relation?: Relation; category?: string }

/** Checks what a draft or patch holds against the board and the limits. */
export function checkIdea(board: BoardConfig, given: IdeaDraft | IdeaPatch, errors: FieldError[]): IdeaTexts {
  const checked: IdeaTexts = {};
  if (given.title !== undefined) checked.title = checkLine(given.title, LIMITS.title, '/title', errors);
  if (given.body !== undefined) checked.body = checkText(given.body, LIMITS.body, '/body', errors);
  if (given.kind !== undefined) {
    if (!board.kinds.includes(given.kind)) errors.push({ pointer: '/kind', detail: 'The board does not take this kind.' });
    checked.kind = given.kind;
  }
  if (given.relation !== undefined) {
    if (!board.relations.includes(given.relation)) errors.push({ pointer: '/relation', detail: 'The board does not know this relation.' });
    checked.relation = given.relation;
  }
  if (given.category !== undefined) {
    if (!board.categories.some(category => category.id === given.category)) errors.push({ pointer: '/category', detail: 'The board has no such category.' });
    checked.category = given.category;
  }
  return checked;
}

/** How many web links a text has. */
export const linksIn = (text: string): number => text.match(/\bhttps?:\/\/|\bwww\.\S/gi)?.length ?? 0;
