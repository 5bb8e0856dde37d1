import type { components, operations, webhooks } from '../../../openapi/generated/example-ai.ts';
import type { Call, Handlers } from '../../engine/handler.ts';

/** The operations that clients call; webhooks go the other way. */
export type Operations = Omit<operations, keyof webhooks>;

/** Some of the handlers, by their operationIds. */
export type Some<Ids extends keyof Operations> = Pick<Handlers<Operations>, Ids>;

/** What every handler is given, whatever its operation. */
export type AnyCall = Omit<Call<unknown, unknown, unknown>, 'params' | 'query' | 'headers' | 'body'>;

export type Schemas = components['schemas'];
