import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { basePath, createApp, keptSecret, listen, openNodeSqlite, parseConfig, sharpPictures, type App, type Log, type RequestInfo, type Storage } from '../../server/src/index.ts';
import { loadSeed } from '../seed/load.ts';
import { createSeedClock } from '../seed/seed-clock.ts';
import { readSeed, type Seed } from '../seed/seed.ts';
import { openBrandKey } from './brand-key.ts';
import { createSignIn } from './sign-in.ts';
import { createBuiltFiles, createSite } from './site.ts';

export interface DemoOptions {
  /** 0 takes any free port. */
  port: number;
  /** A file, or `:memory:`. */
  database: string;
  /** Folder of the script-tag files that `npm run build` writes. */
  built: string;
  /** The community's configuration. Default: the demo's own. */
  configFile?: string;
  /** Where the brand's development key is kept, and beside it the server's session secret; null keeps both in memory. */
  keyFile: string | null;
  /** Refuses development keys. */
  production?: boolean;
  log?: Log;
  /** Milliseconds since 1970. Default: the real time. */
  now?: () => number;
}

export interface Demo {
  origin: string;
  /** How many acts of the seed were played; 0 when the database had ideas already. */
  seeded: number;
  /** Ends open requests and closes the database. */
  close(): Promise<void>;
}

const folder = join(import.meta.dirname, '..');
const community = 'kestrel';

/** Starts Kestrel's site together with the community's backend, on one port. */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, database, built, keyFile, production = false, log } = options;
  const configFile = options.configFile ?? join(folder, 'minga.config.yaml');
  const [seed, key, source] = await Promise.all([readSeed(), openBrandKey(keyFile), readFile(configFile, 'utf8')]);
  const secret = keyFile === null ? undefined : await keptSecret(dirname(keyFile), 'session-secret');
  const clock = createSeedClock(options.now);

  let handle: (request: Request, info: RequestInfo) => Response | Promise<Response> = () =>
    new Response('Starting.\n', { status: 503, headers: { 'retry-after': '1' } });
  // the configuration names the origin, and only a listener knows its port
  const listener = await listen({ port, fetch: (request, info) => handle(request, info) });
  const origin = listener.url;
  try {
    const text = source.replaceAll('${ORIGIN}', origin).replaceAll('${BRAND_KEY}', key.publicJwk.x ?? '');
    const config = parseConfig(text, { file: configFile, production });
    const open = async (path: string) => {
      const storage = openNodeSqlite(path);
      await storage.migrate();
      await storage.check();
      const app = createApp({ config, storage: inCallersScope(storage), clock: clock.clock, newId: clock.newId, pictures: sharpPictures(), ...(secret && { secret }), ...(log && { log }) });
      return { app, close: async () => { await app.close(); await storage.close(); } };
    };
    const endpoint = `${origin}${basePath}/${community}`;
    const ours = config.some(({ id, keys }) => id === community && keys.some(({ kid }) => kid === key.kid));
    const fill = async ({ fetch }: App): Promise<number> =>
      (ours && (await isEmpty(fetch, endpoint)) ? loadSeed({ seed, fetch, clock, key, endpoint, asOf: clock.clock() }) : 0);

    let seeded = 0;
    if (database !== ':memory:' && !existsSync(database)) {
      // the seed comes whole or not at all: what was interrupted starts again in a new file
      const fresh = `${database}.new`;
      await Promise.all(['', '-wal', '-shm'].map((end) => rm(fresh + end, { force: true })));
      const first = await open(fresh);
      seeded = await fill(first.app);
      await first.close();
      await rename(fresh, database);
    }
    const { app, close } = await open(database);
    seeded ||= await fill(app);

    const site = createSite(join(folder, 'site'));
    const files = createBuiltFiles(built);
    const signIn = createSignIn({ key, people: peopleOf(seed), community, clock: clock.clock });
    handle = (request, info) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(`${basePath}/`) || pathname === '/healthz' || pathname === '/readyz') return app.fetch(request, info);
      if (pathname.startsWith('/demo/')) return signIn(request, pathname);
      if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405, headers: { allow: 'GET, HEAD' } });
      return pathname.startsWith('/minga/') ? files(pathname.slice('/minga'.length)) : site(pathname);
    };

    return {
      origin,
      seeded,
      close: async () => {
        await Promise.all([listener.close(), close()]);
      },
    };
  } catch (error) {
    await listener.close();
    throw error;
  }
}

/**
 * A storage commits the writes of several callers together, in the scope of one of them. The seed's clock hangs on the scope,
 * so each piece of work takes its own along.
 */
const inCallersScope = (storage: Storage): Storage => ({
  read: (work) => storage.read(work),
  write: (work) => storage.write(AsyncLocalStorage.bind(work)),
  migrate: () => storage.migrate(),
  check: () => storage.check(),
  close: () => storage.close(),
});

async function isEmpty(fetch: (request: Request) => Response | Promise<Response>, endpoint: string): Promise<boolean> {
  const response = await fetch(new Request(`${endpoint}/boards/bikes/ideas?limit=1`));
  if (response.status === 404) return false;
  if (!response.ok) throw new Error(`The board answered ${response.status}: ${await response.text()}`);
  return ((await response.json()) as { total: number }).total === 0;
}

const peopleOf = ({ members }: Seed) => members.flatMap(({ signIn, staff = false, ...person }) => (signIn ? [{ ...person, staff, note: signIn }] : []));
