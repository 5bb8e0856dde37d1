import { describe, expect, test } from 'vitest';
import { DOCUMENTED } from '../support/contracts.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const APIS = DOCUMENTED.map(({ contract }) => ({ id: contract.id, contract }));

describe('the demo keys', () => {
  test.each(APIS)('of $id can be told apart where they are masked', async ({ contract }) => {
    const { send } = createTestSandbox();

    const listed = await (await send({ path: `/mock/console/v1/apis/${contract.id}/keys` })).json();

    const masks = (listed as { data: { masked: string }[] }).data.map(({ masked }) => masked);
    expect(new Set(masks).size).toBe(masks.length);
  });
});

describe('a body of the largest size', () => {
  const sized = APIS.flatMap(({ contract }) =>
    contract.operations
      .filter(({ answers }) => answers.some(({ reason }) => reason === 'validate/size'))
      .map((operation) => ({ title: `${contract.id} ${operation.id}`, contract, operation })),
  );
  // One of each API and size is enough: what reads bodies is the same for all.
  const distinct = Map.groupBy(sized, ({ contract, operation }) => `${contract.id} ${operation.body?.maxBytes}`);

  test.each([...distinct.values()].flatMap((group) => group.slice(0, 1)))(
    'and one byte more gets the documented 413 from $title',
    async ({ contract, operation }) => {
      const { maxBytes = 0, sandboxMaxBytes = maxBytes, mediaType = '' } = operation.body ?? {};
      const { send, clock } = createTestSandbox();
      const path = contract.mockBase + operation.path.replace(/\{\w+\}/g, 'any');
      const headers = { 'Content-Type': mediaType, 'X-Tenant-Id': 'acme-corp' };

      const statusOf = async (size: number) =>
        (
          await send({
            method: operation.method,
            path,
            key: contract.demoKeys[0]?.value,
            headers,
            body: ' '.repeat(size),
          })
        ).status;

      expect(await statusOf(sandboxMaxBytes)).not.toBe(413);
      clock.advance(1);
      expect(await statusOf(sandboxMaxBytes + 1)).toBe(413);
    },
  );
});
