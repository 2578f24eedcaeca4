import type { CommunityConfig } from '../../community-config.ts';
import type { LeaderboardConfig } from '../../score-config.ts';

/** What decides whether someone can be listed. */
export interface Candidate {
  sub: string | null;
  anonymous: number;
  name: string | null;
  minor: number | null;
  segments: string | null;
  erased_at: number | null;
  claimed_by: string | null;
}

/** Whether what is not for minors is off for someone of whom the token says this (1 a minor, 0 none, null nothing). */
export const isRestricted = (community: CommunityConfig, minor: number | null): boolean =>
  minor === 1 || (minor === null && community.audience === 'likely-minors');

/**
 * Why someone is not listed who has made this choice; null when they are. Staff, people with another role, test
 * accounts, anonymous, erased and restricted members never are.
 */
export function unlisted(community: CommunityConfig, member: Candidate, choice: string): 'choice' | 'role' | 'age' | 'anonymous' | 'name' | null {
  if (member.anonymous || member.erased_at !== null || member.claimed_by !== null) return 'anonymous';
  const staff = community.staff.find(each => each.sub === member.sub);
  if (staff && (staff.staff || staff.role !== 'member')) return 'role';
  if (member.sub !== null && community.excluded.includes(member.sub)) return 'role';
  if (isRestricted(community, member.minor)) return 'age';
  if (choice === 'hidden') return 'choice';
  return choice === 'public' && member.name === null ? 'name' : null;
}

/** The team of someone with these segments on a board; empty when none fits. */
export function teamOf(board: LeaderboardConfig, segments: string | null): string {
  if (segments === null || board.teams.length === 0) return '';
  const own = JSON.parse(segments) as string[];
  return board.teams.find(team => own.includes(team.segment))?.id ?? '';
}
