import { timestamp } from '../../engine/seconds.ts';
import type { AnyCall, Schemas } from './types.ts';

/** Returns the envelope of a success around what was asked for. */
export async function success<Data>(
  { newId, now }: Pick<AnyCall, 'newId' | 'now'>,
  data: Data,
): Promise<Success<Data>> {
  return { success: true, data, meta: { request_id: await newId('req'), timestamp: timestamp(now) } };
}

interface Success<Data> {
  success: true;
  data: Data;
  meta: Schemas['Meta'];
}
