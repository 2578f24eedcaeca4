import { clubActs } from './club.ts';
import { day, spread } from './spread.ts';
import type { Seed, SeedIdea, SeedMember, SeedReply } from './seed.ts';

/** One thing that one member does at one time: a request to the public API, with the answers it waits for. */
export interface Act {
  /** Unique and the same in every run; idempotency keys are made of it. */
  key: string;
  by: SeedMember;
  /** Milliseconds since 1970. */
  at: number;
  /** What it belongs to: an idea, or a member's check-ins. */
  thread: string;
  /** Changes what others may do there: everything of the thread before it is awaited, and everything after it waits. */
  barrier: boolean;
  /** Key of the act that makes what this one is about, of whatever thread. */
  after?: string;
  /** Waits for everything before it, on all ideas. */
  alone?: boolean;
  /** The request, given the ids that earlier acts got. */
  request(idOf: (key: string) => string): { method: 'GET' | 'POST' | 'PUT' | 'PATCH'; path: string; body?: object };
  /** The key under which later acts find what the answer has: its `id`, or its `code`. */
  makes?: string;
  keeps?: 'code';
  /** Answered `held` for review, it is approved by a moderator. */
  approve?: boolean;
}

const soon = 25 * 60 * 1000;
/** Nobody acts after this long before the moment the seed is loaded for. */
const quiet = 2 * 60 * 1000;

/** Everything that happens in the seed, oldest first. The same seed and `asOf` give the same acts. */
export function seedActs(seed: Seed, asOf: number): Act[] {
  const everyone = [...seed.members, ...seed.readers];
  const byId = new Map(everyone.map((member) => [member.id, member]));
  const member = (id: string): SeedMember => {
    const found = byId.get(id);
    if (!found) throw new Error(`The seed names "${id}", who is not in members.json.`);
    return found;
  };
  // the newcomer of the sign-in page has done nothing yet
  const voters = everyone.filter(({ id }) => id !== 'sam');
  const ideas = seed.ideas.flatMap((idea) => ideaActs(idea, { asOf, member, voters }));
  return [...ideas, ...clubActs(seed, { asOf, member, voters, ideas })].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

interface World { asOf: number; member: (id: string) => SeedMember; voters: SeedMember[] }

function ideaActs(idea: SeedIdea, { asOf, member, voters }: World): Act[] {
  const acts: Act[] = [];
  const time = (ago: number) => Math.round(asOf - ago * day);
  const moderate = (what: string, by: string, ago: number, body: object) => acts.push({
    key: `${what}:${idea.key}`, by: member(by), at: time(ago), thread: `idea:${idea.key}`, barrier: true,
    request: (idOf) => ({ method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/moderation`, body }),
  });

  const { title, body, kind, category, relation, lang } = idea;
  acts.push({
    key: `idea:${idea.key}`, by: member(idea.author), at: time(idea.ago), thread: `idea:${idea.key}`, barrier: true,
    makes: `idea:${idea.key}`, approve: true,
    request: () => ({ method: 'POST', path: '/boards/bikes/ideas', body: { title, body, kind, category, relation, lang, termsVersion: '2026-03' } }),
  });

  for (const [index, { to, ago, by, reason, url }] of (idea.status ?? []).entries()) {
    moderate(`status-${index}`, by, ago, { act: 'status', status: to, reason, url });
  }
  if (idea.answer) moderate('answer', idea.answer.by, idea.answer.ago, { act: 'answer', text: idea.answer.text });
  if (idea.held) moderate('hold', 'tomasz', idea.ago - soon / day, { act: 'hold', reason: idea.heldReason });
  if (idea.locked) moderate('lock', 'tomasz', idea.lockedAgo ?? 0, { act: 'lock', on: true });
  if (idea.pinned) moderate('pin', 'tomasz', quiet / day, { act: 'pin', on: true });
  if (idea.mergedInto) {
    const into = idea.mergedInto;
    acts.push({
      key: `merge:${idea.key}`, by: member(idea.mergedBy ?? 'tomasz'), at: time(idea.mergedAgo ?? 0), thread: `idea:${idea.key}`, barrier: true, alone: true,
      request: (idOf) => ({ method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/moderation`, body: { act: 'merge', into: idOf(`idea:${into}`) } }),
    });
  }

  const closed = idea.mergedAgo ?? idea.status?.find(({ to }) => to === 'shipped' || to === 'declined')?.ago ?? quiet / day;
  acts.push(...spread(idea.key, idea.votes, voters.filter(({ id }) => id !== idea.author), idea.lang ?? 'en', [time(idea.ago) + soon, time(closed) - 1])
    .map(({ who, at }): Act => ({
      key: `vote:${idea.key}:${who.id}`, by: who, at, thread: `idea:${idea.key}`, barrier: false,
      request: (idOf) => ({ method: 'PUT', path: `/ideas/${idOf(`idea:${idea.key}`)}/vote?seq=${at}` }),
    })));

  for (const [index, comment] of (idea.comments ?? []).entries()) {
    const key = `comment:${idea.key}:${index}`;
    commentActs(key, comment, null);
    for (const [number, reply] of (comment.replies ?? []).entries()) commentActs(`${key}:${number}`, reply, key);
  }
  return acts;

  function commentActs(key: string, comment: SeedReply, parent: string | null): void {
    const at = time(comment.ago);
    acts.push({
      key, by: member(comment.by), at, thread: `idea:${idea.key}`, barrier: false, after: parent ?? undefined, makes: key, approve: true,
      request: (idOf) => ({
        method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/comments`,
        body: { text: comment.text, kind: comment.kind, parent: parent ? idOf(parent) : undefined },
      }),
    });
    for (const mark of ['helpful', 'thanks'] as const) {
      const others = voters.filter(({ id }) => id !== comment.by);
      const until = Math.min(at + 12 * day, asOf - quiet);
      acts.push(...spread(`${key}:${mark}`, comment[mark] ?? 0, others, idea.lang ?? 'en', [at + 1, until]).map((one): Act => ({
        key: `${mark}:${key}:${one.who.id}`, by: one.who, at: one.at, thread: `idea:${idea.key}`, barrier: false, after: key,
        request: (idOf) => ({ method: 'PUT', path: `/comments/${idOf(key)}/reactions/${mark}?seq=${one.at}` }),
      })));
    }
  }
}
