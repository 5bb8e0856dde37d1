import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { OFFSET } from './clock.ts';
import type { KeyRecord } from './keys/key.ts';
import { recordPath, recordsPath } from './keys/key-records.ts';
import { isLedger } from './room.ts';
import { toUtc } from './seconds.ts';
import type { Store } from './store.ts';

/** Everything that a sandbox keeps, as data that JSON can carry. No secret is among it: own keys are kept as hashes. */
export interface Snapshot {
  /** How far the clock is ahead of real time, in seconds. */
  offset: number;
  keys: StoredKey[];
  /** Counters, resources and whatever else there is, by where it is kept. */
  state: { path: string; value: unknown }[];
}

/** A key that was created here. Demo keys are the same everywhere and need no keeping. */
export type StoredKey = Omit<KeyRecord, 'description' | 'demo' | 'value'>;

/** Lets others have their turn: what takes long is done in slices, between which it is called. */
export type Pause = () => Promise<void>;

/** How much is done before others have their turn, in characters of JSON: a few milliseconds. */
const SLICE = 256 * 1024;

/** Returns a copy of everything in the store, read in one step, and how many characters of JSON it is. */
export async function takeSnapshot(store: Store, pause: Pause): Promise<{ snapshot: Snapshot; size: number }> {
  // A limiter may change in place what a store in memory gives, so all of it is written down before anything else runs.
  const texts = (await store.list('')).flatMap(([path, value]): [string, string][] =>
    isLedger(path) ? [] : [[path, JSON.stringify(value)]],
  );
  const slices = slicer(pause);
  const snapshot: Snapshot = { offset: 0, keys: [], state: [] };
  let size = 0;
  for (const [path, text] of texts) {
    const value: unknown = JSON.parse(text);
    if (path === OFFSET) snapshot.offset = Number(value) / 1000;
    else if (path.startsWith(recordsPath())) snapshot.keys.push(storedKey(value as KeyRecord));
    else snapshot.state.push({ path, value });
    size += path.length + text.length + OVERHEAD;
    await slices(text.length);
  }
  return { snapshot, size };
}

/** Puts a snapshot in the place of everything in the store, in one step: all of it is there afterwards, or none. */
export async function restoreSnapshot(store: Store, { offset, keys, state }: Snapshot): Promise<void> {
  await store.replace([
    ...(offset === 0 ? [] : [[OFFSET, offset * 1000] as const]),
    ...keys.map((key) => [recordPath(key.api, key.hash), keyRecord(key)] as const),
    ...state.map(({ path, value }) => [path, value] as const),
  ]);
}

/** Returns the SHA-256 hash of a snapshot, in hexadecimal; the order of members and white space do not count. */
export async function checksumOf({ offset, keys, state }: Snapshot, pause: Pause = async () => {}): Promise<string> {
  const hash = sha256.create();
  const slices = slicer(pause);
  const write = (text: string) => hash.update(utf8ToBytes(text));

  // The members are in the order of their names, like those of every value.
  write('{"keys":[');
  await writeList(keys);
  write(`],"offset":${canonical(offset)},"state":[`);
  await writeList(state);
  write(']}');
  return bytesToHex(hash.digest());

  async function writeList(list: readonly unknown[]): Promise<void> {
    for (const [index, each] of list.entries()) {
      const text = (index === 0 ? '' : ',') + canonical(each);
      write(text);
      await slices(text.length);
    }
  }
}

/** Returns what is told how much was done, and lets others have their turn after each slice. */
function slicer(pause: Pause): (done: number) => Promise<void> | undefined {
  let sum = 0;
  return (done) => {
    sum += done;
    if (sum < SLICE) return undefined;
    sum = 0;
    return pause();
  };
}

/** What JSON needs for an entry beside its path and its value. */
const OVERHEAD = 32;

function storedKey({ description: _description, demo: _demo, value: _value, ...key }: KeyRecord): StoredKey {
  return key;
}

/** Returns the record of a key from a file, which may have its times in any zone. */
function keyRecord({ createdAt, expiresAt, revokedAt, ...key }: StoredKey): KeyRecord {
  const times = { createdAt: toUtc(createdAt), expiresAt: toUtc(expiresAt), revokedAt: toUtc(revokedAt) };
  return { ...key, ...times, description: null, demo: false, value: null };
}

/** Returns JSON whose members are in order. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join()}}`;
}
