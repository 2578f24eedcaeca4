// Definitions of forms that follow every rule, answers that fit them, and ways to spoil them.
import fc from 'fast-check';
import type { Answers, AnswerValue, FieldOf, FormCondition, FormDefinition, FormField, FormText } from '../../src/protocol/feedback.ts';

type Gen = fc.GeneratorValue;

const ids = ['constructor', 'valueof', 'tostring', 'hasownproperty', 'a', 'b-1', 'c_2', 'topic', 'score', 'email'];
const someText = fc.oneof(fc.constantFrom('Why?', '为什么？', 'א', '👨‍👩‍👧', '<b>&amp;</b>', '$& $1'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map(text => `x${text}`));
const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));

const maybe = <T>(g: Gen, value: () => T): T | undefined => (g(fc.boolean) ? value() : undefined);
const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;

function text(g: Gen): FormText {
  const own = g(() => someText);
  return g(fc.boolean) ? own : { en: own, 'zh-CN': g(() => someText), ...(g(fc.boolean) && { 'pt-BR': g(() => someText) }) };
}

const named = (g: Gen, least: number, most: number) =>
  g(() => fc.uniqueArray(fc.constantFrom(...ids), { minLength: least, maxLength: Math.min(most, ids.length) })).map(id => ({ id, label: text(g) }));

function pointsOf(field: FormField): number[] {
  const range = (low: number, high: number) => Array.from({ length: high - low + 1 }, (_, i) => low + i);
  if (field.type === 'nps') return range(0, 10);
  if (field.type === 'rating') return range(1, field.steps ?? (field.look === 'thumbs' ? 2 : 5));
  if (field.type === 'likert' || field.type === 'matrix') return range(1, field.points?.length ?? 7);
  return [];
}

function condition(g: Gen, before: FormField[], depth = 0): FormCondition | undefined {
  const askable = before.filter(field => field.type !== 'statement');
  if (askable.length === 0) return undefined;
  const kind = depth < 3 ? g(fc.nat, 5) : 0;
  if (kind === 5) return { not: condition(g, before, depth + 1)! };
  if (kind > 2) {
    const list = [condition(g, before, depth + 1)!, condition(g, before, depth + 1)!];
    return kind === 3 ? { all: list } : { any: list };
  }
  const field = g(() => fc.constantFrom(...askable));
  const tests: FormCondition[] = [{ field: field.id, answered: g(fc.boolean) }];
  const points = pointsOf(field);
  const target = field.type === 'matrix' ? { field: field.id, item: field.items[0]!.id } : { field: field.id };
  if (points.length > 0) {
    const [one, other] = [g(() => fc.constantFrom(...points)), g(() => fc.constantFrom(...points))];
    tests.push({ ...target, is: one }, { ...target, in: [one, other] }, { ...target, atLeast: Math.min(one, other), atMost: Math.max(one, other) }, { ...target, atLeast: one, answered: true });
  }
  if (field.type === 'choice' || field.type === 'ranking') tests.push({ ...target, is: g(() => fc.constantFrom(...field.options)).id });
  if (field.type === 'choice' && field.other) tests.push({ ...target, in: ['other', field.options[0]!.id] });
  return g(() => fc.constantFrom(...tests));
}

const makers: Record<FormField['type'], (g: Gen) => object> = {
  nps: () => ({}),
  rating: (g) => { const look = maybe(g, () => g(() => fc.constantFrom('stars', 'smileys', 'numbers', 'thumbs'))); return { look, steps: look === 'thumbs' ? undefined : maybe(g, () => g(fc.integer, { min: 2, max: 10 })) }; },
  likert: (g) => ({ cantSay: maybe(g, () => g(fc.boolean)), points: maybe(g, () => Array.from({ length: g(fc.integer, { min: 2, max: 11 }) }, () => text(g))) }),
  matrix: (g) => ({ ...makers.likert(g), shuffle: maybe(g, () => true), items: named(g, 1, 6).map(item => defined({ ...item, reversed: maybe(g, () => g(fc.boolean)), block: maybe(g, () => 'SAT') })) }),
  choice: (g) => {
    const options = named(g, 1, 8);
    const multiple = maybe(g, () => true);
    const min = multiple ? maybe(g, () => g(fc.integer, { min: 1, max: options.length })) : undefined;
    return { options, multiple, min, max: multiple ? maybe(g, () => g(fc.integer, { min: min ?? 1, max: options.length })) : undefined, other: maybe(g, () => true), shuffle: maybe(g, () => true) };
  },
  ranking: (g) => { const options = named(g, 2, 8); return { options, top: maybe(g, () => g(fc.integer, { min: 1, max: options.length })) }; },
  text: (g) => ({ long: maybe(g, () => true), minLength: maybe(g, () => g(fc.integer, { min: 1, max: 5 })), maxLength: maybe(g, () => g(fc.integer, { min: 5, max: 10_000 })), placeholder: maybe(g, () => text(g)), autocomplete: maybe(g, () => 'name') }),
  email: () => ({}),
  number: (g) => { const min = maybe(g, () => g(fc.integer, { min: -1000, max: 1000 }) / 4); return { min, max: maybe(g, () => (min ?? 0) + g(fc.nat, 1000)), step: maybe(g, () => g(() => fc.constantFrom(0.1, 0.25, 1, 3, 1e-3))), unit: maybe(g, () => text(g)) }; },
  date: (g) => { const [min, max] = [g(() => day), g(() => day)].sort(); return { min: maybe(g, () => min), max: maybe(g, () => max) }; },
  consent: (g) => ({ version: g(() => fc.constantFrom('1', '2026-03', 'α')), text: maybe(g, () => text(g)), link: maybe(g, () => 'https://kestrel.example/terms?v=1#rights') }),
  file: (g) => ({ max: maybe(g, () => g(fc.integer, { min: 1, max: 5 })), maxBytes: maybe(g, () => 2_000_000) }),
  screenshot: () => ({}),
  hidden: (g) => ({ value: maybe(g, () => 'spring') }),
  statement: (g) => ({ text: text(g) }),
};

function field(g: Gen, id: string, before: FormField[]): FormField {
  const type = g(() => fc.constantFrom(...Object.keys(makers) as FormField['type'][]));
  const own = { type, id, ...makers[type](g) };
  if (type === 'hidden') return defined({ ...own, label: maybe(g, () => text(g)) }) as FormField;
  const when = maybe(g, () => condition(g, before));
  if (type === 'statement') return defined({ ...own, when }) as FormField;
  return defined({ ...own, label: text(g), when, required: maybe(g, () => g(fc.boolean)), help: maybe(g, () => text(g)), mend: maybe(g, () => text(g)), low: maybe(g, () => text(g)), high: maybe(g, () => text(g)) }) as FormField;
}

function form(g: Gen): FormDefinition {
  const names = g(() => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 8 }));
  const before: FormField[] = [];
  const pages: FormDefinition['pages'] = [];
  while (before.length < names.length) {
    const when = maybe(g, () => condition(g, [...before]));
    const fields: FormField[] = [];
    for (let left = g(fc.integer, { min: 1, max: 4 }); left > 0 && before.length < names.length; left--) {
      const one = field(g, names[before.length]!, before);
      fields.push(one);
      before.push(one);
    }
    pages.push(defined({ id: `p${pages.length}`, fields, when, title: maybe(g, () => text(g)), text: maybe(g, () => text(g)) }));
  }
  const firstThanks = condition(g, before);
  return defined({
    schema: 1, id: 'survey-1', language: 'en', pages, title: maybe(g, () => text(g)), intro: maybe(g, () => text(g)), submit: maybe(g, () => text(g)),
    thanks: maybe(g, () => [...firstThanks ? [{ when: firstThanks, title: text(g) }] : [], { text: text(g), link: { url: 'https://kestrel.example/', label: text(g) } }]),
    routing: maybe(g, () => ({ to: 'support', rules: firstThanks ? [{ when: firstThanks, to: 'orders' }] : [] })),
    relation: maybe(g, () => 'brand'), replyHours: maybe(g, () => 0.5), askEmail: maybe(g, () => true), partial: maybe(g, () => true), results: maybe(g, () => true),
    context: maybe(g, () => g(() => fc.uniqueArray(fc.constantFrom('page', 'query', 'browser', 'locale', 'viewport', 'metadata')))),
    access: maybe(g, () => 'members'), cooldownDays: maybe(g, () => 90), quota: maybe(g, () => 1000), proofBits: maybe(g, () => 12),
    opensAt: maybe(g, () => '2026-03-01T12:00:00Z'), closesAt: maybe(g, () => '2026-04-01T12:00:00.000Z'),
  } as FormDefinition);
}

/** A definition that follows every rule. */
export const definitions = fc.gen().map(form);

/** One whose conditions may also name itself or what comes later, which nobody may rely on. */
export const lookingForward = fc.gen().map((g) => {
  const made = form(g);
  const all = made.pages.flatMap(page => page.fields);
  for (const one of all) if (one.type !== 'hidden' && g(fc.boolean)) Object.assign(one, { when: condition(g, all) ?? one.when });
  return made;
});

const answerTo: { [T in Exclude<FormField['type'], 'statement'>]: (g: Gen, field: FieldOf<T>) => unknown } = {
  nps: (g) => g(fc.integer, { min: 0, max: 10 }),
  rating: (g, field) => g(() => fc.constantFrom(...pointsOf(field))),
  likert: (g, field) => g(() => fc.constantFrom<(number | string)[]>(...pointsOf(field), ...field.cantSay === false ? [] : ['cant-say'])),
  matrix: (g, field) => Object.fromEntries(field.items.map(({ id }) => [id, answerTo.likert(g, field as never)])),
  choice: (g, field) => {
    const one = () => field.other && g(fc.boolean) ? { other: g(() => someText) } : g(() => fc.constantFrom(...field.options)).id;
    if (!field.multiple) return one();
    return g(() => fc.shuffledSubarray(field.options.map(({ id }) => id), { minLength: field.min ?? 1, maxLength: field.max ?? field.options.length }));
  },
  ranking: (g, { options, top = options.length }) => g(() => fc.shuffledSubarray(options.map(({ id }) => id), { minLength: top, maxLength: top })),
  text: (g) => g(() => fc.constantFrom('abcde', '很好很好很', '👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧')),
  email: (g) => g(() => fc.constantFrom('ana@kestrel.example', 'a.b+c@sub.例子.example')),
  number: (g, { min, max = Infinity, step = 1 }) => {
    const steps = g(fc.nat, 50);
    const value = Number(((min ?? 0) + steps * step).toFixed(6));
    return value <= max ? value : min ?? (max >= 0 ? 0 : undefined);
  },
  date: (g, { min, max }) => min ?? max ?? g(() => day),
  consent: (_g, { version }) => ({ version }),
  file: (g, { max = 3 }) => Array.from({ length: g(fc.integer, { min: 1, max }) }, (_, i) => `0197-${i}`),
  screenshot: () => ['0197-shot'],
  hidden: () => 'from-the-page',
};

const completeAnswers = (g: Gen, definition: FormDefinition): Answers => Object.fromEntries(definition.pages.flatMap(page => page.fields).flatMap((one) => {
  if (one.type === 'statement' || (!('required' in one && one.required) && g(fc.boolean))) return [];
  const value = (answerTo[one.type] as (g: Gen, field: FormField) => unknown)(g, one);
  return value === undefined ? [] : [[one.id, value as AnswerValue]];
}));

/** A definition with answers that fit it: all required fields, some of the others, shown or not. */
export const answered = fc.gen().map((g) => {
  const definition = form(g);
  return { definition, answers: completeAnswers(g, definition) };
});

/** A definition with whatever somebody may send as answers. */
export const hostile = fc.gen().map((g) => {
  const definition = form(g);
  const keys = [...ids, '__proto__', 'prototype', '', ' ', '\ud800', 'toString', '0'];
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }), fc.anything(),
    fc.constantFrom<unknown[]>(1e308, -1e308, NaN, Infinity, -0, '\ud800', '\u0000', '\u202e', 'x'.repeat(20_000), Array(5000).fill('a'), { other: {} }, { other: '\u200b' },
      { version: null }, JSON.parse('{"__proto__": {"polluted": 1}}'), [[[]]], [null], [{ other: 'a' }, { other: 'a' }], { length: 3 }, { constructor: 3 }));
  const answers = Object.fromEntries(g(() => fc.array(fc.tuple(fc.constantFrom(...keys), values), { maxLength: 12 }))) as Answers;
  return { definition, answers };
});

type Node = Record<string, unknown> | unknown[];

/** The definition after one to three things have been done to it that its rules know nothing of. */
export const spoiled = fc.gen().map((g): unknown => {
  const made = JSON.parse(JSON.stringify(form(g))) as Node;
  for (let times = g(fc.integer, { min: 1, max: 3 }); times > 0; times--) {
    const nodes: Node[] = [];
    const collect = (node: unknown): void => { if (typeof node === 'object' && node !== null) { nodes.push(node as Node); Object.values(node).forEach(collect); } };
    collect(made);
    const node = g(() => fc.constantFrom(...nodes)) as Record<string, unknown>;
    const key = g(() => fc.constantFrom(...Object.keys(node), 'type', 'when', 'lable', 'required', 'min', 'max', 'top', 'steps', 'id', 'other', '$schema', '0'));
    const what = g(fc.nat, 6);
    if (what === 0) delete node[key];
    else if (what === 1 && Array.isArray(node)) node.push(node[0]);
    else node[key] = g(() => fc.oneof(
      fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown[]>(0, 1, 2, 3, -1, 0.5, 11, 1e9, '', ' ', 'x', 'en', 'other', 'score', true, false, null, [], {}, ['page', 'page'], 'https://a b', 'http://x', '2026-02-30',
        '2026-03-01T12:00:00+01:00', '2026-03-01', { field: 'score', is: 3 }, { not: { field: 'a', answered: true } }, { en: 'x' }, { 'zh-CN': 'x' }, { not_a_tag: 'x', en: 'x' }, ...Object.keys(makers))));
  }
  return made;
});
