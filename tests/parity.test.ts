import { describe, expect, test } from 'vitest';
import { createDirectTransport } from '../mock/transports/direct.ts';
import { createMockServer } from '../mock/transports/node.ts';
import type { Case } from '../openapi/case.ts';
import { DOCUMENTED } from './support/contracts.ts';
import { listen } from './support/http.ts';
import { takeSnapshot } from './support/parity.ts';
import type { Snapshot } from './support/parity.ts';
import { seededRandom } from './support/random.ts';
import { CASES, createTestClock, createTestSandbox, replay } from './support/sandbox.ts';

describe('as a function call', () => {
  test.each(CASES)('$id is what the engine answers', async (example) => {
    const { sandbox } = createTestSandbox();
    const direct = createDirectTransport(sandbox);

    const answer = await replay((request) => direct.fetch(request), example);

    expect(await takeSnapshot(answer)).toEqual(await engineSnapshot(example));
  });

  test('an address that is not the mock is rejected, and nothing is sent', async () => {
    const { sandbox } = createTestSandbox();
    const direct = createDirectTransport(sandbox);

    await expect(direct.fetch(new Request('https://example.com/v1/jobs'))).rejects.toThrow('no API of this sandbox');
  });
});

describe('over HTTP', () => {
  test.each(CASES)('$id is what the engine answers', async (example) => {
    await using server = await listen(createTestSandbox().sandbox);

    const answer = await replay(fetch, example, { origin: server.origin });

    expect(await takeSnapshot(answer, server.origin)).toEqual(await engineSnapshot(example));
  });
});

describe('in Node, through MSW', () => {
  test.each(CASES)('$id is what the engine answers', async (example) => {
    const answer = await answeredByMsw(() => replay(fetch, example));

    expect(await takeSnapshot(answer)).toEqual(await engineSnapshot(example));
  });

  const documented = DOCUMENTED.flatMap(({ contract, mount }) =>
    CASES.filter(({ api }) => api === contract.id).map((example) => ({
      id: example.id,
      example,
      contract,
      requests: example.requests.map((request) => ({ ...request, path: request.path.slice(mount.length) })),
    })),
  );

  test.each(documented)('$id is the same at the documented host', async ({ example, contract, requests }) => {
    const { origin } = new URL(contract.documentedBase);

    const answer = await answeredByMsw(() => replay(fetch, { requests }, { origin }));

    const { documentedBase, mockBase } = contract;
    expect(await takeSnapshot(answer, documentedBase, `http://localhost${mockBase}`)).toEqual(
      await engineSnapshot(example),
    );
  });
});

const engineSnapshots = new Map<string, Promise<Snapshot>>();

/** Resolves to what the engine answers to a case, which is asked once for all transports. */
function engineSnapshot(example: Case): Promise<Snapshot> {
  const known = engineSnapshots.get(example.id) ?? replay(createTestSandbox().target, example).then(takeSnapshot);
  engineSnapshots.set(example.id, known);
  return known;
}

/** Runs something while MSW answers this process's own requests. */
async function answeredByMsw(send: () => Promise<Response>): Promise<Response> {
  const { now } = createTestClock();
  const server = createMockServer({ now, random: seededRandom(1), sleep: async () => {} });
  server.listen();
  try {
    return await send();
  } finally {
    server.close();
  }
}
