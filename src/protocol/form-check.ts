import type { FormCondition, FormDefinition, FormField } from './feedback.ts';
import { fieldsOf } from './form-answers.ts';
import { cleanValue } from './form-clean.ts';
import { checkField } from './form-faults.ts';
import { maxLengthOf, ownOf, rangeOf } from './form-field.ts';
import { checkShape, didYouMean, inside, orList, shown, type DefinitionFault, type Run } from './form-shape.ts';

export type { DefinitionFault } from './form-shape.ts';

type FieldCondition = Extract<FormCondition, { field: string }>;

/** Faults of one run at most: a file of another kind need not be told line by line. */
const most = 100;

/**
 * Whether a value is a form of version 1 of the definition language: none, or the faults, at most 100, each with its place
 * and what to do. First the shape of every part; once that is right, what the parts say of each other.
 */
export function checkDefinition(value: unknown): DefinitionFault[] {
  const faults: DefinitionFault[] = [];
  const own = ownOf(value, 'language');
  const run: Run = {
    tell: (path, reason) => { if (faults.length < most) faults.push({ path, reason }); },
    full: () => faults.length >= most,
    own: typeof own === 'string' ? own : undefined,
  };
  checkShape(value, '', run);
  if (faults.length === 0) checkParts(value as FormDefinition, run);
  return faults;
}

function checkParts(definition: FormDefinition, run: Run): void {
  const { tell } = run;
  const all = fieldsOf(definition);
  if (all.length > 1000) tell('pages', `hold ${all.length} fields: keep at most 1000, or make several forms of it`);
  noneTwice(definition.pages, 'pages', 'page', run);
  const seen = new Map<string, FormField>();
  const known = new Map(all.map(field => [field.id, field]));
  definition.pages.forEach((page, p) => {
    const before = new Map(seen);
    checkWhen(page.when, `pages[${p}].when`, before, known, run);
    page.fields.forEach((field, f) => {
      const path = `pages[${p}].fields[${f}]`;
      if (seen.has(field.id)) tell(`${path}.id`, `"${field.id}" is the id of an earlier field: give each its own`);
      if ('when' in field) checkWhen(field.when, `${path}.when`, seen, known, run);
      checkRanges(field, path, run);
      seen.set(field.id, field);
    });
  });
  definition.thanks?.forEach(({ when, title, text, link }, i) => {
    if (!title && !text && !link) tell(`thanks[${i}]`, 'says nothing: give it a "title" or a "text"');
    if (definition.thanks!.slice(0, i).some(one => !one.when)) tell(`thanks[${i}]`, 'is never shown: put it before the one without "when"');
    checkWhen(when, `thanks[${i}].when`, known, known, run);
  });
  definition.routing?.rules?.forEach(({ when }, i) => checkWhen(when, `routing.rules[${i}].when`, known, known, run));
  const { context = [], opensAt, closesAt } = definition;
  context.forEach((one, i) => { if (context.indexOf(one) < i) tell(`context[${i}]`, `"${one}" is there twice: leave one out`); });
  if (opensAt && closesAt && Date.parse(closesAt) <= Date.parse(opensAt)) {
    tell('closesAt', `is not after "opensAt" (${opensAt}): let the form close later than it opens`);
  }
}

function noneTwice(list: readonly { id: string }[], path: string, what: string, { tell }: Run): void {
  const ids = new Set<string>();
  list.forEach(({ id }, i) => {
    if (ids.has(id)) tell(`${path}[${i}].id`, `"${id}" is the id of an earlier ${what}: give each its own`);
    ids.add(id);
  });
}

function checkOrder(low: number | string | undefined, high: number | string | undefined, path: string, { tell }: Run): void {
  if (low !== undefined && high !== undefined && low > high) tell(path, `${low} is more than the highest, ${high}: lower it or raise the other`);
}

function checkRanges(field: FormField, path: string, run: Run): void {
  const { tell } = run;
  switch (field.type) {
    case 'rating':
      if (field.look === 'thumbs' && (field.steps ?? 2) !== 2) tell(`${path}.steps`, 'thumbs have two steps: leave "steps" out or choose another look');
      break;
    case 'matrix': noneTwice(field.items, `${path}.items`, 'item', run); break;
    case 'text': checkOrder(field.minLength, maxLengthOf(field), `${path}.minLength`, run); break;
    case 'number': case 'date': checkOrder(field.min, field.max, `${path}.min`, run); break;
    case 'ranking':
      noneTwice(field.options, `${path}.options`, 'option', run);
      checkOrder(field.top, field.options.length, `${path}.top`, run);
      break;
    case 'choice': {
      const count = field.options.length + (field.other ? 1 : 0);
      noneTwice(field.options, `${path}.options`, 'option', run);
      field.options.forEach(({ id }, i) => {
        if (field.other && id === 'other') tell(`${path}.options[${i}].id`, '"other" stands for own words: choose another id, or leave "other" of the field out');
      });
      for (const key of ['min', 'max'] as const) {
        if (field[key] === undefined) continue;
        if (!field.multiple) tell(`${path}.${key}`, 'has no meaning for one choice: add "multiple": true or leave it out');
        else checkOrder(field[key], count, `${path}.${key}`, run);
      }
      checkOrder(field.min, field.max, `${path}.min`, run);
    }
  }
}

type Fields = ReadonlyMap<string, FormField>;

function checkWhen(when: FormCondition | undefined, path: string, before: Fields, known: Fields, run: Run): void {
  const { tell } = run;
  if (!when || run.full()) return;
  if ('all' in when) when.all.forEach((one, i) => checkWhen(one, `${path}.all[${i}]`, before, known, run));
  else if ('any' in when) when.any.forEach((one, i) => checkWhen(one, `${path}.any[${i}]`, before, known, run));
  else if ('not' in when) checkWhen(when.not, `${path}.not`, before, known, run);
  else {
    const field = before.get(when.field);
    if (field) checkTests(when, field, path, run);
    else if (known.has(when.field)) tell(`${path}.field`, `"${when.field}" is asked only here or later: move that question before this one`);
    else tell(`${path}.field`, `there is no field "${when.field}"${didYouMean(when.field, [...known.keys()]) || ': name one that stands before'}`);
  }
}

/** Whether an answer to the field can ever be this, or hold it. */
function offers(field: FormField, value: string | number): boolean {
  if (field.type === 'choice' && value === 'other') return field.other === true || field.options.some(({ id }) => id === value);
  if (field.type === 'choice' || field.type === 'ranking') return field.options.some(({ id }) => id === value);
  return cleanValue(field, value) === value && checkField(field, value).length === 0;
}

function offered(field: FormField): string {
  switch (field.type) {
    case 'choice': return orList([...field.options.map(({ id }) => `"${id}"`).slice(0, 20), ...field.other ? ['"other"'] : []]);
    case 'ranking': return orList(field.options.map(({ id }) => `"${id}"`));
    case 'nps': case 'rating': case 'likert': {
      const [low, high] = rangeOf(field);
      return `a number from ${low} to ${high}${field.type === 'likert' && field.cantSay !== false ? ' or "cant-say"' : ''}`;
    }
    case 'number': return 'a number within its range and on its steps';
    default: return 'a text that the field accepts, without space around it';
  }
}

function checkTests(when: FieldCondition, field: FormField, path: string, run: Run): void {
  const { tell } = run;
  const { item, is, in: among, atLeast, atMost, answered } = when;
  const compares = (is ?? among ?? atLeast ?? atMost) !== undefined;
  if (field.type === 'statement') return tell(`${path}.field`, `"${field.id}" is a statement, which nobody answers: name a question`);
  let asked: FormField = field;
  if (item !== undefined) {
    if (field.type !== 'matrix') return tell(`${path}.item`, `"${field.id}" has no items: leave "item" out`);
    const items = field.items.map(({ id }) => id);
    if (!items.includes(item)) return tell(`${path}.item`, `"${field.id}" has no item "${item}"${didYouMean(item, items) || `: name ${orList(items)}`}`);
    asked = { ...field, type: 'likert' };
  } else if (field.type === 'matrix' && compares) {
    return tell(path, `"${field.id}" is a matrix: name the "item" to compare, or ask whether it is "answered"`);
  }
  if (compares && /^(consent|file|screenshot)$/.test(asked.type)) return tell(path, `the answer of "${field.id}" cannot be compared: ask whether it is "answered"`);
  if (answered === false && compares) tell(`${path}.answered`, 'without an answer nothing else can hold: leave one of them out');
  const check = (value: string | number, at: string): void => {
    if (!offers(asked, value)) tell(at, `${shown(value)} is never the answer of "${field.id}": write ${offered(asked)}`);
  };
  if (is !== undefined) check(is, `${path}.is`);
  among?.forEach((value, i) => check(value, `${path}.in[${i}]`));
  checkBounds(asked, atLeast, atMost, path, run);
}

function checkBounds(field: FormField, atLeast: number | undefined, atMost: number | undefined, path: string, run: Run): void {
  const { tell } = run;
  const key = atLeast === undefined ? 'atMost' : 'atLeast';
  if ((atLeast ?? atMost) === undefined) return;
  let low = -Infinity;
  let high = Infinity;
  switch (field.type) {
    case 'nps': case 'rating': case 'likert': [low, high] = rangeOf(field); break;
    case 'number': low = field.min ?? low; high = field.max ?? high; break;
    default: return tell(inside(path, key), `the answer of "${field.id}" is no number: use "is", "in" or "answered"`);
  }
  checkOrder(atLeast, high, `${path}.atLeast`, run);
  checkOrder(atLeast, atMost, `${path}.atLeast`, run);
  if (atMost !== undefined && atMost < low) tell(`${path}.atMost`, `${atMost} is less than the lowest, ${low}: such an answer cannot be given`);
}
