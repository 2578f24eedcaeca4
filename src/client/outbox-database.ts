/** Where queued records are kept. */
export interface RecordStore {
  /** False once a record could be kept in this page's memory only. */
  readonly persistent: boolean;
  /** Everything there is, readable or not. */
  all(): Promise<unknown[]>;
  /** Resolves when the record is on disk, or in memory where the browser keeps nothing. */
  put(record: { id: string }): Promise<void>;
  remove(id: string): Promise<void>;
  close(): void;
}

export interface MovableRecords extends RecordStore {
  /** Takes the records out of the browser into memory once keeping them is refused, and back once it no longer is. */
  move(): Promise<void>;
}

const table = 'acts';
/** Some browsers never answer, e.g. in a profile with a broken disk. */
const longestOpening = 3000;

/**
 * Records in IndexedDB, and in memory as far as IndexedDB is missing, refused, full or of a newer version, or while
 * `denied` says that the person does not want it. Never rejects.
 */
export function openRecords(name: string, factory: () => IDBFactory | undefined = () => globalThis.indexedDB, denied = () => false): MovableRecords {
  const memory = new Map<string, { id: string }>();
  let persistent = true;
  let database: Promise<IDBDatabase | null> | undefined;

  const open = () => database ??= new Promise<IDBDatabase | null>((resolve) => {
    const timer = setTimeout(() => { resolve(null); }, longestOpening);
    try {
      const request = factory()!.open(name, 1);
      request.onupgradeneeded = () => { request.result.createObjectStore(table, { keyPath: 'id' }); };
      request.onsuccess = () => {
        const opened = request.result;
        // another tab wants a newer form of the database: let it, and ask again when next needed
        opened.onversionchange = opened.onclose = () => {
          opened.close();
          database = undefined;
        };
        resolve(opened);
      };
      request.onerror = request.onblocked = () => { resolve(null); };
    } catch {
      resolve(null);
    } finally {
      void database?.finally(() => { clearTimeout(timer); });
    }
  });

  /** Whether there is something to look into: opening a database that is not there would make one. */
  async function exists(): Promise<boolean> {
    // In a sandboxed frame Chromium 156 also rejects a promise that nobody can catch.
    if (database || globalThis.origin === 'null') return true;
    try {
      return (await factory()!.databases()).some((one) => one.name === name);
    } catch {
      return true; // an old browser cannot tell, and one that refuses says so when it is opened
    }
  }

  async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    const opened = denied() ? null : await open();
    if (!opened) throw new Error('no database');
    return new Promise<T>((resolve, reject) => {
      const transaction = opened.transaction(table, mode, { durability: 'strict' });
      const request = work(transaction.objectStore(table));
      transaction.oncomplete = () => { resolve(request.result); };
      transaction.onabort = transaction.onerror = () => { reject(transaction.error ?? new Error('aborted')); };
    });
  }

  async function put(record: { id: string }): Promise<void> {
    try {
      await run('readwrite', (store) => store.put(record));
      memory.delete(record.id);
    } catch {
      persistent = false;
      memory.set(record.id, record);
    }
  }

  return {
    get persistent() { return persistent; },
    async all() {
      const kept = denied() || await exists() ? await run<unknown[]>('readonly', (store) => store.getAll() as IDBRequest<unknown[]>).catch(() => {
        persistent = false;
        return [];
      }) : [];
      return [...kept, ...memory.values()];
    },
    put,
    async move() {
      if (!denied()) {
        persistent = true;
        for (const record of [...memory.values()]) await put(record);
        return;
      }
      persistent = false;
      const opened = await exists() ? await open() : null;
      database = undefined;
      if (!opened) return;
      const kept = await read(opened).catch(() => []);
      for (const record of kept) if (typeof record.id === 'string' && !memory.has(record.id)) memory.set(record.id, record);
      opened.close();
      factory()!.deleteDatabase(name);
    },
    async remove(id) {
      memory.delete(id);
      // a record that stays is sent again, which its key or seq makes harmless
      await run('readwrite', (store) => store.delete(id)).catch(() => undefined);
    },
    close() {
      void database?.then((opened) => opened?.close());
      database = Promise.resolve(null);
    },
  };
}

function read(opened: IDBDatabase): Promise<{ id: string }[]> {
  return new Promise((resolve, reject) => {
    const request = opened.transaction(table).objectStore(table).getAll() as IDBRequest<{ id: string }[]>;
    request.onsuccess = () => { resolve(request.result); };
    request.onerror = () => { reject(request.error ?? new Error('unreadable')); };
  });
}
