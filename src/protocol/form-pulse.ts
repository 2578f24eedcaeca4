import type { Answers, FieldOf, FormDefinition, FormText } from './feedback.ts';
import { cleanAnswers, fieldsOf, localText } from './form-answers.ts';
import { ownOf, rangeOf } from './form-field.ts';
import { blockItems, type BlockId } from './form-pulse-items.ts';

type Words = Record<'en' | 'zh-CN', string>;

const agreement: Words[] = [
  { en: 'Strongly disagree', 'zh-CN': '非常不同意' },
  { en: 'Disagree', 'zh-CN': '不同意' },
  { en: 'Rather disagree', 'zh-CN': '有点不同意' },
  { en: 'Neither', 'zh-CN': '一般' },
  { en: 'Rather agree', 'zh-CN': '有点同意' },
  { en: 'Agree', 'zh-CN': '同意' },
  { en: 'Strongly agree', 'zh-CN': '非常同意' },
];

/** What is said above each block: its subject, not what it measures. */
const headings: Record<BlockId, Words> = {
  PART: { en: 'How you take part', 'zh-CN': '你怎样参与' },
  CIT: { en: 'What you do besides', 'zh-CN': '你还会做什么' },
  SAT: { en: '{c} as a whole', 'zh-CN': '对{c}的总体看法' },
  BEL: { en: 'You and {c}', 'zh-CN': '你和{c}' },
  FV: { en: 'What you find here', 'zh-CN': '你在这里得到的' },
  SV: { en: 'People you meet here', 'zh-CN': '你在这里遇到的人' },
  NC: { en: 'Your place here', 'zh-CN': '你在这里的位置' },
  SIT: { en: 'Your contacts here', 'zh-CN': '你在这里的往来' },
  TR: { en: 'How members treat each other', 'zh-CN': '成员之间的相处' },
  SC: { en: '{c} and yourself', 'zh-CN': '{c}与你自己' },
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
}

/**
 * The community pulse: a survey of ten blocks on seven points of agreement, in English and Chinese, for members, at most
 * once in 90 days. Consent comes first; any statement may be passed over; results are not shown.
 */
export function pulse({ community, brand, full = false }: PulseOptions): FormDefinition {
  const fill = (words: Words): Words => {
    const filled = (lang: keyof Words): string => words[lang].replace(/\{([cb])\}/g, (slot, key: string, at: number, all: string) => {
      const name = localText(key === 'c' ? community : brand, [lang], lang).text;
      if (lang === 'en') return name;
      // Chinese keeps a space between its characters and Latin letters or digits
      const latin = /[a-z\d]/i;
      const han = /\p{sc=Hani}/u;
      const before = latin.test(name[0] ?? '') && han.test(all[at - 1] ?? '') ? ' ' : '';
      const after = latin.test(name.at(-1) ?? '') && han.test(all[at + slot.length] ?? '') ? ' ' : '';
      return before + name + after;
    });
    return { en: filled('en'), 'zh-CN': filled('zh-CN') };
  };
  const matrix = (block: BlockId): FieldOf<'matrix'> => ({
    type: 'matrix', id: block.toLowerCase(), label: fill(headings[block]), points: agreement, shuffle: true,
    ...(/PART|CIT/.test(block) && { help: { en: 'In the last 3 months', 'zh-CN': '近三个月' } }),
    items: blockItems(block, full).map(({ id, en, zh, reversed }) =>
      ({ id, label: fill({ en, 'zh-CN': zh }), block, ...(reversed && { reversed }) })),
  });
  const pages = full ? shortPages.flat().map(block => [block]) : shortPages;
  const minutes = full ? 6 : 3;
  return {
    schema: 1, id: full ? 'pulse-full' : 'pulse', language: 'en',
    title: fill({ en: 'How are things in {c}?', 'zh-CN': '{c}怎么样？' }),
    relation: 'brand', access: 'members', cooldownDays: 90, results: false,
    pages: [
      { id: 'consent', fields: [
        { type: 'statement', id: 'about', text: fill({
          en: `{b} would like to know how members see {c}. There are ${full ? 42 : 21} short statements, about ${minutes} minutes.\n\n` +
            'Taking part is your choice and changes nothing about your membership. You can pass over any statement and stop at any time; what you have not sent is not kept by {b}.',
          'zh-CN': `{b}想了解成员怎样看待{c}。共 ${full ? 42 : 21} 句简短的陈述，大约 ${minutes} 分钟。\n\n` +
            '是否参加由你决定，不影响你的成员身份。任何一句都可以跳过，也可以随时停止；没有发送的内容，{b}不会保存。',
        }) },
        {
          type: 'consent', id: 'agree', required: true, version: 'pulse-1',
          label: fill({ en: 'I agree that {b} evaluates my answers.', 'zh-CN': '我同意{b}分析我的回答。' }),
          text: fill({
            en: '{b} evaluates the answers together and reports on groups of at least 10 people. They are used to make {c} better, and never for prices, rankings, or advertising to you. You can take your consent back and have your answers deleted at any time.',
            'zh-CN': '{b}会汇总分析回答，只报告至少 10 人的群体结果。回答只用于改进{c}，不会用于定价、排名或向你投放广告。你可以随时撤回同意，并要求删除你的回答。',
          }),
        },
      ] },
      ...pages.map((blocks, i) => ({
        id: blocks.map(block => block.toLowerCase()).join('-'),
        ...(i === 0 && { text: { en: 'How far do you agree? There is no right or wrong.', 'zh-CN': '你在多大程度上同意？回答没有对错。' } }),
        fields: blocks.map(matrix),
      })),
    ],
    thanks: [{
      title: { en: 'Thank you', 'zh-CN': '谢谢' },
      text: fill({
        en: '{b} looks at the answers once enough members have taken part. The next round is in 90 days at the earliest.',
        'zh-CN': '参加的成员足够多以后，{b}会分析结果。下一轮最早在 90 天以后。',
      }),
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
