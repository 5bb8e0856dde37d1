import { among, flag, listOf, moment, objectOf, text, type Form } from '../../engine/form.ts';
import type { Schemas } from './types.ts';
import type { Webhook } from './webhook.ts';

/** What the mock stores: an imported file may hold anything. */
export const resources: Record<string, Form> = {
  webhooks: objectOf<Webhook>({
    id: text,
    url: text,
    events: listOf(
      among<Schemas['EventName']>({
        'generation.completed': true,
        'image.completed': true,
        'analysis.completed': true,
      }),
    ),
    active: flag,
    createdAt: moment,
    secret: text,
  }),
};
