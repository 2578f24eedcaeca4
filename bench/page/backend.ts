// The backend of the benchmarks: answers written down before the clock starts, given from inside the page.
import { board, community, makeIdea } from './ideas.ts';
import type { Member } from '../../src/protocol/member.ts';

/** Where the scripted backend answers. */
export const endpoint = '/v1/bench';

export interface BackendOptions {
  /** Ideas on the board. */
  total: number;
  /** Ideas a page that will be asked for. */
  pageSize: number;
  /** Milliseconds until an answer comes. */
  latency: number;
}

const me: Member = {
  id: 'me', name: 'Mina Sarkis', role: 'member', anonymous: false, staff: false, joinedAt: '2026-01-01T00:00:00.000Z', avatar: null,
  locale: null, zone: null, termsVersion: null,
};

/** Replaces the page's `fetch`. */
export function scriptBackend(options: BackendOptions): void {
  const { total, pageSize } = options;
  const now = Math.floor(Date.now() / 3_600_000) * 3_600_000;
  const pages = new Map<string, string>();
  for (let from = 0; from < total; from += pageSize) {
    const count = Math.min(pageSize, total - from);
    const items = Array.from({ length: count }, (_, at) => makeIdea(from + at, now));
    const next = from + count < total ? String(from + count) : null;
    pages.set(from ? String(from) : '', JSON.stringify({ items, next, total, seq: 1 }));
  }
  const texts = { community: JSON.stringify(community), board: JSON.stringify({ ...board, ideas: total }) };
  const votes = new Map<string, number>();

  const answer = async (request: Request): Promise<string> => {
    const { pathname, searchParams } = new URL(request.url);
    const path = pathname.slice(endpoint.length);
    if (path === '/') return texts.community;
    if (path === '/boards/ideas') return texts.board;
    if (path === '/boards/ideas/ideas') {
      const page = pages.get(searchParams.get('cursor') ?? '');
      if (page === undefined) throw new Error(`no page for ${request.url}`);
      return page;
    }
    if (path === '/me/overlay') {
      const mine = { voted: false, seq: 0, following: 'none', own: false, editableUntil: null, can: { vote: 'yes', comment: 'yes', edit: 'forbidden', withdraw: 'forbidden', moderate: [] } };
      const ids = (searchParams.get('ideas') ?? '').split(',').filter(Boolean);
      return JSON.stringify({ me, board: { propose: 'yes', votesLeft: null, held: [], queue: null }, ideas: Object.fromEntries(ids.map(id => [id, mine])), comments: {} });
    }
    if (path === '/session') {
      return JSON.stringify({ token: 'anonymous-token', expiresAt: '2099-01-01T00:00:00.000Z', me: { ...me, anonymous: true }, device: 'device' });
    }
    const voted = /^\/ideas\/([^/]+)\/vote$/.exec(path)?.[1];
    if (voted) {
      const at = parseInt(voted.slice(24), 16);
      const on = request.method === 'PUT';
      const rev = (votes.get(voted) ?? 1) + 1;
      votes.set(voted, rev);
      return JSON.stringify({ id: voted, votes: makeIdea(at, now).votes + Number(on), voted: on, rev, seq: Number(searchParams.get('seq')), remaining: null });
    }
    throw new Error(`nothing is written for ${request.method} ${path}`);
  };

  window.fetch = async (input, init) => {
    const request = input instanceof Request ? input : new Request(input, init);
    const text = await answer(request);
    if (options.latency > 0) await new Promise(resolve => { setTimeout(resolve, options.latency); });
    return new Response(text, { headers: { 'Content-Type': 'application/json' } });
  };
}
