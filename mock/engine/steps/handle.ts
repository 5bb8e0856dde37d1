import { callFor } from '../call.ts';
import type { Checked } from '../exchange.ts';
import type { Reply } from '../answer/reply.ts';
import { replayOrRun } from '../idempotency.ts';
import { giveBackSlots } from '../quota/slots.ts';

/** Step 7: asks the API's own handler. Slots that it does not hold on to are given back. */
export async function handle(checked: Checked): Promise<Reply> {
  const held = new Set<string>();
  const reply = await replayOrRun(checked, async () => checked.operation.handler(callFor(checked, held)));
  await giveBackSlots(checked, held);
  return reply;
}
