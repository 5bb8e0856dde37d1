import { send as exponential } from './loops/exponential.ts';
import { send as fixed } from './loops/fixed.ts';
import { send as honor } from './loops/honor.ts';
import { send as jitter } from './loops/jitter.ts';
import { send as none } from './loops/none.ts';
import type { LoopId } from './loop-names.ts';
import type { Client } from './loops/client.ts';

/** The loops that run are the modules whose source is shown. */
export const LOOPS: Record<LoopId, (client: Client) => Promise<Response>> = {
  none,
  fixed,
  exponential,
  jitter,
  honor,
};
