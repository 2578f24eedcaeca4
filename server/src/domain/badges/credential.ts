import type { LocalText } from '../../../../src/protocol/community.ts';
import type { Badge, BadgeProgress } from '../../../../src/protocol/badge.ts';
import type { Context } from '../../context.ts';
import { ProblemError } from '../../problem.ts';
import type { BadgeConfig } from '../../program-config.ts';
import { rows } from '../../storage/rows.ts';
import { identified } from '../check-in/program.ts';
import { iso } from '../lookup.ts';
import { badgesOf, badgeView } from './progress.ts';

/** The configuration of a badge; 404 when there is none. */
function badgeOf(ctx: Context, id: string): BadgeConfig {
  const badge = ctx.community.badges.find(each => each.id === id);
  if (!badge) throw new ProblemError('not-found', `There is no badge "${id}".`);
  return badge;
}

export const getBadge = (ctx: Context, id: string): Badge => badgeView(badgeOf(ctx, id));

/** The actor's badges and how far they are with the others. */
export async function listMyBadges(ctx: Context): Promise<{ items: BadgeProgress[] }> {
  return { items: await badgesOf(ctx, identified(ctx).id) };
}

/**
 * A badge of the actor as an Open Badges 3.0 credential (VC data model 2.0), not signed yet. It names the person by
 * nothing but a random id: that of the award. `base` is the public address of the community.
 */
export async function credentialOf(ctx: Context, id: string, base: string, tier?: number): Promise<Record<string, unknown>> {
  const badge = badgeOf(ctx, id);
  const member = identified(ctx).id;
  const found = await rows<{ id: string; tier: number; at: number }>(ctx.db, `select id, tier, at from badge_award
    where community = ? and member = ? and badge = ? and revoked_at is null order by tier desc`, [ctx.community.id, member, id]);
  const award = found.find(each => badge.tiers.some(({ at }) => at === each.tier) && (tier === undefined || each.tier === tier));
  if (!award) throw new ProblemError('not-found', 'This badge has not been earned.');
  const plain = (text: LocalText) => text[ctx.community.defaultLocale] ?? Object.values(text)[0] ?? '';
  const { name: tierName } = badge.tiers.find(({ at }) => at === award.tier)!;
  const name = tierName ? `${plain(badge.name)} – ${plain(tierName)}` : plain(badge.name);
  const url = `${base}/badges/${badge.id}`;
  const image = badge.image === null ? {} : { image: { id: badge.image, type: 'Image' } };
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    'id': `urn:uuid:${award.id}`,
    'type': ['VerifiableCredential', 'OpenBadgeCredential'],
    'issuer': { id: base, type: ['Profile'], name: ctx.community.brand },
    'validFrom': iso(award.at),
    name,
    'credentialSubject': {
      id: `urn:uuid:${award.id}#subject`,
      type: ['AchievementSubject'],
      achievement: {
        id: badge.tiers.length > 1 ? `${url}#${award.tier}` : url, type: ['Achievement'], name, description: plain(badge.criteria),
        criteria: { id: url, narrative: `${plain(badge.criteria)} (${award.tier})` }, ...image,
      },
    },
  };
}
