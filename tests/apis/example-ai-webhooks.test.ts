import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';
import { BASE, codeOf, FULL, HOOK, keyNamed, post } from './example-ai-client.ts';
import type { Schemas } from './example-ai-client.ts';

describe('a webhook', () => {
  test('shows its secret when it is created, and never again', async () => {
    const sandbox = createTestSandbox();
    const { id, secret } = await createWebhook(sandbox);

    const others = [
      await sandbox.send({ path: `${BASE}/webhooks/${id}`, key: FULL }),
      await sandbox.send({ path: `${BASE}/webhooks`, key: FULL }),
      await sandbox.send({ method: 'PATCH', path: `${BASE}/webhooks/${id}`, key: FULL, body: { active: false } }),
    ];

    expect(secret).toMatch(/^whsec_[0-9a-f]{64}$/);
    for (const answer of others) {
      const text = await answer.text();
      expect(text).toContain(id);
      expect(text).not.toContain('whsec_');
    }
  });

  test('keeps what a change does not name', async () => {
    const sandbox = createTestSandbox();
    const { id, url } = await createWebhook(sandbox);

    await sandbox.send({
      method: 'PATCH',
      path: `${BASE}/webhooks/${id}`,
      key: FULL,
      body: { events: ['analysis.completed'] },
    });

    const answer = await sandbox.send({ path: `${BASE}/webhooks/${id}`, key: FULL });
    expect(await answer.json()).toMatchObject({ data: { url, events: ['analysis.completed'], active: true } });
  });

  test('is gone once it is deleted', async () => {
    const sandbox = createTestSandbox();
    const { id } = await createWebhook(sandbox);

    await sandbox.send({ method: 'DELETE', path: `${BASE}/webhooks/${id}`, key: FULL });

    expect((await sandbox.send({ path: `${BASE}/webhooks/${id}`, key: FULL })).status).toBe(404);
    expect(await (await sandbox.send({ path: `${BASE}/webhooks`, key: FULL })).text()).not.toContain(id);
  });

  test('belongs to its account', async () => {
    const sandbox = createTestSandbox();
    const { id } = await createWebhook(sandbox);

    const answer = await sandbox.send({ path: `${BASE}/webhooks/${id}`, key: keyNamed('free') });

    expect(await codeOf(answer)).toBe('RESOURCE_NOT_FOUND');
  });

  test.each(['generation.completed', 'image.completed', 'analysis.completed'])(
    'signs the test event %s with its secret',
    async (event) => {
      const sandbox = createTestSandbox();
      const { id, secret, url } = await createWebhook(sandbox);

      const answer = await post(sandbox, `/webhooks/${id}/test`, { event });

      const { data } = (await answer.json()) as Schemas['DeliveryAnswer'];
      const { signature, ...signed } = data.request.body;
      expect(data).toMatchObject({ sent: false, request: { method: 'POST', url, body: { event } } });
      expect(signature).toBe(createHmac('sha256', secret).update(JSON.stringify(signed)).digest('hex'));
    },
  );

  test('is tested without a body as well', async () => {
    const sandbox = createTestSandbox();

    const answer = await sandbox.send({ method: 'POST', path: `${BASE}/webhooks/${HOOK}/test`, key: FULL });

    expect(await answer.text()).toContain('"event":"generation.completed"');
  });
});

async function createWebhook(sandbox: TestSandbox): Promise<Schemas['NewWebhookAnswer']['data']> {
  const answer = await post(sandbox, '/webhooks', { url: 'https://example.org/ai', events: ['image.completed'] });
  expect(answer.status).toBe(201);
  return ((await answer.json()) as Schemas['NewWebhookAnswer']).data;
}
