// What comes instead of an answer, by the code that widgets choose their words by.
import { waitFor } from 'storybook/test';
import type { ErrorCode } from '../src/index.ts';

/** A backend's refusal. */
export const problem = (status: number, code: string, more: object = {}, headers: Record<string, string> = {}): Promise<Response> => Promise.resolve(Response.json(
  { type: 'about:blank', title: 'No', status, code, ...more }, { status, headers: { 'content-type': 'application/problem+json', ...headers } }));

const refusals: Partial<Record<ErrorCode, () => Promise<Response>>> = {
  'network': () => Promise.reject(new TypeError('Failed to fetch')),
  'timeout': () => problem(408, 'timeout'),
  'unavailable': () => problem(503, 'unavailable'),
  'unauthenticated': () => problem(401, 'unauthenticated'),
  'forbidden': () => problem(403, 'forbidden'),
  'not-found': () => problem(404, 'not-found'),
  'rate-limited': () => problem(429, 'rate-limited', {}, { 'retry-after': '120' }),
  'bad-response': () => Promise.resolve(new Response('<!doctype html><title>Sign in to the hotel’s network</title>', { headers: { 'content-type': 'text/html' } })),
};

/** The codes of reading that a story can show. */
export const failures = Object.keys(refusals) as ErrorCode[];

/** Fails whatever is asked about something that is named like a code. */
export const failsByName = (request: Request): Promise<Response> | undefined => {
  const names = new URL(request.url).pathname.split('/');
  return failures.filter((code) => names.includes(code)).map((code) => refusals[code]!())[0];
};

/** What each widget with this tag says of its failure, once all do. */
export const toldBy = (canvas: Element, tag: string): Promise<string[]> => waitFor(() => [...canvas.querySelectorAll(tag)].map((widget) => {
  const told = widget.shadowRoot!.querySelector('[part~=failed], [part~=state]')?.textContent.replace(/\s+/g, ' ').trim();
  if (!told) throw new Error('One does not say yet that it failed');
  return told;
}), { timeout: 15_000 });
