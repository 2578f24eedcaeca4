const rotate = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The first 32 bits of the fractional part of a root of each of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function constants(): { start: Int32Array; rounds: Int32Array } {
  const primes: number[] = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every(prime => n % prime)) primes.push(n);
  const bits = (root: number) => ((root - Math.floor(root)) * 2 ** 32) | 0;
  return { start: Int32Array.from(primes.slice(0, 8), prime => bits(Math.sqrt(prime))), rounds: Int32Array.from(primes, prime => bits(Math.cbrt(prime))) };
}

const { start, rounds } = constants();

/** Takes one block of 16 words at `at` into the state (FIPS 180-4, 6.2.2); `w` is room for 64 words. */
function compress(state: Int32Array, block: Int32Array, at: number, w: Int32Array): void {
  for (let t = 0; t < 16; t++) w[t] = block[at + t]!;
  for (let t = 16; t < 64; t++) {
    const x = w[t - 15]!;
    const y = w[t - 2]!;
    w[t] = (w[t - 16]! + w[t - 7]! + (rotate(x, 7) ^ rotate(x, 18) ^ (x >>> 3)) + (rotate(y, 17) ^ rotate(y, 19) ^ (y >>> 10))) | 0;
  }
  // One by one: destructuring a typed array goes through its iterator, which makes it all ten times slower.
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
  for (let t = 0; t < 64; t++) {
    const one = (h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + rounds[t]! + w[t]!) | 0;
    const two = ((rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0;
    d = c; c = b; b = a; a = (one + two) | 0;
  }
  state[0]! += a; state[1]! += b; state[2]! += c; state[3]! += d;
  state[4]! += e; state[5]! += f; state[6]! += g; state[7]! += h;
}

/** Puts a byte into big-endian words. */
function put(words: Int32Array, at: number, byte: number): void {
  words[at >> 2]! |= byte << (24 - (at & 3) * 8);
}

/**
 * SHA-256 of texts that begin with the same `prefix`: what they share is hashed once. The function made takes the rest of
 * the text, at most 32 ASCII characters, and answers the eight words of the digest, which the next call overwrites.
 */
export function sha256From(prefix: string): (rest: string) => Int32Array {
  const bytes = new TextEncoder().encode(prefix);
  const whole = bytes.length >> 6;
  const w = new Int32Array(64);
  const middle = start.slice();
  const block = new Int32Array(16);
  for (let at = 0; at < whole * 64; at += 64) {
    block.fill(0);
    for (let i = 0; i < 64; i++) put(block, i, bytes[at + i]!);
    compress(middle, block, 0, w);
  }
  const begun = bytes.length & 63;
  const tail = new Int32Array(32);
  for (let i = 0; i < begun; i++) put(tail, i, bytes[whole * 64 + i]!);
  const words = new Int32Array(32);
  const state = new Int32Array(8);
  return rest => {
    const length = begun + rest.length;
    const last = length + 9 > 64 ? 31 : 15;
    words.set(tail);
    for (let i = 0; i < rest.length; i++) put(words, begun + i, rest.charCodeAt(i));
    put(words, length, 0x80);
    words[last] = (whole * 64 + length) * 8;
    state.set(middle);
    compress(state, words, 0, w);
    if (last > 15) compress(state, words, 16, w);
    return state;
  };
}

/** How many zero bits a digest begins with. */
export function leadingZeroBits(digest: Int32Array): number {
  let bits = 0;
  for (const word of digest) {
    bits += Math.clz32(word);
    if (word) break;
  }
  return bits;
}
