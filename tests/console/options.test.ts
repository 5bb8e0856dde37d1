import { describe, expect, test } from 'vitest';
import { DOCUMENTED } from '../support/contracts.ts';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const APIS = DOCUMENTED.map(({ contract }) => ({ id: contract.id, contract }));

describe('the console', () => {
  test.each(APIS)('refuses every limit that the dashboard of $id does not have', async ({ contract }) => {
    const offered = contract.keyOptions.limits.map(({ policy }) => policy);

    for (const policy of Object.keys(contract.policies)) {
      const { status } = await create(createTestSandbox(), contract.id, { limits: { [policy]: 7 } });

      expect(status, policy).toBe(offered.includes(policy) ? 201 : 400);
    }
  });

  test.each(APIS)('takes an expiry for $id where its dashboard asks for one', async ({ contract }) => {
    const sandbox = createTestSandbox();
    const expiresAt = new Date(sandbox.clock.now() + 1000).toISOString();

    const { status } = await create(sandbox, contract.id, { expiresAt });

    expect(status).toBe(contract.keyOptions.expiry ? 201 : 400);
  });

  test.each(APIS)('takes an environment for $id where its dashboard asks for one', async ({ contract }) => {
    const environment = contract.scheme?.format.environments[0]?.id;

    const { status } = await create(createTestSandbox(), contract.id, { environment });

    expect(status).toBe(contract.keyOptions.environments ? 201 : 400);
  });

  test.each(APIS.filter(({ contract }) => contract.keyOptions.expiry))(
    'refuses an expiry for $id that has passed by the clock of the sandbox',
    async ({ contract }) => {
      const sandbox = createTestSandbox();
      const { now } = sandbox.clock;
      const inAnHour = new Date(now() + 3_600_000).toISOString();
      expect((await create(sandbox, contract.id, { expiresAt: new Date(now()).toISOString() })).status).toBe(400);
      expect((await create(sandbox, contract.id, { expiresAt: inAnHour })).status).toBe(201);

      await sandbox.send({ method: 'POST', path: '/mock/console/v1/clock', body: { advance: 3600 } });
      const answer = await create(sandbox, contract.id, { expiresAt: inAnHour });

      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({
        code: 'invalid_option',
        detail: expect.stringMatching(`expiresAt.*${inAnHour}`),
      });
    },
  );
});

describe('a key that is made in the process', () => {
  test('has the limits that it was given, which no dashboard offers', async () => {
    const { sandbox, send } = createTestSandbox();

    const { value: key } = await sandbox.keys.create('novapulse', { limits: { 'per-minute': 1 } });

    const statuses = [];
    for (let n = 0; n < 2; n += 1) statuses.push((await send({ path: '/mock/novapulse/v1/jobs', key })).status);
    expect(statuses).toEqual([200, 429]);
  });

  test('may have expired before it began', async () => {
    const { sandbox, send } = createTestSandbox();

    const { value: key, state } = await sandbox.keys.create('novapulse', { expiresAt: '2025-01-01T00:00:00Z' });

    expect(state).toBe('expired');
    expect((await send({ path: '/mock/novapulse/v1/jobs', key })).status).toBe(401);
  });

  test('is listed by the console', async () => {
    const { sandbox, send } = createTestSandbox();

    const { id } = await sandbox.keys.create('lumyx', { name: 'Of a test' });

    const listed = await (await send({ path: '/mock/console/v1/apis/lumyx/keys' })).json();
    expect(listed).toMatchObject({
      data: expect.arrayContaining([expect.objectContaining({ id, name: 'Of a test' })]),
    });
  });

  test.each([
    ['an API', 'no-such-api', {}],
    ['a permission', 'novapulse', { permissions: ['everything'] }],
    ['a policy', 'novapulse', { limits: { 'per-moon': 1 } }],
    ['an environment', 'novapulse', { environment: 'moon' }],
  ])('throws given %s that there is not', async (_title, api, settings) => {
    const { sandbox } = createTestSandbox();

    await expect(sandbox.keys.create(api, settings)).rejects.toThrow(/^Failed to/);
  });
});

function create({ send }: TestSandbox, api: string, body: object): Promise<Response> {
  return send({ method: 'POST', path: `/mock/console/v1/apis/${api}/keys`, body });
}
