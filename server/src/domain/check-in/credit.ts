const HOUR = 3_600_000;

/**
 * From when on a check-in at `at` (ms) may be credited: `at` itself, or the first later instant at which one may. At
 * most floor((h + 26) / 24) + 1 days are credited in any h hours. Who stays in a zone never meets this bound; a home
 * zone that moves east makes a day so short that without it three dates could be credited within few hours.
 * @param credited the instants of the check-ins that count, in any order, without made-up ones
 */
export function creditFrom(credited: readonly number[], at: number): number {
  const known = [...credited].sort((one, other) => one - other);
  if (fits([...known, at].sort((one, other) => one - other))) return at;
  return Math.max(...known.map((instant, index) => instant + (known.length - index) * 24 * HOUR - 26 * HOUR));
}

/** Whether of any two instants the later one comes 24 hours for each step after the earlier, less 26. */
function fits(instants: number[]): boolean {
  let latest = -Infinity;
  return instants.every((instant, index) => {
    const pace = instant - index * 24 * HOUR;
    latest = Math.max(latest, pace);
    return pace >= latest - 26 * HOUR;
  });
}
