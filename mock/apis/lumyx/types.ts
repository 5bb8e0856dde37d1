import type { components } from '../../../openapi/generated/lumyx.ts';
import type { Call } from '../../engine/handler.ts';

export type Schemas = components['schemas'];

/** A call of whichever operation, for what several handlers share. */
export type AnyCall = Call<unknown, unknown, unknown>;
