import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDirectTransport } from '../mock/transports/direct.ts';
import { createMockServer } from '../mock/transports/node.ts';
import { DOCUMENTED } from './support/contracts.ts';
import { listen } from './support/http.ts';
import type { Listening } from './support/http.ts';
import { DOCS, recordResponse } from './support/parity.ts';
import { engineRecord, replayedOver } from './support/replays.ts';
import { renewable, renewableSandbox } from './support/renewable.ts';
import { CASES, createTestSandbox, replay } from './support/sandbox.ts';

describe('as a function call', replayedOver('a function call'), () => {
  test.each(CASES)('$id is what the engine answers', async (example) => {
    const { sandbox } = createTestSandbox();
    const direct = createDirectTransport(sandbox);

    const answer = await replay((request) => direct.fetch(request), example);

    expect(await recordResponse(answer)).toEqual(await engineRecord(example));
  });
});

test('an address that is not the mock is rejected by a function call, and nothing is sent', async () => {
  const { sandbox } = createTestSandbox();
  const direct = createDirectTransport(sandbox);

  await expect(direct.fetch(new Request('https://example.com/v1/jobs'))).rejects.toThrow('no API of the mock');
});

describe('over HTTP', replayedOver('HTTP'), () => {
  // One server for all: what is new for each case is the sandbox behind it.
  const { sandbox, renew } = renewableSandbox();
  let server: Listening;
  beforeAll(async () => {
    server = await listen(sandbox, { docsUrl: DOCS });
  });
  afterAll(() => server[Symbol.asyncDispose]());

  test.each(CASES)('$id is what the engine answers', async (example) => {
    renew();

    const answer = await replay(fetch, example, { origin: server.origin });

    expect(await recordResponse(answer, server.origin)).toEqual(await engineRecord(example));
  });
});

describe('in Node, through MSW', () => {
  const { options, renew } = renewable();
  const server = createMockServer({ ...options, base: 'http://localhost', docsUrl: DOCS });
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  describe('at the address of the mock', replayedOver('MSW in Node'), () => {
    test.each(CASES)('$id is what the engine answers', async (example) => {
      await renew();

      const answer = await replay(fetch, example);

      expect(await recordResponse(answer)).toEqual(await engineRecord(example));
    });
  });

  const documented = DOCUMENTED.flatMap(({ contract, mount }) =>
    CASES.filter(({ api }) => api === contract.id).map((example) => ({
      id: example.id,
      example,
      contract,
      requests: example.requests.map((request) => ({ ...request, path: request.path.slice(mount.length) })),
    })),
  );

  describe('at the documented host', replayedOver("MSW at the API's own host"), () => {
    test.each(documented)('$id is what the engine answers', async ({ example, contract, requests }) => {
      await renew();
      const { origin } = new URL(contract.documentedBase);

      const answer = await replay(fetch, { requests }, { origin });

      const { documentedBase, mockBase } = contract;
      const record = await recordResponse(answer, documentedBase, `http://localhost${mockBase}`);
      expect(record).toEqual(await engineRecord(example));
    });
  });
});
