import { enAnswering } from '../../src/i18n/en-answering.ts';
import { enBoard } from '../../src/i18n/en-board.ts';
import { enDetail } from '../../src/i18n/en-detail.ts';
import { enFeedback } from '../../src/i18n/en-feedback.ts';
import { enFeedbackMore } from '../../src/i18n/en-feedback-more.ts';
import { enPoints } from '../../src/i18n/en-points.ts';
import { enWriting } from '../../src/i18n/en-writing.ts';
import { en } from '../../src/i18n/en.ts';

const accents: Record<string, string> = { a: 'á', c: 'ç', e: 'é', i: 'í', n: 'ñ', o: 'ö', s: 'š', u: 'ü', y: 'ý', A: 'Å', E: 'É', I: 'Î', O: 'Ø', S: 'Š', U: 'Û' };
const stretch = (text: string): string =>
  text.replace(/[a-zA-Z]/g, letter => accents[letter] ?? letter) + 'é'.repeat(Math.ceil(text.trim().length * 0.4));

/** A message 40 % longer and with accents, its placeholders and cases as they were. */
export function pseudo(message: string): string {
  const inCases: boolean[] = [false];
  let name = false;
  return message.split(/([{}])/).map(token => {
    if (token === '}') {
      inCases.pop();
      return token;
    }
    if (token === '{') {
      name = !inCases.at(-1);
      inCases.push(false);
      return token;
    }
    if (name) {
      name = false;
      inCases[inCases.length - 1] = token.includes(',');
      return token;
    }
    return inCases.at(-1) || !token.trim() ? token : stretch(token);
  }).join('');
}

/** All English words that way, for layout tests: `override('en', pseudoWords())`. */
export const pseudoWords = (): Record<string, string> =>
  Object.fromEntries(Object.entries({ ...en, ...enBoard, ...enWriting, ...enDetail, ...enFeedback, ...enAnswering, ...enPoints, ...enFeedbackMore }).map(([key, text]) => [key, pseudo(text)]));
