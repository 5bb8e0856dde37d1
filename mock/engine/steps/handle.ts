import { CheckedCall } from '../call.ts';
import { when, type Eventually } from '../eventually.ts';
import type { Checked } from '../exchange.ts';
import type { Reply } from '../answer/reply.ts';
import { replayOrRun } from '../idempotency.ts';
import { giveBackSlots } from '../quota/slots.ts';

/** Step 7: asks the API's own handler. Slots that it does not hold on to are given back. */
export function handle(checked: Checked): Eventually<Reply> {
  const held = new Set<string>();
  const replied = replayOrRun(checked, () => checked.operation.handler(new CheckedCall(checked, held)));
  return when(replied, (reply) => when(giveBackSlots(checked, held), () => reply));
}
