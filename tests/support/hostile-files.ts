import { sizeInWords } from '../../openapi/body-size.ts';
import type { Snapshot } from '../../mock/console/snapshot.ts';
import { DOCUMENTED, operationsOf, successOf } from './contracts.ts';
import { BYTES, ENTRIES, fileOf, KEYS, signed, VALUES } from './full-sandbox.ts';
import { createKey, createTestSandbox, toRequest } from './sandbox.ts';

/** A file that someone made up so that it costs as much as it can. */
export interface HostileFile {
  title: string;
  /** What becomes of it: the status, and of a refusal words of its sentence. */
  status: number;
  says?: string;
  write: () => Promise<string> | string;
}

type Entry = Snapshot['state'][number];

/** Where anything may be kept, for no form is known of such a collection. */
const ANYWHERE = 'world/novapulse/a/b//anything/';

/** A little less than a file may hold: it has other members as well. */
const ROOM = { bytes: BYTES - 1000, values: VALUES - 1000, entries: ENTRIES - 10 };

/** Files that are imported. */
const TAKEN: HostileFile[] = [
  one('numbers alone', () => times(ROOM.values, () => 0)),
  one('empty lists alone', () => times(ROOM.values / 2, () => [])),
  one('objects of one member', () => times(ROOM.values / 2, (n) => ({ [`m${n % 7}`]: 1 }))),
  one('objects whose members are not in order', () =>
    times(ROOM.values / 20, () => ({ j: 1, i: 2, h: 3, g: 4, f: 5, e: 6, d: 7, c: 8, b: 9, a: 0 })),
  ),
  one('objects with names of their own', () => times(ROOM.values / 4, (n) => ({ [`z${n}`]: 1, [`a${n}`]: 1 }))),
  one('objects of which no two have the same members', () =>
    times(ROOM.values / 4, (n) => ({ [`z${n % 200}`]: 1, [`a${Math.floor(n / 200)}`]: 1 })),
  ),
  one('an object whose names are not in order', () => numbered(ROOM.values / 2, (n) => `n${scattered(n)}`)),
  one('an object whose names are numbers', () => numbered(ROOM.values / 2, (n) => String(scattered(n)))),
  one('an object whose names begin with digits', () => numbered(ROOM.values / 2, (n) => `${scattered(n)}n`)),
  one('a small object whose names begin with digits', () => numbered(8000, (n) => `${scattered(n)}n`)),
  many('objects whose names begin with digits', ROOM.values / 28, () => numbered(10, (n) => `${9 - n}n`)),
  many('lists 90 deep', ROOM.values / 100, () => nested((inner) => [inner])),
  many('members 90 deep', ROOM.values / 280, () => nested((inner) => ({ b: inner, a: 0 }))),
  many('empty entries', ROOM.entries, () => ({})),
  state('one path again and again', () => times(ROOM.entries, () => ({ path: `${ANYWHERE}0`, value: {} }))),
  state('paths of 39,000 parts', () =>
    times(ROOM.bytes / 39_100, (n) => ({ path: `${ANYWHERE}${'/'.repeat(39_000)}${n}`, value: {} })),
  ),
  one('numbers of many digits', () => times(ROOM.bytes / 25, (n) => Math.sqrt(n + 2) * 1e-300)),
  one('a text of letters', () => ({ text: 'x'.repeat(ROOM.bytes) })),
  one('a text of signs of three bytes', () => ({ text: '€'.repeat(ROOM.bytes / 3) })),
  one('a text of control characters', () => ({ text: '\u0001'.repeat(ROOM.bytes / 6) })),
  state('logs of many requests', () =>
    times(11, (n) => ({
      path: `limit/novapulse/per-minute/key_${n}`,
      value: { entries: times(ROOM.values / 34, () => [1, 1]), start: 0, total: Math.floor(ROOM.values / 34) },
    })),
  ),
  { title: 'responses that are kept', status: 200, write: keptResponses },
  {
    title: 'keys',
    status: 200,
    write: async () => JSON.stringify(await signed({ ...(await fileOf([])), keys: await keysOf() })),
  },
];

/** Files that are refused. */
const REFUSED: HostileFile[] = [
  refused('brackets alone', 400, 'nested more than 100 levels deep', () => '['.repeat(BYTES)),
  refused('objects without an end', 400, 'nested more than 100 levels deep', () => '{"a":'.repeat(BYTES / 5)),
  refused('a million numbers', 413, `${VALUES.toLocaleString('en')} values`, () => `[${'0,'.repeat(BYTES / 2 - 2)}0]`),
  refused('more bytes than are read', 413, sizeInWords(BYTES), () => `["${'x'.repeat(4 * 1024 ** 2)}"]`),
  refused('a text without an end', 400, 'not valid JSON', () => `"${'x'.repeat(BYTES - 1)}`),
  refused('backslashes', 400, 'not valid JSON', () => `"${'\\\\'.repeat(BYTES / 2 - 1)}`),
  refused('no JSON at its end', 400, 'not valid JSON', () => `[${'[],'.repeat(ROOM.values / 2)}`),
  refused('members that no file has', 400, "'m0'", async () =>
    JSON.stringify({ ...(await fileOf([])), ...numbered(ROOM.values / 2, (n) => `m${n}`) }),
  ),
  {
    ...state('a path longer than any URL', () => [{ path: ANYWHERE.padEnd(BYTES - 1000, '/'), value: 1 }]),
    status: 400,
    says: 'has a path of more than 40000 characters',
  },
  {
    ...state('APIs that are not here', () => times(ENTRIES, (n) => ({ path: `world/elsewhere-${n}/x`, value: 1 }))),
    status: 400,
    says: "/state/0 cannot be used: the entry 'world/elsewhere-0/x' belongs to an API that is not here",
  },
  {
    ...state('a wrong value after many that are right', () => [
      ...times(ENTRIES - 1, (n) => ({ path: `used/novapulse/key_${n}`, value: 1 })),
      { path: 'used/novapulse/x', value: 'now' },
    ]),
    status: 400,
    says: `/state/${ENTRIES - 1} cannot be used: the entry 'used/novapulse/x' must be a moment in milliseconds`,
  },
  refused('a key with limits of policies that are not there', 400, "NovaPulse has no policy 'm0'", async () => {
    const keys = (await keysOf())
      .slice(0, 1)
      .map((key) => ({ ...key, limits: numbered(ROOM.values / 2 - 100, (n) => `m${n}`) }));
    return JSON.stringify({ ...(await fileOf([])), keys });
  }),
  refused('a checksum that is not its own', 400, 'its checksum is that of another content', async () =>
    JSON.stringify({
      ...(await fileOf([
        entry(
          0,
          times(ROOM.values, () => 0),
        ),
      ])),
      checksum: '0'.repeat(64),
    }),
  ),
];

/** Files that cost as much as their bounds let them, each with what becomes of it. */
export const HOSTILE: readonly HostileFile[] = [...TAKEN, ...REFUSED];

/** Returns as many keys as a file may have, with as many permissions as a key. */
async function keysOf(): Promise<Snapshot['keys']> {
  const { target, send } = createTestSandbox();
  await createKey(target, 'novapulse', { name: 'k'.repeat(80) });
  const { keys } = (await (await send({ path: '/mock/console/v1/sandbox' })).json()) as Snapshot;
  const known = DOCUMENTED.find(({ contract }) => contract.id === 'novapulse')?.contract.permissions ?? [];
  return times(KEYS, (n) =>
    keys.map((key) => ({
      ...key,
      hash: n.toString(16).padStart(64, '0'),
      permissions: times(64, (at) => known[at % known.length]?.id ?? ''),
    })),
  ).flat();
}

/** Returns a file with as many responses that idempotency keys repeat as it may hold. */
async function keptResponses(): Promise<string> {
  const { target, send } = createTestSandbox();
  const keeping = operationsOf(DOCUMENTED).find(({ operation }) => operation.id === 'addLibraryCriterion');
  if (!keeping) throw new Error('There is no operation with idempotency keys to try.');
  const { api, operation } = keeping;
  for (const each of successOf(api.contract.id, operation.id).requests) {
    const request = toRequest(each);
    request.headers.set(operation.idempotency?.header ?? '', 'once');
    await target(request);
  }
  const file = (await (await send({ path: '/mock/console/v1/sandbox' })).json()) as Snapshot;
  const kept = file.state.find(({ path }) => path.split('/').length > 2 && path.startsWith('idempotency/'));
  if (!kept) throw new Error('Nothing was kept for an idempotency key.');
  const { reply, ...others } = kept.value as { reply: object };
  const names = operation.answers.find(({ status }) => status === 201)?.headers ?? [];
  const value = { ...others, reply: { ...reply, headers: membersOf(names, 'x') } };
  const text = JSON.stringify(value);
  const most = Math.min(ROOM.bytes / (text.length + 200), ROOM.values / (text.split(/[,:[]/).length + 4), ROOM.entries);
  return JSON.stringify(await fileOf(times(most, (n) => ({ path: `${kept.path}${n}`, value }))));
}

function one(title: string, value: () => unknown): HostileFile {
  return state(title, () => [entry(0, value())]);
}

function many(title: string, length: number, value: (n: number) => unknown): HostileFile {
  return state(title, () => times(length, (n) => entry(n, { value: value(n) })));
}

function state(title: string, entries: () => Entry[]): HostileFile {
  return { title, status: 200, write: async () => JSON.stringify(await fileOf(entries())) };
}

function refused(title: string, status: number, says: string, write: HostileFile['write']): HostileFile {
  return { title, status, says, write };
}

function entry(n: number, value: unknown): Entry {
  return { path: ANYWHERE + n, value: { value } };
}

function times<Item>(length: number, make: (n: number) => Item): Item[] {
  return Array.from({ length: Math.floor(length) }, (_, n) => make(n));
}

function membersOf<Value>(names: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(names.map((name) => [name, value]));
}

function numbered(length: number, nameOf: (n: number) => string): Record<string, number> {
  return membersOf(times(length, nameOf), 1);
}

function nested(wrap: (inner: unknown) => unknown): unknown {
  return times(90, (n) => n).reduce<unknown>((inner) => wrap(inner), 0);
}

/** Returns another number for each, in no order. */
function scattered(n: number): number {
  return (n * 2_654_435_761) % 4_294_967_296;
}
