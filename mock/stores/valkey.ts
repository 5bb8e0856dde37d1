import { randomBytes } from 'node:crypto';
import { MOST_LISTED, type Page, type Store } from '../engine/store.ts';
import { onceForEach } from './once-for-each.ts';
import { createReads } from './reads.ts';
import type { Stores } from './stores.ts';
import { createUpdates } from './updates.ts';
import { createCommit } from './valkey-commit.ts';
import {
  connectToValkey,
  monotonic,
  runScript,
  scriptOf,
  type Connection,
  type ValkeyPlace,
} from './valkey-connection.ts';
import { startValkeyClock } from './valkey-clock.ts';
import { parseEntry, type Texts } from './valkey-entry.ts';
import { LIST, REPLACE } from './valkey-scripts.ts';

/** How long the server may be silent, in milliseconds: less than the two seconds within which a request is responded to. */
const PATIENCE = 1000;

const [listScript, replaceScript] = [scriptOf(LIST), scriptOf(REPLACE)];

/**
 * Returns stores in a server of Valkey or Redis, or in a cluster, for any number of processes and machines. Time is the
 * server's. A change is made on what was read, and made again where another process was faster (optimistic locking); a
 * process that was too late is let go first, for half a second at the most, which none that dies can make longer. Resolves also where the server cannot be reached: calls
 * are refused until it can.
 */
export async function openValkeyStores(place: ValkeyPlace): Promise<Stores> {
  const connection = await connectToValkey(place);
  const clock = await startValkeyClock(connection);
  // Whoever writes has a name of its own, also among those of other processes.
  const process = randomBytes(6).toString('base64url');
  let writers = 0;
  const nameWriter = () => `${process}-${++writers}`;

  return {
    description: place.urls.map(withoutCredentials).join(),
    open: onceForEach((sandbox) => openStore(connection, { sandbox, now: clock.now, nameWriter })),
    check: async () => {
      await connection.send('latchkey:{~check}', ['SET', 'latchkey:{~check}', '1'], {
        deadline: monotonic() + PATIENCE,
        writes: true,
      });
      await clock.ready();
    },
    async close() {
      clock.stop();
      connection.close();
    },
  };
}

function openStore(
  connection: Connection,
  { sandbox, now, nameWriter }: { sandbox: string; now: () => number; nameWriter: () => string },
): Store {
  const entries = `latchkey:{${sandbox}}:entries`;
  const keysFor = (name: string) => [
    entries,
    `latchkey:{${sandbox}}:names`,
    `latchkey:{${sandbox}}:ends`,
    `latchkey:{${sandbox}}:turn`,
    `latchkey:{${sandbox}}:step:${name}`,
  ];
  const writer = nameWriter();
  const keys = keysFor(writer);
  const limits = () => ({ deadline: monotonic() + PATIENCE });

  const fetchAll = (names: readonly string[]) =>
    connection.send(entries, ['HMGET', entries, ...names], { ...limits(), writes: false }) as Promise<Texts>;
  const readTexts = createReads(fetchAll);
  const update = createUpdates(createCommit(connection, { keys, writer, read: fetchAll, now, limits }), PATIENCE);
  const read = async <T>(names: readonly string[]) =>
    names.length === 0 ? [] : (await readTexts(names)).map((text) => parseEntry(text, now()).value as T | undefined);

  return {
    patience: PATIENCE,
    now,
    get: async <T>(key: string) => (await read<T>([key]))[0],
    read,
    async list<T>(prefix: string, { limit = MOST_LISTED, after }: Page = {}) {
      const start = after === undefined || after < prefix ? `[${prefix}` : `(${after}`;
      // Bytes that no UTF-8 text has come after all that begin with the prefix.
      const values = [start, `(${prefix}\u{10ffff}`, String(limit)];
      const reply = (await runScript(connection, listScript, { keys, values, ...limits(), writes: false })) as Texts;
      const found: [string, T][] = [];
      for (let index = 0; index < reply.length; index += 2) {
        const { value } = parseEntry(reply[index + 1] ?? null, now());
        if (value !== undefined) found.push([reply[index] ?? '', value as T]);
      }
      return found;
    },
    update,
    delete: (key) => update([key], () => ({ values: [undefined], result: undefined })),
    async replace(next) {
      // It does not wait for changes that are under way, so it is a step of a writer of its own.
      const own = nameWriter();
      const values = [`${own}.1`];
      for (const [name, value] of next) if (value !== undefined) values.push(name, JSON.stringify(value));
      await runScript(connection, replaceScript, { keys: keysFor(own), values, ...limits() });
    },
    async size() {
      const options = { ...limits(), writes: false };
      const [count, bytes] = await Promise.all([
        connection.send(entries, ['HLEN', entries], options),
        connection.send(entries, ['MEMORY', 'USAGE', entries], options),
      ]);
      return { entries: Number(count), bytes: Number(bytes ?? 0) };
    },
  };
}

function withoutCredentials(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
