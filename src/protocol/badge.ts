import type { components } from './schema.ts';

type S = components['schemas'];

export type Badge = S['Badge'];
/** A badge and how far a member is with it. */
export type BadgeProgress = S['BadgeProgress'];
/** A badge as a signed Open Badges 3.0 credential. */
export type BadgeCredential = S['BadgeCredential'];
/** Public keys that verify credentials. */
export type KeySet = S['KeySet'];
