import { expect, test } from 'vitest';
import { DOCUMENTED, operationsOf, successOf } from '../support/contracts.ts';
import { createRandom } from '../support/random.ts';
import { createKey, createTestSandbox, replay } from '../support/sandbox.ts';
import { worstRequest } from '../support/worst-requests.ts';

const FILE = '/mock/console/v1/sandbox';

test('exports a sandbox that is as full as requests make it, and imports it again', async () => {
  const random = createRandom(3);
  const full = createTestSandbox();
  for (const { contract } of DOCUMENTED) for (let n = 0; n < 50; n += 1) await createKey(full.target, contract.id);
  const writing = operationsOf(DOCUMENTED).filter(({ operation }) => operation.method !== 'GET');
  for (let n = 0; n < 400; n += 1) {
    const target = writing[n % writing.length];
    if (target) await full.sandbox.handle(worstRequest(random, target).request);
    if (target && n % 3 === 0) await replay(full.target, successOf(target.api.contract.id, target.operation.id));
    full.clock.advance(2);
  }

  const exported = await full.send({ path: FILE });
  const text = await exported.text();
  const imported = await createTestSandbox().send({
    method: 'PUT',
    path: FILE,
    body: text,
    headers: { 'Content-Type': 'application/json' },
  });

  expect(exported.status).toBe(200);
  expect(text.length).toBeLessThan(4 * 1024 ** 2);
  expect(await imported.json()).toMatchObject({ keys: 50 * DOCUMENTED.length });
});
