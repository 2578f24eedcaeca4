// Ideas of a usual length, the same in every run.
import type { Board, Community } from '../../src/protocol/community.ts';
import type { Idea, StatusKind } from '../../src/protocol/idea.ts';
import type { Person } from '../../src/protocol/member.ts';

const words = ('bell belt bike brake cable charge child city commute dark daily display door dynamo easy evening family fold frame gear helmet hill '
  + 'key kitchen ladder lamp light lock luggage map mirror morning mount night office pedal phone pump rack rain repair ride road saddle school '
  + 'screw seat shed shop side signal spare stand station street summer tail theft tool trailer train tyre valve weather wheel winter workshop').split(' ');
const names = ['Mina Sarkis', 'Tomasz Nowak', 'Amara Diallo', 'Ben Castillo', 'Eleni Pappa', 'Jonas Weber', 'Lucia Ferri', 'Noor Haddad'];
const kinds: readonly StatusKind[] = ['new', 'new', 'new', 'under_review', 'planned', 'new', 'in_progress', 'shipped', 'new', 'declined'];

/** Numbers from 0 to 1 that follow from the seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const hour = 3_600_000;

/** The idea at a place in the list; ages count from `now`. */
export function makeIdea(at: number, now: number): Idea {
  const next = numbersFrom(at + 1);
  const below = (count: number) => Math.floor(next() * count);
  const sentence = (count: number) => {
    const text = Array.from({ length: count }, () => words[below(words.length)]!).join(' ');
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const person = (role: Person['role']): Person => {
    const name = names[below(names.length)]!;
    return { id: `m${names.indexOf(name)}`, name, role, avatar: null, title: null };
  };
  const createdAt = new Date(now - (1 + below(2000)) * hour).toISOString();
  const kind = kinds[at % kinds.length]!;
  return {
    id: `0190a000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`, board: 'ideas', title: sentence(4 + below(6)),
    excerpt: at % 9 === 4 ? '' : Array.from({ length: 2 + below(3) }, () => `${sentence(6 + below(8))}.`).join(' ').slice(0, 280),
    lang: 'en', kind: 'suggestion', relation: null, category: at % 3 ? 'bike' : 'app',
    status: { id: kind.replace('_', '-'), kind, at: createdAt, reason: null, url: null },
    author: person(at % 11 === 7 ? 'partner' : 'member'), votes: below(400), comments: below(30), createdAt, editedAt: at % 13 === 5 ? createdAt : null,
    rev: 1, version: 1, state: 'visible', pinned: at === 0, locked: false, mergedInto: null,
    answer: at % 5 === 3 ? { text: `${sentence(10)}. ${sentence(8)}.`, author: person('brand'), at: createdAt } : null,
  };
}

export const community: Community = {
  id: 'bench', name: { en: 'Kestrel riders' }, brand: 'Kestrel', locales: ['en'], defaultLocale: 'en', zone: 'UTC', governance: 'brand-led',
  anonymous: true, capabilities: ['ideas', 'comments'],
  limits: { name: 40, title: 120, body: 10_000, comment: 10_000, editMinutes: 60, pageSize: 20 }, links: {}, boards: [{ id: 'ideas', name: { en: 'Ideas' } }],
};

const statuses: readonly StatusKind[] = ['new', 'under_review', 'planned', 'in_progress', 'shipped', 'declined', 'merged'];

export const board: Board = {
  id: 'ideas', name: { en: 'Ideas' }, description: null, statuses: statuses.map(kind => ({ id: kind.replace('_', '-'), kind, name: null })),
  categories: [{ id: 'bike', name: { en: 'Bike' }, template: null }, { id: 'app', name: { en: 'App' }, template: null }],
  kinds: ['suggestion'], relations: [], ideas: 0, voteBudget: null, terms: null, propose: 'yes', review: 'after',
};
