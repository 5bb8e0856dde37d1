import { canonical, valuesIn } from './canonical.ts';
import { OFFSET } from '../engine/clock.ts';
import type { KeyRecord } from '../engine/keys/key.ts';
import { recordPath, recordsPath } from '../engine/keys/key-records.ts';
import { createSha256 } from '../engine/keys/sha256.ts';
import { countersPath } from '../engine/quota/counters.ts';
import { isLedger } from '../engine/room.ts';
import { toUtc } from '../engine/seconds.ts';
import { MOST_LISTED, type Store } from '../engine/store.ts';

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

/** What a file may hold that can be read again. */
export interface Bounds {
  bytes: number;
  /** Commas, colons and lists, and one more: as many values a body may hold. */
  values: number;
  keys: number;
  entries: number;
}

/** A snapshot that is written down: of each key and each entry its JSON. */
export interface WrittenSnapshot {
  offset: number;
  keys: string[];
  state: string[];
  checksum: string;
}

/**
 * Writes down everything in the store, as it was at one moment; resolves to the bound that it exceeds where it is more than
 * may be read again. Each value is walked through once, in slices between which others have their turn.
 */
export async function writeSnapshot(store: Store, most: Bounds, pause: Pause): Promise<WrittenSnapshot | keyof Bounds> {
  const { keys, state, offset } = partsOf(await store.list('', { limit: 2 * MOST_LISTED }));
  if (keys.length > most.keys) return 'keys';
  if (state.length > most.entries) return 'entries';
  // A limiter may change in place what a store in memory gives, so counters are written down before anything else runs.
  const counters = new Map<string, string>();
  let counted = 0;
  for (const [path, value] of state) {
    if (!path.startsWith(countersPath(''))) continue;
    const text = entryText(path, plain(value));
    counters.set(path, text);
    counted += text.length;
    if (counted > most.bytes) return 'bytes';
  }

  const written: Omit<WrittenSnapshot, 'checksum'> = { offset, keys: [], state: [] };
  const hash = createHash(pause);
  let values = EDGE;
  hash.write('{"keys":[');
  for (const [index, key] of keys.entries()) {
    const stored = storedKey(key);
    // What an import makes of a key has its members in another order.
    const text = canonical(stored);
    written.keys.push(text);
    values += 1 + valuesIn(stored);
    const turn = hash.add(index, text);
    if (turn) await turn;
  }
  hash.write(`],"offset":${offset},"state":[`);
  for (const [index, [path, value]] of state.entries()) {
    const text = counters.get(path) ?? entryText(path, plain(value));
    written.state.push(text);
    values += 4 + valuesIn(value);
    if (values > most.values) return 'values';
    if (hash.bytes() + EDGE > most.bytes) return 'bytes';
    const turn = hash.add(index, text);
    if (turn) await turn;
  }
  hash.write(']}');
  const hex = hash.hex();
  if (hash.bytes() + EDGE > most.bytes) return 'bytes';
  // Read once more what was written: the store may have changed meanwhile.
  return { ...written, checksum: hash.bytes() > FEW_BYTES ? hex : await checksumOf(parsed(written), pause) };
}

function parsed({ offset, keys, state }: Omit<WrittenSnapshot, 'checksum'>): Snapshot {
  return JSON.parse(`{"offset":${offset},"keys":[${keys.join()}],"state":[${state.join()}]}`) as Snapshot;
}

function entryText(path: string, value: string): string {
  return `{"path":${JSON.stringify(path)},"value":${value}}`;
}

/** What a file holds beside its keys and its state, in bytes and in values: more than its other members take. */
const EDGE = 300;

function partsOf(listed: readonly [path: string, value: unknown][]): Parts {
  const parts: Parts = { keys: [], state: [], offset: 0 };
  for (const [path, value] of listed) {
    if (path === OFFSET) parts.offset = Number(value) / 1000;
    else if (path.startsWith(recordsPath())) parts.keys.push(value as KeyRecord);
    else if (!isLedger(path)) parts.state.push([path, value]);
  }
  return parts;
}

interface Parts {
  keys: KeyRecord[];
  state: [path: string, value: unknown][];
  offset: number;
}

/** Puts a snapshot in the place of everything in the store, in one step: all of it is there afterwards, or none. */
export async function restoreSnapshot(store: Store, { offset, keys, state }: Snapshot): Promise<void> {
  await store.replace([
    ...(offset === 0 ? [] : [[OFFSET, offset * 1000] as const]),
    ...keys.map((key) => [recordPath(key.api, key.hash), keyRecord(key)] as const),
    ...state.map(({ path, value }) => [path, value] as const),
  ]);
}

/**
 * Returns the SHA-256 hash of a snapshot, in hexadecimal. White space does not count, and in a small one the order of members
 * does not either: tools change it, but to put the members of a large one in order costs more than all else.
 */
export async function checksumOf(snapshot: Snapshot, pause: Pause = async () => {}): Promise<string> {
  const { hex, bytes } = await hashOf(snapshot, plain, pause);
  return bytes > FEW_BYTES ? hex : (await hashOf(snapshot, canonical, pause)).hex;
}

async function hashOf(
  { offset, keys, state }: Snapshot,
  write: (value: unknown) => string,
  pause: Pause,
): Promise<{ hex: string; bytes: number }> {
  const hash = createHash(pause);
  hash.write('{"keys":[');
  for (const [index, key] of keys.entries()) {
    const turn = hash.add(index, write(key));
    if (turn) await turn;
  }
  hash.write(`],"offset":${offset},"state":[`);
  for (const [index, { path, value }] of state.entries()) {
    const turn = hash.add(index, entryText(path, write(value)));
    if (turn) await turn;
  }
  hash.write(']}');
  return { hex: hash.hex(), bytes: hash.bytes() };
}

/** Up to how many bytes the order of members does not count. */
const FEW_BYTES = 128 * 1024;

const plain = (value: unknown): string => JSON.stringify(value);

/** Returns what hashes the parts of a snapshot, in slices between which others have their turn. */
function createHash(pause: Pause): Hash {
  const hash = createSha256();
  const encoder = new TextEncoder();
  let waiting = '';
  let bytes = 0;

  function flush(): void {
    const encoded = encoder.encode(waiting);
    hash.update(encoded);
    bytes += encoded.byteLength;
    waiting = '';
  }

  return {
    write: (text) => void (waiting += text),
    add(index, text) {
      waiting += index === 0 ? text : `,${text}`;
      if (waiting.length < SLICE) return undefined;
      flush();
      return pause();
    },
    bytes: () => bytes,
    hex() {
      flush();
      return hash.hex();
    },
  };
}

interface Hash {
  write(text: string): void;
  /** How many have been hashed so far. */
  bytes(): number;
  /** Adds an entry of a list; resolves once others have had their turn, where it was time for it. */
  add(index: number, text: string): Promise<void> | undefined;
  hex(): string;
}

function storedKey({ description: _description, demo: _demo, value: _value, ...key }: KeyRecord): StoredKey {
  return key;
}

/** Returns the record of a key from a file, which may have its times in any zone. */
function keyRecord({ createdAt, expiresAt, revokedAt, ...key }: StoredKey): KeyRecord {
  const times = { createdAt: toUtc(createdAt), expiresAt: toUtc(expiresAt), revokedAt: toUtc(revokedAt) };
  return { ...key, ...times, description: null, demo: false, value: null };
}
