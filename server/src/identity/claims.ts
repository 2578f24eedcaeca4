/** Longest token, in bytes. */
export const longestToken = 8192;
/** Longest life of a token, in seconds. */
export const longestLife = 3600;

const text = (most: number) => (value: unknown): boolean => typeof value === 'string' && value.length <= most;
const accepted = (work: () => unknown): boolean => {
  try {
    work();
    return true;
  } catch {
    return false;
  }
};

/** What each optional claim must be; a token with any other value is refused as a whole. */
export const optionalClaims: Record<string, (value: unknown) => boolean> = {
  name: text(400),
  avatar: (value) => typeof value === 'string' && value.length <= 2048 && /^https?:\/\/[^\s<>"{}|\\^`]+$/i.test(value) && accepted(() => new URL(value)),
  locale: (value) => typeof value === 'string' && value.length <= 35 && accepted(() => Intl.getCanonicalLocales(value)),
  zone: (value) => typeof value === 'string' && /^[A-Za-z0-9_+/-]{1,64}$/.test(value) && accepted(() => new Intl.DateTimeFormat('en', { timeZone: value })),
  segments: (value) => Array.isArray(value) && value.length <= 50 && value.every(text(64)),
  minor: (value) => typeof value === 'boolean',
};

/** What a `sub` is made of. */
export const visible = /^[^\p{C}\p{Z}\p{DI}]{1,128}$/u;
