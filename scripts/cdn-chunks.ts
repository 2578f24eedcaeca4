// How the files for script tags are cut: which chunk a module goes to.
import { resolve } from 'node:path';
import type { Rolldown } from 'vite';

type Reached = Map<string, string[]>;
type Groups = Exclude<NonNullable<Rolldown.OutputOptions['codeSplitting']>, boolean>;

/** Fewer characters, not yet minified, are not worth a request. */
const leastLength = 2_000;
const shared = 'shared';

/**
 * Names the chunk of what `entries` (name to module) load at once: an entry's own, one for what all share, and one for each
 * set of entries that share something more. Cut finer, as the bundler would, the same code compresses worse and comes in
 * more requests. What one entry loads at once and only lazy parts of another need stands apart, so that these do not fetch
 * the first one's widget. Too little for a file of its own goes to what all share.
 */
export function groupsByEntry(entries: Record<string, string>): Groups {
  const names = Object.keys(entries);
  /** Which entries reach a module, by imports at once and by all imports. */
  const atOnce: Reached = new Map();
  const atAll: Reached = new Map();

  function nameOf(id: string): string | null {
    const reaching = atOnce.get(id);
    if (!reaching) return null;
    if (reaching.length === names.length) return shared;
    const later = reaching.length > 1 ? [] : atAll.get(id)!.filter((entry) => !reaching.includes(entry));
    return [reaching.join('+'), ...later].join('~');
  }

  function chunkOf(id: string, bundle: Rolldown.ChunkingContext): string | null {
    if (atOnce.size === 0) {
      for (const [entry, source] of Object.entries(entries)) {
        walk(entry, source, atOnce, (module) => bundle.getModuleInfo(module)?.importedIds ?? []);
        walk(entry, source, atAll, (module) => everyImport(bundle, module));
      }
    }
    const name = nameOf(id);
    if (!name || name === shared || name in entries) return name;
    const together = [...atOnce.keys()].filter((other) => nameOf(other) === name);
    const length = together.reduce((sum, other) => sum + (bundle.getModuleInfo(other)?.code?.length ?? 0), 0);
    return length < leastLength ? shared : name;
  }

  // a chunk takes along all that it needs, so what most entries share goes first, and an entry's own last
  const places: readonly ((name: string) => boolean)[] = [
    (name) => name === shared,
    ...names.map((_, fewer) => (name: string) => name.split('+').length === names.length - 1 - fewer && !(name in entries)),
    (name) => name in entries,
  ];
  return {
    groups: places.map((fits, place) => ({
      name: (id, bundle) => {
        const name = chunkOf(id, bundle);
        return name && fits(name) ? name : null;
      },
      priority: places.length - place,
      debugName: 'entries',
    })),
  };
}

/** Puts all that the module `source` loads at once into the chunk `name`, and with it the lazy parts `with` (modules). */
export function groupOfOne(name: string, source: string, parts: readonly string[]): Groups {
  const reached: Reached = new Map();
  return {
    groups: [{
      name: (id, bundle) => {
        if (reached.size === 0) {
          for (const from of [source, ...parts]) walk(name, from, reached, (module) => bundle.getModuleInfo(module)?.importedIds ?? []);
        }
        return reached.has(id) ? name : null;
      },
      debugName: name,
    }],
  };
}

function everyImport(bundle: Rolldown.ChunkingContext, module: string): string[] {
  const { importedIds = [], dynamicallyImportedIds = [] } = bundle.getModuleInfo(module) ?? {};
  return [...importedIds, ...dynamicallyImportedIds];
}

function walk(entry: string, source: string, reached: Reached, importsOf: (module: string) => readonly string[]): void {
  const queue = [resolve(source)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const names = reached.get(next) ?? [];
    if (names.includes(entry)) continue;
    reached.set(next, [...names, entry]);
    queue.push(...importsOf(next));
  }
}
