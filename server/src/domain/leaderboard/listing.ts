import type { Listing, ListingChoice } from '../../../../src/protocol/leaderboard.ts';
import { isReservedName } from '../../../../src/protocol/names.ts';
import { LIMITS } from '../../../../src/protocol/text.ts';
import { weekOf } from '../../../../src/protocol/calendar.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import { rows } from '../../storage/rows.ts';
import { checkLine, refuse, type FieldError } from '../drafts.ts';
import { signedIn } from '../lookup.ts';
import { unlisted } from './eligible.ts';
import { joinGroup } from './groups.ts';
import { candidate, relist } from './listed.ts';
import { today } from './periods.ts';

interface ListingRow { choice: Listing['choice']; nickname: string | null; listed: number }

const KEEP = `insert into listing (community, member, choice, nickname, key, listed, at) values (?, ?, ?, ?, ?, 0, ?)
  on conflict (community, member) do update set choice = excluded.choice, nickname = excluded.nickname, key = excluded.key, at = excluded.at`;

const ownRow = async (ctx: Context, member: string): Promise<ListingRow | undefined> =>
  (await rows<ListingRow>(ctx.db, 'select choice, nickname, listed from listing where community = ? and member = ?', [ctx.community.id, member]))[0];

/** Whether and how leaderboards show the actor, and if not, why. Nobody is listed who has not chosen to be. */
export async function getListing(ctx: Context): Promise<Listing> {
  const { id } = signedIn(ctx);
  const row = await ownRow(ctx, id);
  const known = await candidate(ctx, id);
  const choice = row?.choice ?? 'hidden';
  const why = known ? unlisted(ctx.community, known, choice) : 'anonymous';
  return { choice, nickname: row?.nickname ?? null, listed: why === null, why };
}

/** The actor is listed by name, by nickname, or not at all, on every board and in every period at once. */
export async function setListing(ctx: Context, { choice, nickname }: ListingChoice): Promise<Listing> {
  const actor = signedIn(ctx);
  const before = await ownRow(ctx, actor.id);
  if (choice !== 'hidden') await mayBeListed(ctx, actor.id);
  const errors: FieldError[] = [];
  const name = nickname === undefined ? before?.nickname ?? null : checkLine(nickname, LIMITS.name, '/nickname', errors);
  if (choice === 'nickname' && name === null) errors.push({ pointer: '/nickname', detail: 'Is needed to be listed by it.' });
  if (nickname !== undefined && name !== null && isReservedName(name, [ctx.community.brand, ...ctx.community.reservedNames])) {
    errors.push({ pointer: '/nickname', detail: 'This name is reserved.' });
  }
  refuse(errors);
  if (before?.choice === choice && before.nickname === name) return getListing(ctx);
  // a new key with each choice, so that rows of before and after cannot be told to be one person's
  await rows(ctx.db, KEEP, [ctx.community.id, actor.id, choice, name, crypto.randomUUID(), ctx.now]);
  await relist(ctx, actor.id);
  await rejoin(ctx, actor.id);
  return getListing(ctx);
}

/** Refuses those whom no choice would list. */
async function mayBeListed(ctx: Context, member: string): Promise<void> {
  const known = await candidate(ctx, member);
  const why = known && unlisted(ctx.community, known, 'nickname');
  if (why === 'age') throw new ProblemError('forbidden', 'Leaderboards are not for minors.', { reason: 'age' });
  if (why === 'anonymous') throw new ProblemError('forbidden', 'Sign in to be listed.', { reason: 'sign-in' });
  if (why === 'role') throw new ProblemError('forbidden', 'Staff, partners and test accounts are not listed.', { reason: 'forbidden' });
}

/** Who has points this week already gets a group with the choice to be listed. */
async function rejoin(ctx: Context, member: string): Promise<void> {
  const week = weekOf(today(ctx));
  for (const board of ctx.community.leaderboards.filter(each => each.modes.includes('league'))) {
    const [score] = await rows(ctx.db, 'select member from score where community = ? and board = ? and period = ? and member = ? and listed = 1 and points > 0',
      [ctx.community.id, board.id, week, member]);
    if (score) await joinGroup(ctx, board, week, member);
  }
}
