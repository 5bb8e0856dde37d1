import { success } from '../success.ts';
import { timestamp } from '../../../engine/seconds.ts';
import { unixSeconds } from '../time.ts';
import type { AnyCall, Schemas, Some } from '../types.ts';
import { describeWebhook, newSecret, signEvent } from '../webhook.ts';
import type { Webhook } from '../webhook.ts';

export const webhookHandlers: Some<
  'createWebhook' | 'listWebhooks' | 'getWebhook' | 'updateWebhook' | 'deleteWebhook' | 'testWebhook'
> = {
  async createWebhook(call) {
    const { url, events } = call.body;
    const webhook: Webhook = {
      id: await call.newId('whk'),
      url,
      events,
      active: true,
      createdAt: call.now,
      secret: newSecret(call.random),
    };
    await webhooksOf(call).put(webhook.id, webhook);
    return { status: 201, body: await success(call, { ...describeWebhook(webhook), secret: webhook.secret }) };
  },

  async listWebhooks(call) {
    const webhooks = await webhooksOf(call).list();
    const sorted = webhooks.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
    return { status: 200, body: await success(call, sorted.map(describeWebhook)) };
  },

  async getWebhook(call) {
    const webhook = findWebhook(call, await webhooksOf(call).get(call.params.id));
    return { status: 200, body: await success(call, describeWebhook(webhook)) };
  },

  async updateWebhook(call) {
    const { url, events, active } = call.body;
    const changed = await webhooksOf(call).update(call.params.id, (webhook) => ({
      ...webhook,
      ...(url !== undefined && { url }),
      ...(events !== undefined && { events }),
      ...(active !== undefined && { active }),
    }));
    const webhook = findWebhook(call, changed);
    return { status: 200, body: await success(call, describeWebhook(webhook)) };
  },

  async deleteWebhook(call) {
    const { id } = findWebhook(call, await webhooksOf(call).get(call.params.id));
    await webhooksOf(call).delete(id);
    return { status: 200, body: await success(call, { id, deleted: true as const }) };
  },

  async testWebhook(call) {
    const webhook = findWebhook(call, await webhooksOf(call).get(call.params.id));
    const name = call.body?.event ?? 'generation.completed';
    const event = { event: name, data: await dataOf(name, call), timestamp: timestamp(call.now) };
    return {
      status: 200,
      body: await success(call, {
        sent: false as const,
        reason: 'A mock calls nobody. This is the request it would send.',
        request: {
          method: 'POST' as const,
          url: webhook.url,
          headers: { 'Content-Type': 'application/json' },
          body: signEvent(event, webhook.secret),
        },
      }),
    };
  },
};

/** What an event of each kind is about: the prefix of its id, and the model where there is one. */
const SUBJECTS: Record<Schemas['EventName'], { prefix: string; model?: string }> = {
  'generation.completed': { prefix: 'gen', model: 'gpt-4' },
  'image.completed': { prefix: 'img', model: 'dall-e-3' },
  'analysis.completed': { prefix: 'ana' },
};

async function dataOf(name: Schemas['EventName'], { newId, now }: AnyCall): Promise<Schemas['WebhookEvent']['data']> {
  const { prefix, ...subject } = SUBJECTS[name];
  return { id: await newId(prefix), ...subject, created: unixSeconds(now) };
}

function webhooksOf({ namespace }: Pick<AnyCall, 'namespace'>) {
  return namespace.collection<Webhook>('webhooks');
}

function findWebhook(
  { params, key, refuse }: Pick<AnyCall, 'key' | 'refuse'> & { params: { id: string } },
  webhook: Webhook | undefined,
): Webhook {
  if (webhook) return webhook;
  throw refuse('RESOURCE_NOT_FOUND', `The account of the key '${key.name}' has no such webhook.`, { id: params.id });
}
