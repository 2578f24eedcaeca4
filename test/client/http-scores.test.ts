// What check-ins, events, badges and leaderboards send: addresses, and a token only where an answer is one's own.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { createHttpClient, type HttpClient, type HttpClientOptions } from '../../src/client/http.ts';

const json = (body: unknown) => new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

interface Sent { line: string; token: string | null; key: string | null; body: unknown }

/** A client whose backend gives `answer` to all, or what `steps` say first. */
function recorded(answer: unknown, { steps = [], ...options }: Partial<HttpClientOptions> & { steps?: (() => Response)[] } = {}): { client: HttpClient; sent: Sent[] } {
  const sent: Sent[] = [];
  const client = createHttpClient({
    endpoint: 'https://ideas.example/v1/kestrel', token: () => 'token', retry: { delay: 1 }, ...options,
    fetch: async (request) => {
      const { pathname, search } = new URL(request.url);
      const text = await request.text();
      sent.push({
        line: `${request.method} ${pathname.replace('/v1/kestrel', '')}${search}`, token: request.headers.get('authorization'),
        key: request.headers.get('idempotency-key'), body: text === '' ? null : JSON.parse(text) as unknown,
      });
      return steps[sent.length - 1]?.() ?? json(answer);
    },
  });
  return { client, sent };
}

const status = { date: '2026-03-01' };
const event = { id: 'e1' };
const result = { checkIn: { id: 'c1', date: '2026-03-01' }, status };

describe('the HTTP client of check-ins and leaderboards', () => {
  it('reads programs, meet-ups, boards and their rows in public', async () => {
    const { client, sent } = recorded({ id: 'x', items: [], period: {}, parts: [] });
    await client.checkIns.program('daily');
    await client.events.list('daily');
    await client.events.list('daily', { past: true, limit: 5 });
    await client.leaderboard.page('together', { period: '2026-w47', rows: 'teams', limit: 3 });
    await client.leaderboard.parts('together', { row: 'k1', period: 'week' });
    assert.deepEqual(sent.map(({ line, token }) => [line, token]), [
      ['GET /programs/daily', null],
      ['GET /programs/daily/events', null],
      ['GET /programs/daily/events?limit=5&past=true', null],
      ['GET /leaderboards/together?period=2026-w47&rows=teams&limit=3', null],
      ['GET /leaderboards/together/parts?row=k1&period=week', null],
    ]);
  });

  it('asks for what is one\'s own with the token', async () => {
    const { client, sent } = recorded({ ...status, items: [], jwt: 'a.b.c', period: {} });
    await client.checkIns.status('daily');
    await client.checkIns.calendar('daily', { from: '2026-03-01', to: '2026-03-31' });
    await client.badges.mine();
    await client.badges.credential('regular', { tier: 30 });
    await client.leaderboard.standing('together', { period: 'week', span: 0, group: true, reveal: false });
    await client.leaderboard.listing();
    await client.leaderboard.parts('together', { period: 'all' });
    assert.deepEqual(sent.map(({ line }) => line), [
      'GET /programs/daily/mine', 'GET /programs/daily/calendar?from=2026-03-01&to=2026-03-31', 'GET /me/badges',
      'GET /me/badges/regular/credential?tier=30', 'GET /leaderboards/together/mine?period=week&span=0&group=true', 'GET /me/listing',
      'GET /leaderboards/together/parts?period=all',
    ]);
    assert.ok(sent.every(({ token }) => token === 'Bearer token'));
  });

  it('knows that nobody stands anywhere while nobody is signed in, and asks nothing', async () => {
    const { client, sent } = recorded({}, { token: () => null });
    assert.deepEqual([await client.checkIns.status('daily'), await client.leaderboard.standing('together')], [null, null]);
    await assert.rejects(client.checkIns.mark('daily', {}, { key: 'key-12345' }), { code: 'unauthenticated' });
    await assert.rejects(client.leaderboard.setListing({ choice: 'public' }), { code: 'unauthenticated' });
    assert.deepEqual(sent, []);
  });

  it('sends a tap again with its key and time when the answer was lost, and takes one back twice without harm', async () => {
    const lost = () => { throw new TypeError('Failed to fetch'); };
    const tap = { at: '2026-03-01T21:59:00.000Z', zone: 'Europe/Berlin' };
    const marking = recorded(result, { steps: [lost, lost] });
    await marking.client.checkIns.mark('daily', tap, { key: 'key-12345' });
    assert.deepEqual(marking.sent, Array(3).fill({ line: 'POST /programs/daily/check-ins', token: 'Bearer token', key: 'key-12345', body: tap }));
    const undoing = recorded(status, { steps: [lost] });
    await undoing.client.checkIns.undo('c1');
    assert.deepEqual(undoing.sent.map(({ line }) => line), Array(2).fill('DELETE /check-ins/c1'));
  });

  it('names the state that an RSVP shall have', async () => {
    const { client, sent } = recorded({ event });
    await client.events.setRsvp('daily', 'e1', true);
    await client.events.setRsvp('daily', 'e1', false);
    assert.deepEqual(sent.map(({ line }) => line), ['PUT /programs/daily/events/e1/rsvp', 'DELETE /programs/daily/events/e1/rsvp']);
  });
});

describe('what the protocol takes', () => {
  type Schema = { $ref?: string; properties?: Record<string, Schema>; additionalProperties?: unknown } & Record<string, unknown>;
  interface Operation { operationId: string; requestBody?: { content: Record<string, { schema: Schema }> }; parameters?: { name?: string }[] }
  const document = parse(readFileSync('openapi.yaml', 'utf8')) as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, Schema> } };
  const operations = Object.values(document.paths).flatMap((path) => Object.entries(path).filter(([method]) => method !== 'parameters').map(([, operation]) => operation));

  /** Every member that a body may have, at any depth; undefined for a part that takes any. */
  function* members(schema: Schema, seen = new Set<unknown>()): Generator<string> {
    if (seen.has(schema)) return;
    seen.add(schema);
    if (schema.$ref) yield* members(document.components.schemas[schema.$ref.split('/').at(-1)!]!, seen);
    for (const [name, one] of Object.entries(schema.properties ?? {})) yield* [name, ...members(one, seen)];
    for (const part of [schema.items, ...['anyOf', 'oneOf', 'allOf'].flatMap((key) => schema[key] as Schema[] | undefined ?? [])]) {
      if (part) yield* members(part as Schema, seen);
    }
  }

  it('is in no operation a number of points, a rank, a streak or a badge', () => {
    const bodies = operations.flatMap(({ operationId, requestBody, parameters = [] }) =>
      [...Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => [...members(schema)]), ...parameters.flatMap(({ name }) => name ?? [])]
        .map((name) => `${operationId} ${name}`));
    assert.ok(bodies.includes('checkIn at') && bodies.includes('attend code') && bodies.includes('setListing choice'));
    const given = /\b(points?|scores?|rank|streak|total|earned|badges?|milestone|freezes|tied|listed|helpful|adopted|shipped)$/i;
    assert.deepEqual(bodies.filter((name) => given.test(name)), []);
  });

  it('takes nothing else beside what it names in bodies of check-ins, attendances, events and listings', () => {
    const own = operations.filter(({ operationId }) => /^(checkIn|updateCheckIns|recordTime|attend|createEvent|updateEvent|setListing)$/.test(operationId));
    assert.equal(own.length, 7);
    for (const { operationId, requestBody } of own) {
      const name = requestBody!.content['application/json']!.schema.$ref!.split('/').at(-1)!;
      assert.equal(document.components.schemas[name]!.additionalProperties, false, operationId);
    }
  });
});
