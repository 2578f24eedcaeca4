// Seeds are played once and copied from then on: the API that plays one takes a second, a copy some milliseconds.

/** What a seed left behind: the database, and what else must be known of it, as JSON. */
export interface Kept<Facts> {
  database: Uint8Array;
  facts: Facts;
}

/** Keeps bytes for longer than a page lives. Whoever opens one page after another may give them one as `mingaSeeds`. */
export interface Shelf {
  get(key: string): Promise<Uint8Array | undefined>;
  put(key: string, bytes: Uint8Array): Promise<void>;
}

const played = new Map<string, Promise<Kept<unknown>>>();

/** What `play` gave when it was first called for this key, which names everything that matters to it. */
export function kept<Facts>(key: string, play: () => Promise<Kept<Facts>>): Promise<Kept<Facts>> {
  let known = played.get(key);
  if (!known) {
    const shelf = (globalThis as { mingaSeeds?: Shelf }).mingaSeeds;
    played.set(key, known = shelf ? fromShelf(shelf, key, play) : play());
    // the next one who asks may have more luck
    known.catch(() => played.delete(key));
  }
  return known as Promise<Kept<Facts>>;
}

async function fromShelf<Facts>(shelf: Shelf, key: string, play: () => Promise<Kept<Facts>>): Promise<Kept<Facts>> {
  const packed = await shelf.get(key);
  if (packed) return unpack<Facts>(packed);
  const made = await play();
  await shelf.put(key, pack(made));
  return made;
}

/** The length of the facts, the facts, the database. */
function pack({ database, facts }: Kept<unknown>): Uint8Array {
  const text = new TextEncoder().encode(JSON.stringify(facts ?? null));
  const packed = new Uint8Array(4 + text.length + database.length);
  new DataView(packed.buffer).setUint32(0, text.length);
  packed.set(text, 4);
  packed.set(database, 4 + text.length);
  return packed;
}

function unpack<Facts>(packed: Uint8Array): Kept<Facts> {
  const end = 4 + new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  return { facts: JSON.parse(new TextDecoder().decode(packed.subarray(4, end))) as Facts, database: packed.subarray(end) };
}
