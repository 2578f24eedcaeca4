import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import fc from 'fast-check';
import { checkDefinition } from '../../src/protocol/form-check.ts';
import { formSchema } from '../../scripts/form-schema.ts';
import { definitions, spoiled } from './form-arbitraries.ts';

// a CommonJS module whose types say otherwise
const addFormats = addFormatsModule as unknown as typeof addFormatsModule.default;
const ajv = new Ajv2020({ allowUnionTypes: true });
addFormats(ajv);
const bySchema = ajv.compile(formSchema());

const runs = { numRuns: 300, endOnFailure: true };

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- definitions are spoiled here at will
interface Loose { [key: string]: any }
const minimal = (): Loose => ({
  schema: 1, id: 'survey', language: 'en',
  pages: [
    { id: 'first', fields: [
      { type: 'nps', id: 'score', label: 'Would you?' },
      { type: 'choice', id: 'topic', label: 'What?', options: [{ id: 'order', label: 'Order' }, { id: 'bike', label: 'Bike' }], other: true },
      { type: 'matrix', id: 'sat', label: 'How far?', items: [{ id: 'sat1', label: 'Good' }] },
    ] },
    { id: 'second', fields: [{ type: 'text', id: 'why', label: 'Why?' }, { type: 'number', id: 'rides', label: 'Rides', min: 0, max: 10 }] },
  ],
});
const faultsOf = (change: (form: Loose) => void): string[] => {
  const form = minimal();
  change(form);
  return checkDefinition(form).map(({ path, reason }) => `${path} ${reason}`);
};

test('a definition that follows the rules is accepted here and by the published schema', () => {
  assert.deepEqual(checkDefinition(minimal()), []);
  fc.assert(fc.property(definitions, (form) => {
    assert.deepEqual(checkDefinition(form), []);
    assert.ok(bySchema(form), JSON.stringify(bySchema.errors));
  }), runs);
});

test('whatever is accepted here, the published schema accepts', () => {
  let accepted = 0;
  let refusedBySchema = 0;
  fc.assert(fc.property(fc.oneof(spoiled, fc.jsonValue()), (value) => {
    const faults = checkDefinition(value);
    const fits = bySchema(value);
    if (faults.length === 0) accepted++;
    if (!fits) refusedBySchema++;
    assert.ok(fits || faults.length > 0, JSON.stringify(bySchema.errors));
    for (const { path, reason } of faults) assert.ok(typeof path === 'string' && reason.length > 10 && reason.length < 700);
  }), { ...runs, numRuns: 1000 });
  assert.ok(accepted > 15 && refusedBySchema > 150, `${accepted} accepted, ${refusedBySchema} refused by the schema: the values say little`);
});

test('the members of every part are those of the published schema', () => {
  const { $defs, properties } = formSchema() as Loose;
  const unknown = (form: unknown) => checkDefinition(form).filter(({ reason }) => reason.startsWith('is not known in')).map(({ path }) => path);
  const all = (members: object, more?: object) => ({ ...Object.fromEntries(Object.keys(members).map(key => [key, null])), extra: null, ...more });
  assert.deepEqual(unknown(all(properties as object)), ['extra']);
  const field = (value: object) => unknown({ ...minimal(), pages: [{ id: 'p', fields: [value] }] });
  const types = $defs.FormField.oneOf.map((branch: Loose) => {
    const type: string = branch.properties.type.const;
    assert.deepEqual(field(all(branch.properties as object, { type })), ['pages[0].fields[0].extra'], type);
    const missing = checkDefinition({ ...minimal(), pages: [{ id: 'p', fields: [{ type }] }] }).map(({ path }) => path.replace('pages[0].fields[0].', ''));
    assert.deepEqual(missing.sort(), branch.required.filter((key: string) => key !== 'type').sort(), type);
    return type;
  });
  assert.equal(types.length, 15);
  assert.deepEqual(unknown({ ...minimal(), pages: [all($defs.FormPart.properties as object)] }), ['pages[0].extra']);
  assert.deepEqual(unknown({ ...minimal(), thanks: [all($defs.FormThanks.properties as object)] }), ['thanks[0].extra']);
  assert.deepEqual(field({ type: 'choice', options: [all($defs.FormOption.properties as object)] }), ['pages[0].fields[0].options[0].extra']);
  assert.deepEqual(field({ type: 'matrix', items: [all($defs.FormItem.properties as object)] }), ['pages[0].fields[0].items[0].extra']);
  assert.deepEqual(field({ type: 'text', when: all($defs.FormCondition.oneOf[0].properties as object) }), ['pages[0].fields[0].when.extra']);
});

const last = (form: Loose) => form.pages[1].fields[0] as Loose;
const cases: [what: string, change: (form: Loose) => void, fault: RegExp][] = [
  ['no form', form => { delete form.pages; }, /^pages is missing: a form needs "pages"/],
  ['another version', form => { form.schema = 2; }, /^schema 2 is no version .* write 1/],
  ['a word that is nearly right', form => { last(form).requierd = true; }, /^pages\[1\]\.fields\[0\]\.requierd .* did you mean "required"\?/],
  ['two letters swapped', form => { last(form).lable = 'x'; }, /lable .* did you mean "label"\?/],
  ['a type that is nearly right', form => { last(form).type = 'textt'; }, /\.type "textt" .* did you mean "text"\?/],
  ['a type that an object inherits', form => { last(form).type = 'constructor'; }, /\.type "constructor" is not known here: write "nps"/],
  ['a number in quotes', form => { last(form).maxLength = '5'; }, /maxLength "5" is not a whole number from 1 to 10000/],
  ['true in quotes', form => { last(form).required = 'true'; }, /required "true" is neither true nor false/],
  ['an id with capitals', form => { last(form).id = 'Why'; }, /\.id "Why" cannot be used here: write a name of small letters/],
  ['the same field twice', form => { last(form).id = 'score'; }, /^pages\[1\]\.fields\[0\]\.id "score" is the id of an earlier field/],
  ['the same page twice', form => { form.pages[1].id = 'first'; }, /^pages\[1\]\.id "first" is the id of an earlier page/],
  ['the same option twice', form => { form.pages[0].fields[1].options[1].id = 'order'; }, /options\[1\]\.id "order" is the id of an earlier option/],
  ['the same item twice', form => { form.pages[0].fields[2].items.push({ id: 'sat1', label: 'x' }); }, /items\[1\]\.id "sat1"/],
  ['an option named as own words are', form => { form.pages[0].fields[1].options[1].id = 'other'; }, /options\[1\]\.id "other" stands for own words/],
  ['no language tag', form => { form.language = 'en_GB'; }, /^language "en_GB" is no language tag/],
  ['a text in no language', form => { form.title = { en: 'x', 'zh_CN': 'y' }; }, /^title\.zh_CN is no language tag/],
  ['a text without the form’s language', form => { form.title = { 'zh-CN': 'y' }; }, /^title has no "en"/],
  ['a text that shows nothing', form => { form.title = ' \u200b'; }, /^title shows nothing/],
  ['an unknown field', form => { last(form).when = { field: 'scroe', is: 3 }; }, /when\.field there is no field "scroe"; did you mean "score"\?/],
  ['a later field', form => { form.pages[0].fields[0].when = { field: 'why', answered: true }; }, /^pages\[0\]\.fields\[0\]\.when\.field "why" is asked only here or later/],
  ['a field of the page itself', form => { form.pages[1].when = { not: { field: 'why', answered: true } }; }, /^pages\[1\]\.when\.not\.field "why" is asked only here or later/],
  ['a score nobody can give', form => { last(form).when = { field: 'score', in: [3, 11] }; }, /when\.in\[1\] 11 is never the answer of "score": write a number from 0 to 10/],
  ['an option that is not there', form => { last(form).when = { any: [{ field: 'topic', is: 'car' }] }; }, /when\.any\[0\]\.is "car" is never the answer of "topic": write "order", "bike" or "other"/],
  ['a number out of range', form => { form.routing = { to: 'a', rules: [{ when: { field: 'rides', is: 11 }, to: 'b' }] }; }, /^routing\.rules\[0\]\.when\.is 11 is never/],
  ['a text with space around it', form => { form.thanks = [{ title: 'x', when: { field: 'why', is: ' so ' } }]; }, /^thanks\[0\]\.when\.is " so " is never/],
  ['a bound above the scale', form => { last(form).when = { field: 'score', atLeast: 11 }; }, /when\.atLeast 11 is more than the highest, 10/],
  ['a bound below the scale', form => { last(form).when = { field: 'score', atMost: -1 }; }, /when\.atMost -1 is less than the lowest, 0/],
  ['a bound of what is no number', form => { last(form).when = { field: 'topic', atLeast: 1 }; }, /when\.atLeast the answer of "topic" is no number/],
  ['a range the wrong way round', form => { last(form).when = { field: 'score', atLeast: 5, atMost: 4 }; }, /when\.atLeast 5 is more than/],
  ['a matrix without its item', form => { last(form).when = { field: 'sat', is: 3 }; }, /when "sat" is a matrix: name the "item"/],
  ['an item that is not there', form => { last(form).when = { field: 'sat', item: 'sat2', is: 3 }; }, /when\.item "sat" has no item "sat2"; did you mean "sat1"\?/],
  ['an item of what has none', form => { last(form).when = { field: 'score', item: 'sat1', is: 3 }; }, /when\.item "score" has no items/],
  ['no answer that is something', form => { last(form).when = { field: 'score', answered: false, is: 3 }; }, /when\.answered without an answer/],
  ['a condition that asks nothing', form => { last(form).when = { field: 'score' }; }, /when says nothing about the answer/],
  ['a condition that is none', form => { last(form).when = { score: 3 }; }, /when is not a condition: it needs "field", "all", "any" or "not"/],
  ['two conditions in one', form => { last(form).when = { all: [{ field: 'score', is: 1 }], any: [{ field: 'score', is: 1 }] }; }, /when\.any is not known in a condition with "all"/],
  ['thumbs in threes', form => { form.pages[1].fields[0] = { type: 'rating', id: 'why', label: 'x', look: 'thumbs', steps: 3 }; }, /steps thumbs have two steps/],
  ['lengths the wrong way round', form => { last(form).minLength = 201; }, /minLength 201 is more than the highest, 200/],
  ['numbers the wrong way round', form => { form.pages[1].fields[1].min = 11; }, /fields\[1\]\.min 11 is more than the highest, 10/],
  ['days the wrong way round', form => { form.pages[1].fields[0] = { type: 'date', id: 'd', label: 'x', min: '2026-02-02', max: '2026-02-01' }; }, /min 2026-02-02 is more than the highest, 2026-02-01/],
  ['a day that is none', form => { form.pages[1].fields[0] = { type: 'date', id: 'd', label: 'x', min: '2026-02-30' }; }, /min "2026-02-30" is no day of the calendar/],
  ['fewest choices of one', form => { form.pages[0].fields[1].min = 1; }, /min has no meaning for one choice/],
  ['more choices than there are', form => { Object.assign(form.pages[0].fields[1], { multiple: true, max: 4 }); }, /max 4 is more than the highest, 3/],
  ['a longer ranking than there are options', form => { form.pages[1].fields[0] = { type: 'ranking', id: 'r', label: 'x', top: 3, options: [{ id: 'a', label: 'a' }, { id: 'b', label: 'b' }] }; }, /top 3 is more than the highest, 2/],
  ['a step of nothing', form => { form.pages[1].fields[1].step = 0; }, /step 0 is out of range: write a number above 0/],
  ['closing before opening', form => { form.opensAt = '2026-03-01T12:00:00Z'; form.closesAt = '2026-03-01T11:59:59.999Z'; }, /^closesAt is not after "opensAt"/],
  ['a moment without its zone', form => { form.opensAt = '2026-03-01T12:00:00'; }, /^opensAt .* is no moment in UTC/],
  ['the 25th hour', form => { form.opensAt = '2026-03-01T25:00:00Z'; }, /^opensAt/],
  ['an address that is a script', form => { form.thanks = [{ link: { url: 'javascript:alert(1)', label: 'x' } }]; }, /^thanks\[0\]\.link\.url "javascript:alert\(1\)" is no address/],
  ['an address with a password', form => { form.thanks = [{ link: { url: 'https://a:b@kestrel.example', label: 'x' } }]; }, /^thanks\[0\]\.link\.url/],
  ['thanks that say nothing', form => { form.thanks = [{}]; }, /^thanks\[0\] says nothing/],
  ['thanks that nobody sees', form => { form.thanks = [{ title: 'x' }, { title: 'y', when: { field: 'score', is: 1 } }]; }, /^thanks\[1\] is never shown/],
  ['context twice', form => { form.context = ['page', 'page']; }, /^context\[1\] "page" is there twice/],
  ['a hidden field with a question', form => { form.pages[1].fields[0] = { type: 'hidden', id: 'h', required: true }; }, /required is not known in a "hidden" field/],
];

test('each fault has its place, and says what to do', () => {
  for (const [what, change, fault] of cases) {
    const faults = faultsOf(change);
    assert.equal(faults.length, 1, `${what}: ${faults.join('\n')}`);
    assert.match(faults[0]!, fault, what);
  }
});

test('every bound of the schema is a bound here: one more or one less is refused', () => {
  interface Bounded { [key: string]: unknown; $ref?: string; properties?: Record<string, Bounded>; items?: Bounded; oneOf?: Bounded[] }
  const { $defs } = formSchema() as { $defs: Record<string, Bounded> };
  const bounds = { minimum: -1, maximum: 1, minItems: -1, maxItems: 1, maxLength: 1 } as const;
  let tried = 0;
  const attempt = (schema: Bounded, put: (value: unknown) => unknown, what: string) => {
    for (const [bound, step] of Object.entries(bounds)) {
      const at = schema[bound];
      if (typeof at !== 'number') continue;
      const count = at + step;
      const value = bound.endsWith('imum') ? count : bound === 'maxLength' ? 'x'.repeat(count) : Array.from({ length: Math.max(0, count) }, () => ({}));
      assert.ok(checkDefinition(put(value)).some(({ path }) => path.endsWith(what)), `${what}: ${bound} ${at}`);
      tried++;
    }
  };
  const top = formSchema() as Bounded;
  for (const [key, schema] of Object.entries(top.properties!)) attempt(schema, value => ({ ...minimal(), [key]: value }), key);
  for (const branch of $defs.FormField!.oneOf!) {
    const type = branch.properties!.type!.const;
    for (const [key, schema] of Object.entries(branch.properties!)) {
      attempt(schema, value => ({ ...minimal(), pages: [{ id: 'p', fields: [{ type, id: 'a', label: 'x', [key]: value }] }] }), `fields[0].${key}`);
    }
  }
  attempt($defs.FormPart!.properties!.fields!, value => ({ ...minimal(), pages: [{ id: 'p', fields: value }] }), 'pages[0].fields');
  attempt($defs.FormItem!.properties!.block!, block => ({ ...minimal(), pages: [{ id: 'p', fields: [{ type: 'matrix', id: 'a', label: 'x', items: [{ id: 'i', label: 'x', block }] }] }] }), 'block');
  attempt({ minItems: 1, maxItems: 20 }, all => ({ ...minimal(), thanks: [{ title: 'x', when: { all } }] }), 'when.all');
  attempt({ minItems: 1, maxItems: 100 }, among => ({ ...minimal(), thanks: [{ title: 'x', when: { field: 'score', in: among } }] }), 'when.in');
  assert.ok(tried > 40, `${tried} bounds`);
});

test('conditions that are right are accepted, of every kind', () => {
  const fine = [
    { field: 'score', atMost: 6 }, { field: 'score', in: [9, 10] }, { field: 'score', answered: false }, { field: 'topic', is: 'other' }, { field: 'topic', in: ['order', 'bike'] },
    { field: 'sat', item: 'sat1', is: 'cant-say' }, { field: 'sat', item: 'sat1', atLeast: 5 }, { field: 'sat', answered: true }, { all: [{ any: [{ not: { field: 'score', is: 0 } }] }] },
  ];
  for (const when of fine) assert.deepEqual(faultsOf((form) => { last(form).when = when; }), [], JSON.stringify(when));
});

test('hostile values end in a few plain faults', () => {
  let nested: unknown = { field: 'score', is: 1 };
  for (let depth = 0; depth < 50_000; depth++) nested = { not: nested };
  const circle: Loose = {};
  circle.not = circle;
  const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, 1]));
  for (const value of [
    null, undefined, 0, NaN, '', 'x', [], [[]], () => 1, Symbol('x'), 10n, new Date(), JSON.parse('{"__proto__": {"schema": 1}}'), { ...minimal(), pages: Array(100_000).fill(null) },
    many(100_000), { ...minimal(), title: many(100_000) }, { ...minimal(), ['x'.repeat(1e6)]: 1 }, { ...minimal(), title: '\ud800'.repeat(9000) },
    { ...minimal(), pages: [{ id: 'p', fields: [{ type: 'text', id: 'a', label: 'x', when: nested }] }] },
    { ...minimal(), pages: [{ id: 'p', fields: [{ type: 'text', id: 'a', label: 'x', when: circle }] }] },
    { ...minimal(), pages: [{ id: 'p', fields: Array.from({ length: 90 }, (_, i) => ({ type: 'text', id: `f${i}${'x'.repeat(60)}`, label: 'x', when: { any: Array(20).fill({ field: 'y'.repeat(64), answered: true }) } })) }] },
    { ...minimal(), pages: Array.from({ length: 50 }, (_, p) => ({ id: `p${p}`, fields: Array.from({ length: 100 }, (_, f) => ({ type: 'nps', id: `f${p}-${f}`, label: 'x' })) })) },
  ]) {
    const faults = checkDefinition(value);
    assert.ok(faults.length > 0 && faults.length <= 100);
    assert.ok(faults.every(({ path, reason }) => path.length + reason.length < 1000));
  }
});
