import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDirectTransport } from '../mock/transports/direct.ts';
import { listen } from './support/http.ts';
import type { Listening } from './support/http.ts';
import { DOCS, recordResponse } from './support/parity.ts';
import { engineRecord, replayedOver } from './support/replays.ts';
import { renewableSandbox } from './support/renewable.ts';
import { REPRESENTATIVE_CASES } from './support/representative-cases.ts';
import { CASES, createTestSandbox, replay } from './support/sandbox.ts';
import { testMockAddress, testOwnHosts } from './support/suites/msw-in-node.ts';

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

// What carries a case to the engine here knows nothing of the case.
testMockAddress(REPRESENTATIVE_CASES);
testOwnHosts(REPRESENTATIVE_CASES);
