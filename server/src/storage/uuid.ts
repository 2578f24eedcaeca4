export interface IdOptions {
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** Fills the array with random bytes. */
  random?: (bytes: Uint8Array<ArrayBuffer>) => void;
}

const hex = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/**
 * Makes UUIDv7 (RFC 9562) in ascending order: within one millisecond, or when the clock steps back, a 42-bit counter
 * that starts at random goes on from the last id.
 */
export function createIds({ clock = Date.now, random = bytes => void crypto.getRandomValues(bytes) }: IdOptions = {}): () => string {
  const bytes = new Uint8Array(16);
  let time = -1;
  let counter = 0;
  return () => {
    const now = clock();
    random(bytes);
    if (now > time) {
      time = now;
      // the top bit stays clear, so that a millisecond has room for 2^41 more
      counter = (bytes[6]! & 0x0f) * 2 ** 36 + bytes[7]! * 2 ** 28 + bytes[8]! * 2 ** 20 + bytes[9]! * 2 ** 12 + bytes[10]! * 2 ** 4;
    } else {
      counter += 1 + bytes[6]!;
    }
    for (let i = 0; i < 6; i++) bytes[i] = Math.floor(time / 2 ** (8 * (5 - i))) & 0xff;
    // 12 bits after the version, 30 after the variant
    const high = Math.floor(counter / 2 ** 30);
    const low = counter % 2 ** 30;
    bytes[6] = 0x70 | (high >> 8);
    bytes[7] = high & 0xff;
    bytes[8] = 0x80 | (low >> 24);
    bytes[9] = (low >> 16) & 0xff;
    bytes[10] = (low >> 8) & 0xff;
    bytes[11] = low & 0xff;
    let id = '';
    for (let i = 0; i < 16; i++) id += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + hex[bytes[i]!]!;
    return id;
  };
}
