import { expect, test } from 'vitest';
import type { Api } from '../../mock/engine/define-api.ts';
import { checksumOf, type Snapshot } from '../../mock/console/snapshot.ts';
import type { OperationContract } from '../../openapi/contract.ts';
import { DOCUMENTED, findUndocumented, operationsOf, successOf } from '../support/contracts.ts';
import { createTestSandbox, replay, toRequest, type TestSandbox } from '../support/sandbox.ts';

const FILE = '/mock/console/v1/sandbox';

/** Every operation whose responses are kept and given again. */
const KEEPING = operationsOf(DOCUMENTED).filter(({ operation }) => operation.idempotency !== null);

/** What no operation can have given, by what of it is wrong; `at` is where the refusal says that it is. */
const WRONG: readonly { what: string; at: string; change: (reply: Reply) => object }[] = [
  { what: 'a status that is not documented', at: '/reply/status', change: (reply) => ({ ...reply, status: 299 }) },
  { what: 'the status of an error', at: '/reply/status', change: (reply) => ({ ...reply, status: 404 }) },
  { what: 'no body', at: '/reply', change: ({ body: _body, ...reply }) => reply },
  { what: 'another body', at: '/reply/body', change: (reply) => ({ ...reply, body: { hello: 'world' } }) },
  { what: 'a text for a body', at: '/reply/body', change: (reply) => ({ ...reply, body: 'text' }) },
  {
    what: 'a page',
    at: '/reply/mediaType',
    change: ({ body: _body, ...reply }) => ({ ...reply, text: '<script>', mediaType: 'text/html' }),
  },
  { what: 'text beside its body', at: '/reply/mediaType', change: (reply) => ({ ...reply, text: '{}' }) },
  {
    what: 'a stream',
    at: '/reply/mediaType',
    change: ({ body: _body, ...reply }) => ({ ...reply, events: ['{}'], mediaType: 'text/event-stream' }),
  },
  {
    what: 'a cookie',
    at: '/reply/headers/Set-Cookie',
    change: (reply) => ({ ...reply, headers: { ...reply.headers, 'Set-Cookie': 'a=b' } }),
  },
  { what: 'an origin', at: '/reply/origin', change: (reply) => ({ ...reply, origin: { status: 'a', body: 'b' } }) },
  { what: 'a field of its own', at: '/reply/extra', change: (reply) => ({ ...reply, extra: 1 }) },
];

test.each(KEEPING)(
  'refuses a kept response that $title cannot have given, and says where',
  async ({ api, operation }) => {
    const { sandbox, file, index } = await keepOne(api, operation);

    for (const { what, at, change } of WRONG) {
      const refused = await importChanged(sandbox, file, index, (kept) => ({ ...kept, reply: change(kept.reply) }));

      expect(refused.status, what).toBe(400);
      const { code, detail } = (await refused.json()) as { code: string; detail: string };
      expect(code, what).toBe('unusable_state');
      expect(detail, what).toContain(`/state/${index} `);
      expect(detail, what).toContain(`a wrong value at ${at}`);
    }
  },
);

test.each(KEEPING)(
  'returns what is documented for $title, whatever an imported file says that it returned before',
  async ({ api, operation }) => {
    const { sandbox, file, index, again } = await keepOne(api, operation);
    const theirs: [string, Change][] = [];
    for (const other of KEEPING.filter((each) => each.api === api && each.operation !== operation)) {
      const { kept: others } = await keepOne(api, other.operation);
      theirs.push([
        `what ${other.operation.id} kept`,
        (kept) => ({ ...kept, operation: others.operation, reply: others.reply }),
      ]);
    }

    for (const [about, change] of [
      ...theirs,
      ['no operation', ({ operation: _operation, ...kept }) => kept],
      ...changesOf(file.state[index]?.value as Kept),
    ] satisfies [string, Change][]) {
      const imported = await importChanged(sandbox, file, index, change);
      if (imported.status === 400) continue;

      const response = await again();

      expect(response.status, about).not.toBe(500);
      expect(await findUndocumented(api, operation.id, response), about).toBeNull();
    }
  },
);

test.each(KEEPING)('takes back what $title has kept, and gives it again', async ({ api, operation }) => {
  const { sandbox, file, index, again, first } = await keepOne(api, operation);

  const imported = await importChanged(sandbox, file, index, (kept) => kept);

  expect(imported.status).toBe(200);
  expect(await (await again()).text()).toBe(await first.text());
});

/** Sends a request with an idempotency key, and returns the exported state and how to send the same again. */
async function keepOne(api: Api, operation: OperationContract) {
  const sandbox = createTestSandbox();
  const header = operation.idempotency?.header ?? '';
  const requests = successOf(api.contract.id, operation.id).requests.map((request, at, all) =>
    at === all.length - 1 ? { ...request, headers: { ...request.headers, [header]: 'kept-once' } } : request,
  );
  const first = await replay(sandbox.target, { requests });
  const file = (await (await sandbox.send({ path: FILE })).json()) as Snapshot;
  const index = file.state.findIndex(({ path, value }) => path.startsWith('idempotency/') && typeof value === 'object');
  const last = requests.at(-1);
  if (index < 0 || !last) throw new Error(`Failed to find what ${operation.id} kept.`);
  const kept = file.state[index]?.value as Kept;
  return { sandbox, file, index, kept, first, again: () => sandbox.target(toRequest(last)) };
}

async function importChanged({ send }: TestSandbox, file: Snapshot, index: number, change: Change): Promise<Response> {
  const state = file.state.map((entry, at) =>
    at === index ? { ...entry, value: change(structuredClone(entry.value) as Kept) } : entry,
  );
  const changed = { ...file, state };
  return send({ method: 'PUT', path: FILE, body: { ...changed, checksum: await checksumOf(changed) } });
}

/** Returns the changes that put a wrong value in the place of each member of a kept body in turn. */
function changesOf({ reply }: Kept): [string, Change][] {
  return placesOf(reply.body).flatMap((place) =>
    [null, -1e9, {}, [], '', 'x'.repeat(20_000)].map((value): [string, Change] => [
      `${place.join('/')}: ${JSON.stringify(value).slice(0, 20)}`,
      (kept) => {
        const [last = '', ...way] = place.toReversed();
        const holder = way.reduceRight((at, name) => at[name] as Record<string, unknown>, kept.reply.body);
        holder[last] = value;
        return kept;
      },
    ]),
  );
}

function placesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    [name],
    ...placesOf(member).map((place) => [name, ...place]),
  ]);
}

type Change = (kept: Kept) => object;

interface Kept {
  operation: string;
  reply: Reply;
}

interface Reply {
  status: number;
  headers?: object;
  body: Record<string, unknown>;
}
