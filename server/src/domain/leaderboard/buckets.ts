// A histogram of the points of listed members, so that a rank is a sum of few numbers instead of a count of many rows.

/** Below it every number of points has a bucket of its own; above, there are 256 for each power of two. */
const exact = 1024;
const steps = 256;
/** How many buckets of level 0 are one of level 1, as a power of two. */
const coarser = 6;

/** The bucket of level 0 of so many points (0 or more). */
export function bucketOf(points: number): number {
  if (points < exact) return points;
  const power = Math.floor(Math.log2(points));
  // the logarithm may round up just below a power of two
  const exponent = 2 ** power > points ? power - 1 : power;
  return exact + (exponent - 10) * steps + Math.floor((points - 2 ** exponent) / 2 ** (exponent - 8));
}

/** Most points that are in a bucket of level 0. */
export function mostIn(bucket: number): number {
  if (bucket < exact) return bucket;
  const exponent = 10 + Math.floor((bucket - exact) / steps);
  return 2 ** exponent + ((bucket - exact) % steps + 1) * 2 ** (exponent - 8) - 1;
}

export const coarse = (bucket: number): number => bucket >> coarser;

/** The first bucket of level 0 after those of a bucket of level 1. */
export const afterCoarse = (bucket: number): number => (bucket + 1) << coarser;
