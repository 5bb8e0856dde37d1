import { randomBytes } from 'node:crypto';
import { StoreError } from '../engine/store-error.ts';
import { MOST_LISTED, type Page, type Store } from '../engine/store.ts';
import { onceForEach } from './once-for-each.ts';
import { createReads } from './reads.ts';
import type { Stores } from './stores.ts';
import { createUpdates, type Writes } from './updates.ts';
import {
  connectToValkey,
  monotonic,
  runScript,
  scriptOf,
  type Connection,
  type ValkeyPlace,
} from './valkey-connection.ts';
import { startValkeyClock } from './valkey-clock.ts';
import { COMMIT, LIST, REPLACE } from './valkey-scripts.ts';

/** How long a call may take, in milliseconds: less than the two seconds within which a request is responded to. */
const PATIENCE = 1500;

/** How long a change that lost waits at the most before it is made again, in milliseconds. */
const LONGEST_PAUSE = 32;

/** The timer of this moment, for a test runner may put a fake one in its place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

const [commitScript, listScript, replaceScript] = [scriptOf(COMMIT), scriptOf(LIST), scriptOf(REPLACE)];

/**
 * Returns stores in a server of Valkey or Redis, or in a cluster, for any number of processes and machines. Time is the
 * server's. A change is made on what was read, and made again where another process was faster (optimistic locking), so
 * nothing is locked that a process which dies could leave locked. Resolves also where the server cannot be reached: calls
 * are refused until it can.
 */
export async function openValkeyStores(place: ValkeyPlace): Promise<Stores> {
  const connection = await connectToValkey(place);
  const clock = await startValkeyClock(connection);
  // Each step has a version of its own, also among those of other processes.
  const instance = randomBytes(6).toString('base64url');
  let steps = 0;
  const nextVersion = () => `${instance}.${(++steps).toString(36)}`;

  return {
    description: place.urls.map(withoutCredentials).join(),
    open: onceForEach((sandbox) => openStore(connection, { sandbox, now: clock.now, nextVersion })),
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
  { sandbox, now, nextVersion }: { sandbox: string; now: () => number; nextVersion: () => string },
): Store {
  const entries = `latchkey:{${sandbox}}:entries`;
  const keys = [entries, `latchkey:{${sandbox}}:names`, `latchkey:{${sandbox}}:ends`];
  const limits = () => ({ deadline: monotonic() + PATIENCE });

  const fetchAll = (names: readonly string[]) =>
    connection.send(entries, ['HMGET', entries, ...names], { ...limits(), writes: false }) as Promise<Texts>;
  const readTexts = createReads(fetchAll);

  /** Makes changes on what is there, until nobody was faster. */
  async function commit(names: readonly string[], run: (values: ReadonlyMap<string, unknown>) => Writes) {
    const { deadline } = limits();
    const version = nextVersion();
    let texts: Texts | null = names.length === 0 ? [] : await fetchAll(names);
    for (let tries = 0; texts !== null; tries += 1) {
      if (monotonic() > deadline) throw new StoreError('hanging');
      // Who lost again lets the others go first: what is made in vain takes their time as well.
      if (tries > 1) {
        await new Promise((resolve) => startTimer(resolve, Math.random() * Math.min(2 ** tries, LONGEST_PAUSE)));
        texts = await fetchAll(names);
      }
      const read = texts.map((text) => parse(text, now()));
      // Read anew for each run, for a change may work on what it is handed.
      const writes = run(new Map(names.map((name, index) => [name, read[index]?.value])));
      if (writes.size === 0) return;
      const values = [version, String(names.length)];
      names.forEach((name, index) => values.push(name, read[index]?.version ?? ''));
      for (const [name, { value, lifetime }] of writes) {
        values.push(
          name,
          value === undefined ? '' : JSON.stringify(value),
          lifetime === undefined ? '' : String(Math.max(1, Math.ceil(lifetime))),
        );
      }
      texts = (await runScript(connection, commitScript, { keys, values, deadline })) as Texts | null;
    }
  }

  const update = createUpdates(commit, { patience: PATIENCE, now: monotonic });
  const read = async <T>(names: readonly string[]) =>
    names.length === 0 ? [] : (await readTexts(names)).map((text) => parse(text, now()).value as T | undefined);

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
        const { value } = parse(reply[index + 1] ?? null, now());
        if (value !== undefined) found.push([reply[index] ?? '', value as T]);
      }
      return found;
    },
    update,
    delete: (key) => update([key], () => ({ values: [undefined], result: undefined })),
    async replace(next) {
      const values = [nextVersion()];
      for (const [name, value] of next) if (value !== undefined) values.push(name, JSON.stringify(value));
      await runScript(connection, replaceScript, { keys, values, ...limits() });
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

/** Returns the value of an entry, undefined where it is none or has ended, and the version of its text. */
function parse(text: string | null, now: number): { version: string; value: unknown } {
  if (text === null) return { version: '', value: undefined };
  const first = text.indexOf(' ');
  const second = text.indexOf(' ', first + 1);
  const end = Number(text.slice(first + 1, second));
  const isOver = end > 0 && end <= now;
  return { version: text.slice(0, first), value: isOver ? undefined : (JSON.parse(text.slice(second + 1)) as unknown) };
}

function withoutCredentials(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

/** Texts as the server keeps them; null for none. */
type Texts = readonly (string | null)[];
