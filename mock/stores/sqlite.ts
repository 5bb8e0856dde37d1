import type * as Sqlite from 'node:sqlite';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { StoreError, toStoreError } from '../engine/store-error.ts';
import { MOST_LISTED, type Page, type Store } from '../engine/store.ts';
import { onceForEach } from './once-for-each.ts';
import type { Stores } from './stores.ts';
import { createUpdates, within, type Writes } from './updates.ts';

/** How long the file may be held by others, in milliseconds: less than the two seconds within which a request is responded to. */
const PATIENCE = 1000;

/** How long is waited for another process that is writing, in milliseconds; chance keeps two from meeting again. */
const PAUSE = 2;

/** How often entries are removed that have ended, in milliseconds, and how many at once. */
const SWEEP_EVERY = 1000;
const SWEPT_AT_ONCE = 500;

/** SQLite's own codes of errors, the low byte of them: another process is writing. */
const BUSY = 5;
const LOCKED = 6;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

/**
 * Returns stores in one file of SQLite, for any number of processes of this machine: they lie in one database in the mode
 * WAL, and a change waits without holding up the process. Rejects with a sentence where this Node has no SQLite, or the
 * file cannot be opened.
 */
export async function openSqliteStores(file: string): Promise<Stores> {
  const database = await openDatabase(file);
  const statements = prepareAll(database);
  let sweptAt = 0;

  /** Runs `work` as one transaction, once no other process is writing, if it is still wanted then. */
  async function transact(work: () => void, isWanted = within(PATIENCE)): Promise<void> {
    while (true) {
      try {
        database.exec('BEGIN IMMEDIATE');
        break;
      } catch (error) {
        if (!isBusy(error)) throw toStoreError(error);
        if (!isWanted()) throw new StoreError('hanging', error);
        await new Promise((resolve) => startTimer(resolve, PAUSE + Math.random() * PAUSE));
      }
    }
    try {
      work();
      sweep();
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw toStoreError(error);
    }
  }

  function sweep(): void {
    const now = Date.now();
    if (now - sweptAt < SWEEP_EVERY) return;
    sweptAt = now;
    statements.sweep.run(now, SWEPT_AT_ONCE);
  }

  function readAll(sandbox: string, keys: readonly string[]): Map<string, unknown> {
    const rows = statements.read.all(sandbox, Date.now(), JSON.stringify(keys)) as unknown as Row[];
    return new Map(rows.map(({ key, value }): [string, unknown] => [key, JSON.parse(value)]));
  }

  function writeAll(sandbox: string, writes: Writes): void {
    for (const [key, { value, lifetime }] of writes) {
      if (value === undefined) statements.delete.run(sandbox, key);
      else
        statements.write.run(
          sandbox,
          key,
          JSON.stringify(value),
          lifetime === undefined ? null : Date.now() + lifetime,
        );
    }
  }

  function open(sandbox: string): Store {
    return {
      patience: PATIENCE,
      get: <T>(key: string) => attempt(() => readAll(sandbox, [key]).get(key) as T | undefined),
      read: <T>(keys: readonly string[]) =>
        attempt(() => {
          const found = readAll(sandbox, keys);
          return keys.map((key) => found.get(key) as T | undefined);
        }),
      list: <T>(prefix: string, { limit = MOST_LISTED, after }: Page = {}) =>
        attempt(() => {
          const start = after === undefined || after < prefix ? prefix : `${after}\0`;
          const rows = statements.list.all(
            sandbox,
            start,
            `${prefix}\u{10ffff}`,
            Date.now(),
            limit,
          ) as unknown as Row[];
          return rows.map(({ key, value }): [string, T] => [key, JSON.parse(value) as T]);
        }),
      update: createUpdates(
        (keys, run, isWanted) => transact(() => writeAll(sandbox, run(readAll(sandbox, keys))), isWanted),
        PATIENCE,
      ),
      delete: (key) => transact(() => void statements.delete.run(sandbox, key)),
      replace: (entries) =>
        transact(() => {
          statements.clear.run(sandbox);
          for (const [key, value] of entries) {
            if (value !== undefined) statements.write.run(sandbox, key, JSON.stringify(value), null);
          }
        }),
      size: () =>
        attempt(() => {
          const { entries, bytes } = statements.size.get(sandbox) as { entries: number; bytes: number | null };
          return { entries, bytes: bytes ?? 0 };
        }),
    };
  }

  return {
    description: `sqlite:${file}`,
    open: onceForEach(open),
    // A reading alone would not show a file that cannot be written any more.
    check: () => transact(() => void statements.delete.run('~check', 'check')),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}

async function openDatabase(file: string): Promise<DatabaseSync> {
  const { DatabaseSync } = await loadSqlite();
  try {
    // What waits for another process would hold up all requests of this one: waiting is done outside.
    const database = new DatabaseSync(file, { timeout: 0 });
    const isWanted = within(PATIENCE);
    while (true) {
      try {
        database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
        database.exec(SCHEMA);
        return database;
      } catch (error) {
        // Another process may be making the same tables at this moment.
        if (!isBusy(error) || !isWanted()) throw error;
        await new Promise((resolve) => startTimer(resolve, PAUSE));
      }
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`Failed to open the SQLite file "${file}": ${why}. Its folder must exist and be writable.`, {
      cause: error,
    });
  }
}

async function loadSqlite(): Promise<typeof Sqlite> {
  try {
    return await import('node:sqlite');
  } catch (error) {
    throw new Error(
      `The store "sqlite:" needs Node 22.13 or later; this is Node ${process.versions.node}. Update Node, or use memory or valkey://.`,
      { cause: error },
    );
  }
}

/** Rows with an ID of their own: without one, SQLite would put each row of a kilobyte on a page of its own. */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS entries (
  mock TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, until INTEGER, PRIMARY KEY (mock, key)
);
CREATE INDEX IF NOT EXISTS ends ON entries (until) WHERE until IS NOT NULL;`;

function prepareAll(database: DatabaseSync) {
  const prepare = (text: string): StatementSync => database.prepare(text);
  return {
    read: prepare(`SELECT key, value FROM entries WHERE mock = ? AND (until IS NULL OR until > ?)
      AND key IN (SELECT value FROM json_each(?))`),
    list: prepare(`SELECT key, value FROM entries WHERE mock = ? AND key >= ? AND key < ?
      AND (until IS NULL OR until > ?) ORDER BY key LIMIT ?`),
    // Where it stands, for a row that is replaced would be put at the end, and its place be looked for again.
    write: prepare(`INSERT INTO entries (mock, key, value, until) VALUES (?, ?, ?, ?)
      ON CONFLICT (mock, key) DO UPDATE SET value = excluded.value, until = excluded.until`),
    delete: prepare('DELETE FROM entries WHERE mock = ? AND key = ?'),
    clear: prepare('DELETE FROM entries WHERE mock = ?'),
    size: prepare('SELECT count(*) AS entries, sum(length(key) + length(value)) AS bytes FROM entries WHERE mock = ?'),
    sweep: prepare(`DELETE FROM entries WHERE (mock, key) IN
      (SELECT mock, key FROM entries WHERE until IS NOT NULL AND until <= ? LIMIT ?)`),
  };
}

async function attempt<T>(read: () => T): Promise<T> {
  try {
    return read();
  } catch (error) {
    throw toStoreError(error);
  }
}

function isBusy(error: unknown): boolean {
  const { errcode } = (error ?? {}) as { errcode?: number };
  return errcode !== undefined && ((errcode & 255) === BUSY || (errcode & 255) === LOCKED);
}

interface Row {
  key: string;
  value: string;
}
