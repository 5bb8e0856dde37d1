import type { SeedEntry } from '../../engine/seed-entry.ts';
import type { Webhook } from './webhook.ts';

const DAY = 24 * 60 * 60_000;

/** The webhook that each account of a fresh sandbox has. Its secret is as public as the demo keys. */
export function seed(now: number): SeedEntry[] {
  const resource: Webhook = {
    id: 'whk_5e0f8a1c2b3d',
    url: 'https://hooks.example.com/ai',
    events: ['generation.completed', 'image.completed'],
    active: true,
    createdAt: now - 30 * DAY,
    secret: `whsec_${'0'.repeat(64)}`,
  };
  return ['acme', 'solo', 'over-quota'].map((account) => ({
    account,
    environment: 'main',
    collection: 'webhooks',
    id: resource.id,
    resource,
  }));
}
