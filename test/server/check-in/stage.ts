import assert from 'node:assert/strict';
import type { CommunityInput } from '../../../server/src/config-defaults.ts';
import type { ProgramInput } from '../../../server/src/program-config.ts';
import type { AppOptions } from '../../../server/src/app.ts';
import { community, harness, type Harness, type Reply } from '../http/harness.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A server with one program, `daily`, in Berlin. */
export const stage = (program: Partial<ProgramInput> = {}, config: Partial<CommunityInput> = {}, options: Partial<AppOptions> = {}): Promise<Harness> =>
  harness(community({ zone: 'Europe/Berlin', programs: [{ id: 'daily', name: 'Daily', ...program }], ...config }), { tzdata: '2026a', ...options });

/** Checks in and answers what the server says. */
export const tap = (server: Harness, sub: string, body: object = {}, claims: Record<string, unknown> = {}): Promise<Reply> =>
  server.send('POST', '/programs/daily/check-ins', { token: server.token(sub, claims), body });

/** How a member stands. */
export async function statusOf(server: Harness, sub: string, claims: Record<string, unknown> = {}): Promise<Reply['body']> {
  const reply = await server.send('GET', '/programs/daily/mine', { token: server.token(sub, claims) });
  assert.equal(reply.status, 200, reply.text);
  return reply.body;
}

/** Checks in once a day, beginning today, and leaves the clock on the day after the last. */
export async function tapDaily(server: Harness, sub: string, days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    const reply = await tap(server, sub);
    assert.equal(reply.status, 201, reply.text);
    server.time += DAY;
  }
}

export const at = (text: string): number => Date.parse(text);
