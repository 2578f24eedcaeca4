import type { Insertable, Selectable } from 'kysely';
import type { Member, MemberPatch } from '../../../src/protocol/member.ts';
import { isReservedName } from '../../../src/protocol/names.ts';
import { graphemes, isBlank, LIMITS, normaliseName, truncate } from '../../../src/protocol/text.ts';
import type { CommunityConfig, StaffConfig } from '../community-config.ts';
import type { Actor, Context } from '../context.ts';
import { Lru } from '../lru.ts';
import { ProblemError } from '../problem.ts';
import { rows } from '../storage/rows.ts';
import type { MemberTable } from '../storage/tables.ts';
import { bumpAll } from './changes.ts';
import { checkLang, checkLine, refuse, type FieldError } from './drafts.ts';
import { isZone } from './days.ts';
import { changeZone } from './home-zone.ts';
import { isRestricted } from './leaderboard/eligible.ts';
import { relist } from './leaderboard/listed.ts';
import { iso, signedIn } from './lookup.ts';

/** A member as the server's record has it; usable as `ctx.actor`. */
export interface MemberRecord extends Actor {
  name: string | null;
  avatar: string | null;
  title: string | null;
  locale: string | null;
  zone: string | null;
  termsVersion: string | null;
}

/** What a checked token of the brand says. */
export interface IdentityClaims { sub: string; name?: string; avatar?: string; locale?: string; zone?: string; segments?: string[]; minor?: boolean }

type MemberRow = Selectable<MemberTable>;

/** What the configuration says about a member: the only source of roles and of the staff capability. */
const staffOf = (ctx: Context, sub: string | null): StaffConfig | undefined =>
  (sub === null ? undefined : ctx.community.staff.find(each => each.sub === sub));

function recordOf(ctx: Context, row: MemberRow): MemberRecord {
  const staff = staffOf(ctx, row.sub);
  return {
    id: row.id, anonymous: row.anonymous === 1, staff: staff?.staff ?? false, role: staff?.role ?? 'member', joinedAt: row.joined_at,
    name: row.name, avatar: row.avatar, title: staff?.title ?? null, locale: row.locale, zone: row.zone, termsVersion: row.terms_version,
    restricted: isRestricted(ctx.community, row.minor),
  };
}

const BY_ID = 'select * from member where community = ? and id = ? and erased_at is null and claimed_by is null';
const BY_SUB = 'select * from member where community = ? and sub = ?';

/** The member with this id; null when unknown, erased or claimed. */
export async function findMember(ctx: Context, id: string): Promise<MemberRecord | null> {
  const [row] = await rows<MemberRow>(ctx.db, BY_ID, [ctx.community.id, id]);
  return row ? recordOf(ctx, row) : null;
}

/** The id of the member with this `sub`; null when unknown. */
export async function idOfIdentified(ctx: Context, sub: string): Promise<string | null> {
  const [row] = await rows<{ id: string }>(ctx.db, 'select id from member where community = ? and sub = ?', [ctx.community.id, sub]);
  return row?.id ?? null;
}

/** The member with this `sub`; null when unknown, or when `identifiedMember` would change the record. */
export async function findIdentified(ctx: Context, claims: IdentityClaims): Promise<MemberRecord | null> {
  const [row] = await rows<MemberRow>(ctx.db, BY_SUB, [ctx.community.id, claims.sub]);
  return row && Object.keys(differences(ctx, row, claims)).length === 0 ? recordOf(ctx, row) : null;
}

/** Finds or makes the member of a checked token; staff and role come from the configuration, never from the token. */
export async function identifiedMember(ctx: Context, claims: IdentityClaims): Promise<MemberRecord> {
  const [row] = await rows<MemberRow>(ctx.db, BY_SUB, [ctx.community.id, claims.sub]);
  if (!row) {
    const made: MemberRow = { ...blank(ctx, ctx.newId()), sub: claims.sub };
    Object.assign(made, differences(ctx, made, claims));
    await ctx.db.insertInto('member').values(made).execute();
    if (made.zone !== null) await changeZone(ctx, made.id, made.zone);
    return recordOf(ctx, made);
  }
  const changes = differences(ctx, row, claims);
  if (Object.keys(changes).length > 0) {
    await ctx.db.updateTable('member').set(changes).where('community', '=', ctx.community.id).where('id', '=', row.id).execute();
    if ('name' in changes || 'avatar' in changes || 'role' in changes || 'title' in changes) await bumpAll(ctx);
    if (typeof changes.zone === 'string') await changeZone(ctx, row.id, changes.zone);
    if (['role', 'staff', 'minor', 'segments', 'name'].some(column => column in changes)) await relist(ctx, row.id);
  }
  return recordOf(ctx, { ...row, ...changes });
}

/** A new member without a name; `forbidden` where the community has no anonymous members. */
export async function anonymousMember(ctx: Context): Promise<MemberRecord> {
  if (!ctx.community.anonymous) throw new ProblemError('forbidden', 'This community asks people to sign in.', { reason: 'sign-in' });
  const row = { ...blank(ctx, ctx.newId()), anonymous: 1 };
  await ctx.db.insertInto('member').values(row).execute();
  return recordOf(ctx, row);
}

const blank = (ctx: Context, id: string) => ({
  community: ctx.community.id, id, sub: null, anonymous: 0, staff: 0, role: 'member', name: null, avatar: null, title: null,
  locale: null, zone: null, terms_version: null, joined_at: ctx.now, named: 0, erased_at: null, claimed_by: null, minor: null, segments: null,
}) satisfies Insertable<MemberTable>;

/** The columns that a token and the configuration would change. What a token leaves out stays. */
function differences(ctx: Context, row: MemberRow, claims: IdentityClaims): Partial<MemberRow> {
  const staff = staffOf(ctx, row.sub);
  const wanted: Partial<MemberRow> = { role: staff?.role ?? 'member', staff: Number(staff?.staff ?? false), title: staff?.title ?? null };
  if (claims.name !== undefined && !row.named) wanted.name = usableName(ctx, claims.name, staff !== undefined);
  if (claims.avatar !== undefined) wanted.avatar = usableLink(claims.avatar);
  if (claims.locale !== undefined && row.locale === null) wanted.locale = checkLang(claims.locale, '', []);
  if (claims.zone !== undefined && row.zone === null && isZone(claims.zone)) wanted.zone = claims.zone;
  if (claims.minor !== undefined) wanted.minor = Number(claims.minor);
  if (claims.segments !== undefined) wanted.segments = JSON.stringify([...new Set(claims.segments)].sort());
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => row[key as keyof MemberRow] !== value));
}

// a token is looked at with each request, and comparing looks is slow
const verdicts = new WeakMap<CommunityConfig, Lru<string, boolean>>();

function reserved({ community }: Context, name: string): boolean {
  const known = verdicts.get(community) ?? new Lru<string, boolean>(2000);
  verdicts.set(community, known);
  let verdict = known.get(name);
  if (verdict === undefined) known.set(name, verdict = isReservedName(name, [community.brand, ...community.reservedNames]));
  return verdict;
}

/** The brand's name for someone, or null when it shows nothing or could be taken for staff's. */
function usableName(ctx: Context, given: string, staff: boolean): string | null {
  const name = normaliseName(given);
  if (isBlank(name) || (!staff && reserved(ctx, name))) return null;
  return graphemes(name) > LIMITS.name ? truncate(name, LIMITS.name) : name;
}

const usableLink = (link: string): string | null => (URL.canParse(link) && /^https?:$/.test(new URL(link).protocol) ? new URL(link).href : null);

/** The wire form of one's own record. */
export function memberView(record: MemberRecord): Member {
  return {
    id: record.id, name: record.name, role: record.role, anonymous: record.anonymous, staff: record.staff,
    joinedAt: iso(record.joinedAt), avatar: record.avatar, locale: record.locale, zone: record.zone, termsVersion: record.termsVersion,
    restricted: record.restricted,
  };
}

/** The actor's own record. */
export async function getMe(ctx: Context): Promise<Member> {
  const record = await findMember(ctx, signedIn(ctx).id);
  if (!record) throw new ProblemError('unauthenticated', 'Sign in first.');
  return memberView(record);
}

/** Changes the actor's own name, language, time zone, or the version of the terms they accepted. */
export async function updateMember(ctx: Context, patch: MemberPatch): Promise<Member> {
  const actor = signedIn(ctx);
  const errors: FieldError[] = [];
  const changes: Partial<MemberRow> = {};
  if (patch.name !== undefined) {
    changes.name = checkLine(patch.name, LIMITS.name, '/name', errors);
    changes.named = 1;
    if (!actor.staff && actor.role === 'member' && reserved(ctx, changes.name)) errors.push({ pointer: '/name', detail: 'This name is reserved.' });
  }
  if (patch.locale !== undefined) changes.locale = checkLang(patch.locale, '/locale', errors);
  if (patch.zone !== undefined) {
    if (!isZone(patch.zone)) errors.push({ pointer: '/zone', detail: 'Is not a time zone.' });
    changes.zone = patch.zone;
  }
  if (patch.termsVersion !== undefined) {
    if (!ctx.community.boards.some(board => board.terms?.version === patch.termsVersion)) {
      errors.push({ pointer: '/termsVersion', detail: 'These terms are no longer current.' });
    }
    changes.terms_version = patch.termsVersion;
  }
  refuse(errors);
  if (patch.zone !== undefined && !actor.anonymous) await changeZone(ctx, actor.id, patch.zone);
  if (Object.keys(changes).length > 0) {
    await ctx.db.updateTable('member').set(changes).where('community', '=', ctx.community.id).where('id', '=', actor.id).execute();
    if (changes.name !== undefined) {
      await bumpAll(ctx);
      await relist(ctx, actor.id);
    }
  }
  return getMe(ctx);
}
