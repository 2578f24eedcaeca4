import { createHash } from 'node:crypto';
import type { SeedMember } from './seed.ts';

/** A day in milliseconds. */
export const day = 24 * 3600 * 1000;

/** A number in [0, 1) that depends on the words only. */
export const chance = (...words: string[]): number => createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0) / 2 ** 32;

/** People in the order in which they take an interest in something, those who share its language sooner. */
export function byInterest(about: string, people: SeedMember[], lang: string): SeedMember[] {
  const distance = (who: SeedMember) => chance('who', about, who.id) * (who.locale === lang ? 1 : 2.2);
  return people.map((who) => ({ who, distance: distance(who) })).sort((a, b) => a.distance - b.distance).map(({ who }) => who);
}

/** Chooses `count` of `people`, those who share the language sooner, and gives each a time, more of them early. */
export function spread(about: string, count: number, people: SeedMember[], lang: string, [from, until]: [number, number]): { who: SeedMember; at: number }[] {
  if (count > people.length) throw new Error(`The seed wants ${count} marks on ${about} and has ${people.length} people for it.`);
  return byInterest(about, people, lang).slice(0, count)
    .map((who) => ({ who, at: Math.round(from + Math.max(0, until - from) * chance('when', about, who.id) ** 1.4) }));
}
