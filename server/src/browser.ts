import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import { browserPictures } from './browser-pictures.ts';
import { createSandbox, type Sandbox, type SandboxOptions, type SandboxPerson } from './sandbox.ts';
import { createWasmStorage } from './storage/wasm-sqlite.ts';
import type { HttpClient, TokenSource } from '../../src/client/http.ts';

export type { Fault, SandboxPerson } from './sandbox.ts';

export interface BrowserClientOptions extends Omit<SandboxOptions, 'storage' | 'origin'> {
  /** Fills the empty community through its API. */
  seed?: (client: BrowserClient) => Promise<void>;
  /** What `copy()` of another backend gave: this one begins with it. Default: empty. */
  database?: Uint8Array;
}

/**
 * A client with its whole backend in the page: the reference server over SQLite in WebAssembly, in memory. It begins as
 * a reader; `signIn` changes who acts.
 */
export interface BrowserClient extends HttpClient, Omit<Sandbox, 'connect'> {
  /** From now on this person acts (null: nobody). Answers the token, for `<minga-community>.identify()`. */
  signIn(person: string | SandboxPerson | null): Promise<string | null>;
  /** Another client of the same backend, e.g. for a provider that keeps its own identity; without `token`, a reader. */
  connect(token?: TokenSource): HttpClient;
  /** The database as it now is, for the `database` of another backend; call it while nothing is being written. */
  copy(): Uint8Array;
}

type Sqlite = Awaited<ReturnType<typeof sqlite3InitModule>>;
let sqlite: Promise<Sqlite> | undefined;
/** Migrated and empty: copying it takes a tenth of the time that making it does. */
let empty: Uint8Array | undefined;

/** Starts the backend in this page; it is gone with the page, or with `close()`. For stories, documentation and tests. */
export async function createBrowserClient({ seed, database: from = empty, ...options }: BrowserClientOptions = {}): Promise<BrowserClient> {
  const { oo1, capi, wasm } = await (sqlite ??= sqlite3InitModule());
  const database = new oo1.DB(':memory:');
  if (from) {
    const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
    database.checkRc(capi.sqlite3_deserialize(database.pointer!, 'main', wasm.allocFromTypedArray(from), from.byteLength, from.byteLength, flags));
  }
  const copy = () => capi.sqlite3_js_db_export(database.pointer!);
  const storage = createWasmStorage(database);
  await storage.migrate();
  empty ??= from ? undefined : copy();
  const sandbox = createSandbox({ pictures: browserPictures, ...options, storage, ...(location.origin !== 'null' && { origin: location.origin }) });
  let person: string | SandboxPerson | null = null;
  const client: BrowserClient = {
    ...sandbox,
    ...sandbox.connect(() => person && sandbox.tokenFor(person)),
    signIn: async (next) => {
      person = next;
      return next && sandbox.tokenFor(next);
    },
    copy,
  };
  await seed?.(client);
  return client;
}
