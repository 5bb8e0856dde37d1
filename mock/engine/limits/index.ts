import type { PolicyContract } from '../../../openapi/policy.ts';
import { concurrency } from './concurrency.ts';
import { firstRequestWindow } from './first-request-window.ts';
import { fixedWindow } from './fixed-window.ts';
import type { Limiter } from './limiter.ts';
import { rollingWindow } from './rolling-window.ts';

/** The ways of counting, by the `kind` that a policy names in the OpenAPI document. */
export const LIMITERS = {
  'first-request-window': firstRequestWindow as Limiter<unknown>,
  'fixed-window': fixedWindow as Limiter<unknown>,
  'rolling-window': rollingWindow as Limiter<unknown>,
  concurrency: concurrency as Limiter<unknown>,
} satisfies Record<PolicyContract['kind'], Limiter<unknown>>;
