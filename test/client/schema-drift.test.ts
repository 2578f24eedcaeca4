// Whatever a backend's answer looks like, what the client hands on has the shape of openapi.yaml, or is refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { CommunityError } from '../../src/client/errors.ts';
import { createHttpClient, type HttpClient } from '../../src/client/http.ts';

type Schema = Record<string, unknown> & { $ref?: string; properties?: Record<string, Schema>; items?: Schema };
const document = parse(readFileSync(new URL('../../openapi.yaml', import.meta.url), 'utf8')) as { components: { schemas: Record<string, Schema> } };
const { schemas } = document.components;

/** Types only: new enumeration values, odd ids and unreadable dates are kept or emptied, never trusted. */
function typesOnly(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(typesOnly);
  if (typeof schema !== 'object' || schema === null) return schema;
  const dropped = new Set(['enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minProperties', 'minItems', 'maxItems', 'default', 'description']);
  return Object.fromEntries(Object.entries(schema)
    .filter(([key, value]) => !(dropped.has(key) && typeof value !== 'object') && key !== 'enum')
    .map(([key, value]) => [key, key === 'type' && value === 'integer' ? 'number' : typesOnly(value)]));
}
const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema({ $id: 'doc', components: { schemas: typesOnly(schemas) } });
const shapeOf = (name: string) => ajv.getSchema(`doc#/components/schemas/${name}`)!;

/** An example with every member there. */
function sample(schema: Schema, within: string[] = []): unknown {
  if (schema.$ref) {
    const name = schema.$ref.split('/').at(-1)!;
    return sample(schemas[name]!, [...within, name]);
  }
  const choices = (schema.anyOf ?? schema.oneOf) as Schema[] | undefined;
  if (choices) return sample(choices[0]!, within);
  if (schema.allOf) return Object.assign({}, ...(schema.allOf as Schema[]).map((one) => sample(one, within) as object));
  if (schema.enum) return (schema.enum as unknown[])[0];
  const type = [schema.type].flat()[0];
  // a reply has no replies
  const replies = within.filter((name) => name === 'Comment').length > 1;
  if (type === 'array') return replies ? [] : Array.from({ length: Number(schema.minItems ?? 1) }, () => sample(schema.items!, within));
  if (type === 'object') {
    if (!schema.properties) return { en: schema.additionalProperties ? sample(schema.additionalProperties as Schema, within) : 'x' };
    return Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, sample(one, within)]));
  }
  if (type === 'integer' || type === 'number') return 3;
  if (type === 'boolean') return true;
  if (within.at(-1) === 'CalendarDate') return '2026-03-01';
  if (schema.format === 'date-time') return '2026-03-01T12:00:00.000Z';
  return schema.pattern === '^https?://' ? 'https://brand.example/' : 'abc';
}

/** A copy of `value` for each place in it, changed there. */
function* variants(value: unknown, change: (value: unknown) => unknown): Generator<unknown> {
  yield change(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value)) {
    for (const next of variants(item, change)) {
      const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
      if (next === gone) delete copy[key];
      else copy[key] = next;
      yield copy;
    }
  }
}
const gone = Symbol('gone');
const deep = (value: unknown, change: (value: unknown) => unknown): unknown => {
  if (Array.isArray(value)) return change(value.map((item) => deep(item, change)));
  if (typeof value !== 'object' || value === null) return change(value);
  return change(Object.fromEntries(Object.entries(value).map(([key, item]) => [key, deep(item, change)])));
};
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const everywhere = (change: (value: unknown) => unknown) => function* (good: unknown) { yield deep(good, change); };
const eachPlace = (change: (value: unknown) => unknown) => (good: unknown) => variants(good, change);

/** How each recorded drift is made. Drifts of headers, of later answers and of images are for other tests. */
const drifts: Record<string, (good: unknown) => Iterable<unknown>> = {
  d0: everywhere((value) => (isObject(value) ? { ...value, brandNew: { deep: [1] } } : value)),
  d3: eachPlace(() => gone),
  d4: eachPlace(() => null),
  d6: eachPlace((value) => (typeof value === 'number' ? String(value) : typeof value === 'string' ? 7 : value)),
  d7: eachPlace((value) => (typeof value === 'boolean' ? 'false' : value)),
  d13: eachPlace((value) => (typeof value === 'number' ? 2 ** 60 : value)),
  d20: everywhere((value) => (isObject(value) && Array.isArray(value.items) ? { ...value, items: Array(100_000).fill(value.items[0]) } : value)),
  d21: everywhere((value) => (isObject(value) && 'id' in value ? { ...value, id: 12 } : value)),
  d22: everywhere((value) => (isObject(value) && 'id' in value ? { ...value, id: `../"<b>${'x'.repeat(4000)}` } : value)),
  d24: eachPlace((value) => (value === '2026-03-01T12:00:00.000Z' ? '2999-01-01T00:00:00Z' : value)),
  d26: eachPlace((value) => (typeof value === 'string' ? '<img src=x onerror=alert(1)>' : value)),
  d27: eachPlace((value) => (value === 'https://brand.example/' ? 'javascript:alert(1)' : value)),
  d31: everywhere((value) => (isObject(value) && 'can' in value ? { ...value, can: undefined } : value)),
  d35: everywhere((value) => (isObject(value) ? Object.fromEntries(Object.entries(value).reverse()) : value)),
  d36: everywhere((value) => (isObject(value) ? { ...value, ['constructor']: 1, hasOwnProperty: 1, ...(JSON.parse('{"__proto__":{"polluted":true}}') as object) } : value)),
  wrongKind: eachPlace((value) => (Array.isArray(value) ? { 0: 1 } : typeof value === 'object' ? ['x'] : { odd: true })),
};

const calls: Record<string, (client: HttpClient) => Promise<unknown>> = {
  Community: (client) => client.community(),
  Member: (client) => client.me(),
  Session: (client) => client.session({}),
  MemberExport: (client) => client.members.export(),
  Board: (client) => client.ideas.board('main'),
  IdeaPage: (client) => client.ideas.list({ board: 'main' }),
  IdeaDetail: (client) => client.ideas.get('i1'),
  VoteResult: (client) => client.ideas.setVote('i1', true),
  FollowResult: (client) => client.ideas.setFollow('i1', 'all'),
  SimilarIdeas: (client) => client.ideas.similar('main', 'dark'),
  Pulse: (client) => client.ideas.pulse('main', { ids: ['i1'] }),
  Overlay: (client) => client.ideas.overlay({ ideas: ['i1'] }),
  AuditPage: (client) => client.ideas.audit('i1', {}),
  CommentPage: (client) => client.comments.list('i1', {}),
  Comment: (client) => client.comments.update('c1', { text: 'x' }),
  ReactionResult: (client) => client.comments.setReaction('c1', 'helpful', true),
  Program: (client) => client.checkIns.program('daily'),
  CheckInStatus: (client) => client.checkIns.status('daily'),
  CheckInResult: (client) => client.checkIns.mark('daily', {}, { key: 'key-12345' }),
  Calendar: (client) => client.checkIns.calendar('daily', { from: '2026-03-01', to: '2026-03-31' }),
  TimeSpent: (client) => client.checkIns.recordTime('daily', { from: '2026-03-01T12:00:00.000Z', to: '2026-03-01T12:01:00.000Z' }),
  EventPage: (client) => client.events.list('daily'),
  CommunityEvent: (client) => client.events.update('daily', 'e1', { cancelled: true }),
  EventMine: (client) => client.events.setRsvp('daily', 'e1', true),
  EventCode: (client) => client.events.code('daily', 'e1'),
  AttendancePage: (client) => client.events.attendances('daily', 'e1'),
  AttendanceResult: (client) => client.events.attend('daily', { code: 'ABCD-EFGH' }, { key: 'key-12345' }),
  BadgeList: async (client) => ({ items: await client.badges.mine() }),
  BadgeCredential: (client) => client.badges.credential('regular'),
  Leaderboard: (client) => client.leaderboard.page('together'),
  Standing: (client) => client.leaderboard.standing('together'),
  Listing: (client) => client.leaderboard.setListing({ choice: 'public' }),
  ScoreParts: (client) => client.leaderboard.parts('together'),
};

const clientOf = (answer: unknown) => createHttpClient({
  endpoint: 'https://ideas.example/v1/kestrel',
  token: () => 'token',
  retry: { limit: 0 },
  fetch: () => new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json' } }),
});

describe('what the client hands on, whatever the backend answers', () => {
  for (const [name, call] of Object.entries(calls)) {
    const good = sample({ $ref: name });
    it(`${name}: a right answer arrives whole`, async () => {
      const got = await call(clientOf(good));
      assert.deepEqual(JSON.parse(JSON.stringify(got)), good);
    });
    // an export is a document to save, not something an element reads
    if (name === 'MemberExport') continue;
    for (const [id, drift] of Object.entries(drifts)) {
      it(`${name}: ${id} is read in the protocol's shape or refused`, async () => {
        const validate = shapeOf(name);
        for (const answer of drift(good)) {
          if (answer === gone) continue;
          let got: unknown;
          try {
            got = await call(clientOf(answer));
          } catch (error) {
            assert.ok(error instanceof CommunityError && error.code === 'bad-response', String(error));
            continue;
          }
          const plain = JSON.parse(JSON.stringify(got)) as unknown;
          assert.ok(validate(plain), `${JSON.stringify(answer).slice(0, 300)}\n${JSON.stringify(validate.errors, null, 1)}`);
          assert.doesNotMatch(JSON.stringify(got), /javascript:/);
        }
        assert.equal(({} as Record<string, unknown>).polluted, undefined);
      });
    }
  }

  it('keeps the good items of a page and leaves out those without an id', async () => {
    const page = await clientOf({ items: [{ id: 'a', votes: '12', locked: 'false' }, {}, null, 7, { id: 'b' }], next: 5 }).ideas.list({ board: 'main' });
    assert.deepEqual(page.items.map(({ id, votes, locked }) => [id, votes, locked]), [['a', 12, false], ['b', 0, false]]);
    assert.deepEqual([page.next, page.total], ['5', 2]);
  });

  it('takes no more than a page may have', async () => {
    const page = await clientOf({ items: Array(100_000).fill({ id: 'a' }), next: null, total: 100_000 }).ideas.list({ board: 'main' });
    assert.equal(page.items.length, 100);
  });

  it('finds nothing under the names of object members', async () => {
    const overlay = await clientOf({ me: { id: 'm' }, ideas: {}, comments: {} }).ideas.overlay({ ideas: ['constructor'] });
    assert.equal(overlay!.ideas['constructor'], undefined);
  });

  it('allows nothing that the backend does not', async () => {
    const overlay = await clientOf({ me: { id: 'm' }, ideas: { i1: { voted: 'true' } }, comments: {} }).ideas.overlay({ ideas: ['i1'] });
    assert.deepEqual([overlay!.ideas.i1!.voted, overlay!.ideas.i1!.can.vote], [false, 'forbidden']);
  });

  it('has no day, meet-up, badge or row without what names it, and no date that is in no calendar', async () => {
    const calendar = await clientOf({ days: [{ date: '2026-03-01' }, { date: '2026-02-30' }, { date: 'soon', state: 'checked' }, {}, null] })
      .checkIns.calendar('daily', { from: '2026-02-01', to: '2026-03-01' });
    assert.deepEqual(calendar.days, [{ date: '2026-03-01', state: 'open', acts: 0, late: false, madeUp: false }]);
    const board = await clientOf({ id: 'together', rows: [{ name: 'Nobody' }, { key: 'a', points: '3' }], thanks: [{}], periods: 'week' }).leaderboard.page('together');
    assert.deepEqual([board.rows.map(({ key, points }) => [key, points]), board.thanks, board.periods], [[['a', 3]], [], []]);
    assert.deepEqual(await clientOf({ items: [{ badge: { name: { en: 'x' } } }, { badge: { id: 'regular' } }] }).badges.mine()
      .then((badges) => badges.map(({ badge, have }) => [badge.id, have])), [['regular', 0]]);
    assert.deepEqual((await clientOf({ items: [{ title: 'x' }, { id: 'e' }], next: null }).events.list('daily')).items.map(({ id }) => id), ['e']);
  });

  it('does not know how a member stands whose day the backend does not tell', async () => {
    for (const answer of [{}, { date: '2026-13-01' }, { date: 20260301 }, []]) {
      await assert.rejects(clientOf(answer).checkIns.status('daily'), { code: 'bad-response' });
    }
  });

  it('makes no rank, streak, badge or permission of nothing', async () => {
    const standing = await clientOf({ points: 3, rank: 'first', rows: [{ key: 'a', rank: 0 }, { key: 'b', rank: -1 }, { key: 'c', rank: '2' }] }).leaderboard.standing('together');
    assert.deepEqual([standing!.rank, standing!.half, standing!.rows.map(({ rank }) => rank)], [null, null, [null, null, 2]]);
    assert.deepEqual([standing!.listing.listed, standing!.listing.choice], [false, 'hidden']);
    const status = await clientOf({ date: '2026-03-01', today: { at: '2026-03-01T12:00:00.000Z' }, total: 'many' }).checkIns.status('daily');
    assert.deepEqual([status!.today, status!.total, status!.streak, status!.goal, status!.can], [null, 0, null, null, { checkIn: 'forbidden', organise: 'forbidden' }]);
  });

  it('takes no more days and rows than there may be', async () => {
    const day = { date: '2026-03-01' };
    const status = await clientOf({ ...day, days: Array(100_000).fill(day) }).checkIns.status('daily');
    const board = await clientOf({ id: 'x', rows: Array(100_000).fill({ key: 'a' }), thanks: Array(100_000).fill({ key: 'a' }) }).leaderboard.page('x');
    assert.deepEqual([status!.days.length, board.rows.length, board.thanks.length], [31, 100, 100]);
  });
});
