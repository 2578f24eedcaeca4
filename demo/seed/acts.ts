import { createHash } from 'node:crypto';
import type { Seed, SeedIdea, SeedMember, SeedReply } from './seed.ts';

/** One thing that one member does at one time: a request to the public API, with the answers it waits for. */
export interface Act {
  /** Unique and the same in every run; idempotency keys are made of it. */
  key: string;
  by: SeedMember;
  /** Milliseconds since 1970. */
  at: number;
  /** The idea it belongs to. */
  idea: string;
  /** Changes what others may do with the idea: everything before it is awaited, and everything after it waits. */
  barrier: boolean;
  /** Key of the act that makes what this one is about. */
  after?: string;
  /** Waits for everything before it, on all ideas. */
  alone?: boolean;
  /** The request, given the ids that earlier acts got. */
  request(idOf: (key: string) => string): { method: 'POST' | 'PUT'; path: string; body?: object };
  /** The key under which later acts find the id in the answer. */
  makes?: string;
  /** Answered `held` for review, it is approved by a moderator. */
  approve?: boolean;
}

const day = 24 * 3600 * 1000;
const soon = 25 * 60 * 1000;
/** Nobody acts after this long before the moment the seed is loaded for. */
const quiet = 2 * 60 * 1000;

/** A number in [0, 1) that depends on the words only. */
const chance = (...words: string[]): number => createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0) / 2 ** 32;

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
  return seed.ideas.flatMap((idea) => ideaActs(idea, { asOf, member, voters })).sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

interface World { asOf: number; member: (id: string) => SeedMember; voters: SeedMember[] }

function ideaActs(idea: SeedIdea, { asOf, member, voters }: World): Act[] {
  const acts: Act[] = [];
  const time = (ago: number) => Math.round(asOf - ago * day);
  const moderate = (what: string, by: string, ago: number, body: object) => acts.push({
    key: `${what}:${idea.key}`, by: member(by), at: time(ago), idea: idea.key, barrier: true,
    request: (idOf) => ({ method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/moderation`, body }),
  });

  const { title, body, kind, category, relation, lang } = idea;
  acts.push({
    key: `idea:${idea.key}`, by: member(idea.author), at: time(idea.ago), idea: idea.key, barrier: true,
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
      key: `merge:${idea.key}`, by: member(idea.mergedBy ?? 'tomasz'), at: time(idea.mergedAgo ?? 0), idea: idea.key, barrier: true, alone: true,
      request: (idOf) => ({ method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/moderation`, body: { act: 'merge', into: idOf(`idea:${into}`) } }),
    });
  }

  const closed = idea.mergedAgo ?? idea.status?.find(({ to }) => to === 'shipped' || to === 'declined')?.ago ?? quiet / day;
  acts.push(...spread(idea.key, idea.votes, voters.filter(({ id }) => id !== idea.author), idea.lang ?? 'en', [time(idea.ago) + soon, time(closed) - 1])
    .map(({ who, at }): Act => ({
      key: `vote:${idea.key}:${who.id}`, by: who, at, idea: idea.key, barrier: false,
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
      key, by: member(comment.by), at, idea: idea.key, barrier: false, after: parent ?? undefined, makes: key, approve: true,
      request: (idOf) => ({
        method: 'POST', path: `/ideas/${idOf(`idea:${idea.key}`)}/comments`,
        body: { text: comment.text, kind: comment.kind, parent: parent ? idOf(parent) : undefined },
      }),
    });
    for (const mark of ['helpful', 'thanks'] as const) {
      const others = voters.filter(({ id }) => id !== comment.by);
      const until = Math.min(at + 12 * day, asOf - quiet);
      acts.push(...spread(`${key}:${mark}`, comment[mark] ?? 0, others, idea.lang ?? 'en', [at + 1, until]).map((one): Act => ({
        key: `${mark}:${key}:${one.who.id}`, by: one.who, at: one.at, idea: idea.key, barrier: false, after: key,
        request: (idOf) => ({ method: 'PUT', path: `/comments/${idOf(key)}/reactions/${mark}?seq=${one.at}` }),
      })));
    }
  }
}

/** Chooses `count` of `people`, those who share the language sooner, and gives each a time, more of them early. */
function spread(about: string, count: number, people: SeedMember[], lang: string, [from, until]: [number, number]): { who: SeedMember; at: number }[] {
  if (count > people.length) throw new Error(`The seed wants ${count} marks on ${about} and has ${people.length} people for it.`);
  const distance = (who: SeedMember) => chance('who', about, who.id) * (who.locale === lang ? 1 : 2.2);
  return people
    .map((who) => ({ who, distance: distance(who) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ who }) => ({ who, at: Math.round(from + Math.max(0, until - from) * chance('when', about, who.id) ** 1.4) }));
}
