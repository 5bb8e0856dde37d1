import { expect, test } from 'vitest';
import { DOCUMENTED, findUndocumented } from '../../support/contracts.ts';
import { createTestSandbox } from '../../support/sandbox.ts';

test.each(DOCUMENTED)('refuses a URL of a megabyte to $contract.id in documented words', async (api) => {
  const { send } = createTestSandbox();

  for (const path of [`/${'a'.repeat(1e6)}`, `/models?x=${'%20'.repeat(3e5)}`]) {
    const response = await send({ path: api.contract.mockBase + path });

    expect(response.status).toBe(431);
    expect(await findUndocumented(api, null, response)).toBeNull();
  }
});
