import type { Cases, World } from './backend.ts';
import { hour, marking } from './check-in.ts';
import { equal, ok, refused } from './expect.ts';

const regular = 'contract-regular';
const progress = async ({ as, badges }: World, name: string) => {
  const { have, earned, next } = (await badges(as(name)).mine()).find(({ badge }) => badge.id === regular)!;
  return [have, earned.map(({ at }) => at), next];
};

export const badgeCases: Cases = (it) => {
  it('shows what a badge is for, and how far one is, to oneself', async (world) => {
    const { as, badges, person, reader } = world;
    const [ann, ben] = [person('ann'), person('ben')];
    const mine = await badges(as(ann)).mine();
    const { badge } = mine.find((one) => one.badge.id === regular)!;
    ok(Object.values(badge.criteria).every((words) => words.length > 0), 'criteria');
    equal([badge.counts, badge.tiers.map(({ at }) => at)], ['check-ins', [1, 2]], 'what it counts');
    equal(await progress(world, ann), [0, [], 1], 'at first');
    const { badges: earned } = await marking(world, ann)();
    equal(earned.map((one) => one.badge.id), [regular], 'just earned');
    equal(await progress(world, ann), [1, [1], 2], 'after a day');
    equal(await progress(world, ben), [0, [], 1], "somebody else's");
    await refused(badges(reader).mine(), 'unauthenticated');
  });

  it('takes a badge away that is no longer true', async (world) => {
    const { as, checkIns, now, person } = world;
    const name = person('ann');
    const mark = marking(world, name);
    await mark({ at: new Date(now() - 35 * hour).toISOString() });
    const { checkIn } = await mark();
    equal(await progress(world, name), [2, [1, 2], null], 'after two days');
    await checkIns(as(name)).undo(checkIn.id);
    equal(await progress(world, name), [1, [1], 2], 'after one was taken back');
  });

  it('hands out a badge that was earned as a signed credential, without a name in it', async (world) => {
    const { as, badges, checkIns, person, reader } = world;
    const name = person('ann');
    const ann = badges(as(name));
    await refused(ann.credential(regular), 'not-found');
    const { checkIn } = await marking(world, name)();
    const { jwt, credential } = await ann.credential(regular);
    ok((credential.type as string[]).includes('OpenBadgeCredential'), 'an Open Badge');
    const parts = jwt.split('.');
    const read = (part: string) => JSON.parse(new TextDecoder().decode(Uint8Array.from(atob(part.replace(/-/g, '+').replace(/_/g, '/')), (sign) => sign.charCodeAt(0)))) as Record<string, unknown>;
    ok(parts.length === 3 && read(parts[0]!).alg !== 'none', 'signed');
    ok(JSON.stringify(read(parts[1]!)).includes(JSON.stringify(credential.credentialSubject)), 'what is signed is what is shown');
    const { id } = (await as(name).me())!;
    ok(![name, id].some((word) => JSON.stringify([credential, read(parts[1]!)]).includes(word)), 'nobody is named');
    await refused(ann.credential(regular, { tier: 2 }), 'not-found');
    await refused(badges(as(person('ben'))).credential(regular), 'not-found');
    await refused(badges(reader).credential(regular), 'unauthenticated');
    await checkIns(as(name)).undo(checkIn.id);
    await refused(ann.credential(regular), 'not-found');
  });
};
