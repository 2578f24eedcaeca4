import type { Answers, FieldOf, FormDefinition, FormText } from './feedback.ts';
import { cleanAnswers, fieldsOf, localText } from './form-answers.ts';
import { ownOf, rangeOf } from './form-field.ts';
import { blockItems, type BlockId } from './form-pulse-items.ts';
import type { FormWords } from './form-words.ts';

const agreement = ['Strongly disagree', 'Disagree', 'Rather disagree', 'Neither', 'Rather agree', 'Agree', 'Strongly agree'];

/** What is said above each block: its subject, not what it measures. */
const headings: Record<BlockId, string> = {
  PART: 'How you take part',
  CIT: 'What you do besides',
  SAT: '{c} as a whole',
  BEL: 'You and {c}',
  FV: 'What you find here',
  SV: 'People you meet here',
  NC: 'Your place here',
  SIT: 'Your contacts here',
  TR: 'How members treat each other',
  SC: '{c} and yourself',
};

/** Outcomes come first, so that no answer about causes colours them; a page has six statements at most. */
const shortPages: BlockId[][] = [['PART', 'CIT'], ['SAT', 'BEL'], ['FV', 'SV'], ['NC', 'SIT'], ['TR', 'SC']];

/** Of whom the pulse speaks, and how much it asks. */
export interface PulseOptions {
  /** The community's name, one for all languages or by language. */
  community: FormText;
  /** The brand's name. */
  brand: FormText;
  /** All 42 statements (`pulse-full`) in place of the 21 of the short form (`pulse`). Default false. */
  full?: boolean;
  /** Sentences in other languages than English, by tag. Default none. */
  languages?: Readonly<Record<string, FormWords>>;
}

/** A sentence with a name in place of each `{slot}`. Chinese keeps a space between its characters and Latin letters or digits. */
function put(sentence: string, language: string, names: Record<string, string>): string {
  const latin = /[a-z\d]/i;
  const han = language.startsWith('zh') ? /\p{sc=Hani}/u : /$^/;
  return sentence.replace(/\{(\w+)\}/g, (slot, key: string, at: number) => {
    const name = names[key] ?? slot;
    const before = latin.test(name[0] ?? '') && han.test(sentence[at - 1] ?? '') ? ' ' : '';
    const after = latin.test(name.at(-1) ?? '') && han.test(sentence[at + slot.length] ?? '') ? ' ' : '';
    return before + name + after;
  });
}

/**
 * The community pulse: a survey of ten blocks on seven points of agreement, for members, at most
 * once in 90 days. Consent comes first; any statement may be passed over; results are not shown.
 */
export function pulse({ community, brand, full = false, languages = {} }: PulseOptions): FormDefinition {
  const numbers = { count: full ? '42' : '21', minutes: full ? '6' : '3' };
  const t = (sentence: string): FormText => Object.fromEntries([['en', sentence], ...Object.entries(languages).map(([tag, words]) => [tag, words[sentence]])]
    .filter((each): each is [string, string] => each[1] !== undefined)
    .map(([tag, text]) => [tag, put(text, tag, { c: localText(community, [tag], tag).text, b: localText(brand, [tag], tag).text, ...numbers })]));
  const points = agreement.map(t);
  const matrix = (block: BlockId): FieldOf<'matrix'> => ({
    type: 'matrix', id: block.toLowerCase(), label: t(headings[block]), points, shuffle: true,
    ...(/PART|CIT/.test(block) && { help: t('In the last 3 months') }),
    items: blockItems(block, full).map(({ id, en, reversed }) => ({ id, label: t(en), block, ...(reversed && { reversed }) })),
  });
  const pages = full ? shortPages.flat().map(block => [block]) : shortPages;
  return {
    schema: 1, id: full ? 'pulse-full' : 'pulse', language: 'en',
    title: t('How are things in {c}?'),
    relation: 'brand', access: 'members', cooldownDays: 90, results: false,
    pages: [
      { id: 'consent', fields: [
        { type: 'statement', id: 'about', text: t('{b} would like to know how members see {c}. There are {count} short statements, about {minutes} minutes.\n\n' +
          'Taking part is your choice and changes nothing about your membership. You can pass over any statement and stop at any time; what you have not sent is not kept by {b}.') },
        {
          type: 'consent', id: 'agree', required: true, version: 'pulse-1',
          label: t('I agree that {b} evaluates my answers.'),
          text: t('{b} evaluates the answers together and reports on groups of at least 10 people. They are used to make {c} better, and never for prices, rankings, or advertising to you. You can take your consent back and have your answers deleted at any time.'),
        },
      ] },
      ...pages.map((blocks, i) => ({
        id: blocks.map(block => block.toLowerCase()).join('-'),
        ...(i === 0 && { text: t('How far do you agree? There is no right or wrong.') }),
        fields: blocks.map(matrix),
      })),
    ],
    thanks: [{
      title: t('Thank you'),
      text: t('{b} looks at the answers once enough members have taken part. The next round is in 90 days at the earliest.'),
    }],
  };
}

/**
 * The score of each block of a form: the mean of its answered items, reversed ones turned (`points + 1 - x`), on the
 * scale's own points. “Can't say” counts as no answer. Null when fewer than `share` of the block's items, 0 to 1, are
 * answered: one half by default; two thirds when reliabilities are reported.
 */
export function scoreBlocks(definition: FormDefinition, answers: Answers, share = 1 / 2): Record<string, number | null> {
  const clean = cleanAnswers(definition, answers);
  const blocks = new Map<string, { items: number; points: number[] }>();
  for (const field of fieldsOf(definition)) {
    if (field.type !== 'matrix') continue;
    const [low, high] = rangeOf(field);
    for (const { id, block, reversed } of field.items) {
      if (block === undefined) continue;
      const found = blocks.get(block) ?? { items: 0, points: [] };
      blocks.set(block, found);
      found.items++;
      const point = ownOf(ownOf(clean, field.id), id);
      if (typeof point === 'number' && point >= low && point <= high) found.points.push(reversed ? low + high - point : point);
    }
  }
  return Object.fromEntries(Array.from(blocks, ([block, { items, points }]) =>
    [block, points.length > 0 && points.length >= items * share ? points.reduce((sum, point) => sum + point, 0) / points.length : null]));
}
