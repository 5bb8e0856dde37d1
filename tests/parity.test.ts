import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDirectTransport } from '../mock/transports/direct.ts';
import { createMockServer } from '../mock/transports/node.ts';
import { listen } from './support/http.ts';
import type { Listening } from './support/http.ts';
import { testOwnHosts } from './support/own-host.ts';
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

describe('in Node, through MSW, at the address of the mock', replayedOver('MSW in Node'), () => {
  const { options, renew } = renewable();
  const server = createMockServer({ ...options, base: 'http://localhost', docsUrl: DOCS });
  beforeAll(() => server.listen());
  afterAll(() => server.close());

  test.each(CASES)('$id is what the engine answers', async (example) => {
    await renew();

    const answer = await replay(fetch, example);

    expect(await recordResponse(answer)).toEqual(await engineRecord(example));
  });
});

// The documented host is another address for the same handlers: a case of each status of an API tells of all.
testOwnHosts(
  CASES.filter(
    ({ api, status }, index) => CASES.findIndex((each) => each.api === api && each.status === status) === index,
  ),
);
