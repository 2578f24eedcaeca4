import type { Badge, BadgeProgress } from '../../../../src/protocol/badge.ts';
import type { Context } from '../../context.ts';
import type { BadgeConfig, BadgeCount } from '../../program-config.ts';
import type { ScoreKind } from '../../score-config.ts';
import { rows } from '../../storage/rows.ts';
import { iso } from '../lookup.ts';

interface AwardRow { badge: string; tier: number; at: number }

const COUNTS: Record<BadgeCount, string> = {
  'check-ins': 'select count(*) as have from check_in where community = ? and member = ?',
  'events': 'select count(*) as have from attendance where community = ? and member = ? and attended_at is not null',
  'helpful': ledger('helpful'),
  'thanks': ledger('thanks'),
  'adopted': ledger('adopted'),
  'shipped': ledger('shipped'),
};

/** Awards that hold: each that was taken back is a row less. */
function ledger(kind: string): string {
  return `select sum(case when turn % 2 = 0 then 1 else -1 end) as have from ledger where community = ? and member = ? and kind = '${kind}'`;
}

async function count(ctx: Context, member: string, counts: BadgeCount): Promise<number> {
  const [row] = await rows<{ have: number | null }>(ctx.db, COUNTS[counts], [ctx.community.id, member]);
  return Number(row?.have ?? 0);
}

/** The public face of a badge. */
export const badgeView = ({ id, name, criteria, counts, image, tiers }: BadgeConfig): Badge => ({ id, name, criteria, counts, image, tiers });

async function awardsOf(ctx: Context, member: string): Promise<AwardRow[]> {
  return rows<AwardRow>(ctx.db, 'select badge, tier, at from badge_award where community = ? and member = ? and revoked_at is null order by tier', [ctx.community.id, member]);
}

/** How far a member is with some badges. */
async function progressWith(ctx: Context, member: string, badges: readonly BadgeConfig[]): Promise<BadgeProgress[]> {
  if (badges.length === 0) return [];
  const awards = await awardsOf(ctx, member);
  const known = new Map<BadgeCount, number>();
  for (const counts of new Set(badges.map(badge => badge.counts))) known.set(counts, await count(ctx, member, counts));
  return badges.map(badge => {
    const have = known.get(badge.counts)!;
    const earned = awards.filter(award => award.badge === badge.id && badge.tiers.some(tier => tier.at === award.tier));
    return {
      badge: badgeView(badge), have, earned: earned.map(({ tier, at }) => ({ at: tier, awardedAt: iso(at) })),
      next: badge.tiers.find(tier => tier.at > have)?.at ?? null,
    };
  });
}

/** How far a member is with each badge of the community. */
export const badgesOf = (ctx: Context, member: string): Promise<BadgeProgress[]> => progressWith(ctx, member, ctx.community.badges);

/**
 * Gives the tiers that a member has reached by what was counted, and revokes those that are no longer true; one that
 * becomes true again is given again, with a new time. In the transaction of what changed the count.
 * @returns the badges of which a tier was given
 */
export async function settleBadges(ctx: Context, member: string, counts: BadgeCount): Promise<BadgeProgress[]> {
  const badges = ctx.community.badges.filter(badge => badge.counts === counts);
  if (badges.length === 0) return [];
  const have = await count(ctx, member, counts);
  const awards = await awardsOf(ctx, member);
  const given = new Set<BadgeConfig>();
  for (const badge of badges) {
    for (const { at } of badge.tiers) {
      const key = [ctx.community.id, member, badge.id, at];
      const holds = awards.some(award => award.badge === badge.id && award.tier === at);
      if (have >= at && !holds) {
        await rows(ctx.db, 'delete from badge_award where community = ? and member = ? and badge = ? and tier = ?', key);
        await rows(ctx.db, 'insert into badge_award (community, member, badge, tier, id, at) values (?, ?, ?, ?, ?, ?)', [...key, ctx.newId(), ctx.now]);
        given.add(badge);
      }
      if (have < at && holds) {
        await rows(ctx.db, 'update badge_award set revoked_at = ? where community = ? and member = ? and badge = ? and tier = ?', [ctx.now, ...key]);
      }
    }
  }
  return progressWith(ctx, member, [...given]);
}

/** Settles the badges that count the awards of a kind of points; check-ins and events are settled by what they do themselves. */
export async function settleByKind(ctx: Context, member: string, kind: ScoreKind): Promise<void> {
  if (kind !== 'check-in' && kind !== 'event') await settleBadges(ctx, member, kind);
}
