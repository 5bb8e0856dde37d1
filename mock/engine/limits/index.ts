import type { LimitKind } from '../../../openapi/limit-kind.ts';
import { concurrency } from './concurrency.ts';
import { firstRequestWindow } from './first-request-window.ts';
import { fixedWindow } from './fixed-window.ts';
import type { Limiter } from './limiter.ts';
import { rollingWindow } from './rolling-window.ts';

/** How each way of counting of openapi/limit-kind.ts is done. */
export const LIMITERS = {
  'first-request-window': firstRequestWindow as Limiter<unknown>,
  'fixed-window': fixedWindow as Limiter<unknown>,
  'rolling-window': rollingWindow as Limiter<unknown>,
  concurrency: concurrency as Limiter<unknown>,
} satisfies Record<LimitKind, Limiter<unknown>>;
