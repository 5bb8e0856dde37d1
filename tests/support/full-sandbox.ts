import { MOST_BYTES, MOST_RESOURCES } from '../../mock/engine/room.ts';
import { checksumOf, type Snapshot } from '../../mock/console/snapshot.ts';
import { ALL_APIS, DOCUMENTED, operationsOf } from './contracts.ts';
import { createKey, createTestSandbox } from './sandbox.ts';

const FILE = '/mock/console/v1/sandbox';

/** Keys of one's own that an API may have. */
const MOST_KEYS = 50;

const IMPORTED = operationsOf(ALL_APIS).find(({ operation }) => operation.id === 'importSandbox')?.operation.body;
const lengthOf = (list: string) => Number(IMPORTED?.schema.properties?.[list]?.['maxItems']);

/** What a file to import may have, as its document says it. */
export const BYTES = IMPORTED?.maxBytes ?? 0;
export const VALUES = IMPORTED?.maxValues ?? 0;
export const ENTRIES = lengthOf('state');
export const KEYS = lengthOf('keys');

const AT = Date.parse('2025-06-01T12:00:00.250Z');

/** An entry of an exported state. */
type Entry = Snapshot['state'][number];

/**
 * Returns the file of a sandbox with as many keys and resources as it keeps, the resources of as many values as their bytes
 * can hold: each value costs more than its bytes.
 */
export async function fullFile(): Promise<Snapshot> {
  const { target, send } = createTestSandbox();
  for (const { contract } of DOCUMENTED) {
    for (let n = 0; n < MOST_KEYS; n += 1) await createKey(target, contract.id, { name: 'k'.repeat(80) });
  }
  const file = (await (await send({ path: FILE })).json()) as Snapshot;
  const used = file.keys.map(({ api, id }): Entry => ({ path: `used/${api}/${id}`, value: AT }));
  const logs = file.keys.flatMap(({ api, id }) =>
    rollingPolicies(api).map((policy): Entry => ({ path: `limit/${api}/${policy}/${id}`, value: logOf(50) })),
  );
  return signed({ ...file, state: [...used, ...logs, ...worlds()].toSorted((a, b) => (a.path < b.path ? -1 : 1)) });
}

/** Returns a file of no keys and this state. */
export function fileOf(state: Entry[]): Promise<Snapshot> {
  const head = { format: 'latchkey-sandbox', version: 1, exportedAt: '2026-01-01T00:00:00Z' };
  return signed({ ...head, offset: 0, keys: [], state });
}

/** Returns the state of a counter of the kind rolling-window, with so many entries. */
export function logOf(entries: number): object {
  return { entries: Array.from({ length: entries }, (_, n) => [AT + n, 1]), start: 0, total: entries };
}

/** Returns a file with the checksum of what it holds. */
export async function signed(file: Snapshot): Promise<Snapshot> {
  return { ...file, checksum: await checksumOf(file) } as Snapshot;
}

function rollingPolicies(id: string): string[] {
  const policies = DOCUMENTED.find(({ contract }) => contract.id === id)?.contract.policies ?? {};
  return Object.keys(policies).filter((name) => policies[name]?.kind === 'rolling-window');
}

/** Resources of each API whose lists are long, and whose fields are short. */
const MANY: readonly Many[] = [
  {
    api: 'example-ai',
    collection: 'webhooks',
    item: '"image.completed",'.length,
    make: (id, length) => ({
      id,
      url: 'https://example.com/',
      events: Array.from({ length }, () => 'image.completed'),
      active: true,
      createdAt: AT,
      secret: 's',
    }),
  },
  {
    api: 'lumyx',
    collection: 'conversations',
    item: `{"role":"user","content":"","at":${AT}},`.length,
    make: (id, length) => ({
      id,
      title: '',
      mode: 'chat',
      createdAt: AT,
      updatedAt: AT,
      messages: Array.from({ length }, () => ({ role: 'user', content: '', at: AT })),
    }),
  },
  {
    api: 'nova-embed',
    collection: 'batches',
    item: '{"applicationId":"","scoringJobId":""},'.length,
    make: (id, length) => ({
      id,
      jobId: '',
      createdAt: AT,
      accepted: Array.from({ length }, () => ({ applicationId: '', scoringJobId: '' })),
      rejected: [],
    }),
  },
  {
    api: 'novapulse',
    collection: 'jobs',
    item: 1,
    make: (id, length) => ({
      id,
      pipeline: 'transcription',
      language: 'x'.repeat(length),
      seconds: 1,
      createdAt: AT,
      startsAt: AT,
      endsAt: AT,
      failure: null,
    }),
  },
  {
    api: 'novastack',
    collection: 'tasks',
    prefix: 'task_',
    item: 1,
    make: (id, length) => ({
      id,
      createdAt: AT,
      model: '',
      input: 'x'.repeat(length),
      output: '',
      startsAt: AT,
      endsAt: AT,
    }),
  },
];

function worlds(): Entry[] {
  return MANY.flatMap(({ api, collection, make, item, prefix = '' }) => {
    const [first] = DOCUMENTED.find(({ contract }) => contract.id === api)?.contract.demoKeys ?? [];
    const place = `world/${api}/${first?.account ?? ''}/${first?.environment ?? ''}//${collection}/`;
    const room = MOST_BYTES / MOST_RESOURCES - 32 - place.length;
    return Array.from({ length: MOST_RESOURCES }, (_, n): Entry => {
      const id = prefix + n.toString(16).padStart(12, '0');
      const left = room - JSON.stringify([id, make(id, 0)]).length;
      return { path: place + id, value: make(id, Math.floor(left / item)) };
    });
  });
}

interface Many {
  api: string;
  collection: string;
  /** What ids begin with. Nothing by default. */
  prefix?: string;
  make: (id: string, length: number) => object;
  /** Characters that one more of its length takes. */
  item: number;
}
