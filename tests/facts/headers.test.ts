import { describe, expect, test } from 'vitest';
import type { ApiContract } from '../../openapi/contract.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { listen } from '../support/http.ts';
import { createTestSandbox, send } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const APIS = DOCUMENTED.map(({ contract }) => ({ id: contract.id, contract }));

describe('the limit headers', () => {
  test.each(APIS)('of $id stand on a 404 and a 405 given a valid key, and nothing is used', async ({ contract }) => {
    const sandbox = createTestSandbox();

    for (const request of strayRequests(contract)) {
      const before = await remainingOf(sandbox, contract, request);
      const after = await remainingOf(sandbox, contract, request);

      expect(before.filter((value) => value === null)).toEqual([]);
      expect(after).toEqual(before);
    }
  });

  test.each(APIS)('of $id do not stand there given no key, or one that is not valid', async ({ contract }) => {
    const { send: sendTo } = createTestSandbox();

    for (const request of strayRequests(contract)) {
      for (const key of [undefined, contract.sampleKeys.unknown, keyNamed(contract, 'expired')]) {
        const { headers } = await sendTo({ ...request, key });

        expect([...headers.keys()].filter((name) => /ratelimit/i.test(name))).toEqual([]);
      }
    }
  });
});

describe('the Date header', () => {
  test.each(APIS)('of $id is the clock of the sandbox, whatever comes back', async ({ contract }) => {
    const { send: sendTo, clock } = createTestSandbox();
    await sendTo({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: 86_400 } });

    for (const request of [{ path: contract.mockBase }, ...strayRequests(contract)]) {
      const { headers } = await sendTo({ ...request, key: contract.demoKeys[0]?.value });

      expect(Date.parse(headers.get('date') ?? '')).toBe(Math.floor(clock.now() / 1000) * 1000 + 86_400_000);
    }
  });

  test('agrees with the reset of a window over HTTP, given that the clock was moved on', async () => {
    const sandbox = createTestSandbox();
    await using server = await listen(sandbox.sandbox);
    const target = (request: Request) =>
      fetch(new Request(request.url.replace('http://localhost', server.origin), request));
    await sandbox.send({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: 3600 } });

    const { headers } = await send(target, {
      path: '/mock/novapulse/v1/jobs',
      key: 'nvp_test_DEMOFULL000000000000000000000000',
    });

    const left = Number(headers.get('x-ratelimit-reset')) - Date.parse(headers.get('date') ?? '') / 1000;
    expect(left).toBeGreaterThanOrEqual(60);
    expect(left).toBeLessThanOrEqual(61);
  });
});

/** An address that no operation has, and one whose operations know another method only. */
function strayRequests(contract: ApiContract): { method?: string; path: string }[] {
  const keyed = contract.operations.find(({ path, permissions }) => permissions.length > 0 && !path.includes('{'));
  return [
    { path: `${contract.mockBase}/no-such-endpoint` },
    { method: 'PATCH', path: contract.mockBase + (keyed?.path ?? '') },
  ];
}

/** Returns the values of all limit headers that every answer has. */
async function remainingOf(
  { send: sendTo }: TestSandbox,
  contract: ApiContract,
  request: { method?: string; path: string },
): Promise<(string | null)[]> {
  const { headers } = await sendTo({ ...request, key: contract.demoKeys[0]?.value });
  return contract.limitHeaders
    .filter(({ policy }) => policy !== 'any' && !contract.policies[policy]?.counts)
    .map(({ name }) => headers.get(name));
}

function keyNamed({ demoKeys }: ApiContract, wanted: string): string | undefined {
  return demoKeys.find(({ name }) => name === wanted)?.value;
}
