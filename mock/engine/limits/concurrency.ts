import { isAmount, isMembers, type Limiter } from './limiter.ts';

/** How long a slot is held by a request that never says that it has ended, such as one of a closed tab. */
const ABANDONED_AFTER = 5 * 60_000;

/**
 * Counts what is running at the same time. A slot ends by itself, or when it is given back. Slots are changed in place:
 * with hundreds of them, a copy for each request would cost more than all else.
 */
export const concurrency: Limiter<Slots> = {
  peek(state, { limit }, now) {
    let running = 0;
    let first = Infinity;
    for (const [, until] of listOf(state)) {
      if (until <= now) continue;
      running += 1;
      first = Math.min(first, until);
    }
    return { limit, remaining: Math.max(0, limit - running), resetAt: running > 0 ? first : now };
  },
  take(state, { limit }, now, slot) {
    const slots = listOf(state);
    let running = 0;
    for (const each of slots) if (each[1] > now) slots[running++] = each;
    slots.length = running;
    if (running >= limit) return null;
    slots.push([slot, now + ABANDONED_AFTER]);
    return slots;
  },
  // A slot is known by its request's id, so it is given back by that.
  markOf: () => 0,
  giveBack: (slots) => slots,
  endOf: (state) => listOf(state).reduce((last, [, until]) => Math.max(last, until), 0),
  isState: (value): value is Slots =>
    Array.isArray(value) ? value.every(isSlot) : isMembers(value) && Object.values(value).every(isAmount),
};

/**
 * Slots by their ids, each with its end in milliseconds since the epoch. A list: as names of members, ids that come once
 * would be kept by the engine of JavaScript until its next large collection. Sandboxes that were saved earlier have members.
 */
export type Slots = Slot[] | Record<string, number>;

type Slot = [id: string, until: number];

/** Returns the slots with the end of one changed, in place; `null` gives it back. */
export function changeSlot(state: Slots | undefined, id: string, until: number | null): Slots {
  const slots = listOf(state);
  const at = slots.findIndex(([each]) => each === id);
  if (until === null) {
    if (at >= 0) slots.splice(at, 1);
  } else if (at >= 0) slots[at] = [id, until];
  else slots.push([id, until]);
  return slots;
}

function listOf(state: Slots = []): Slot[] {
  return Array.isArray(state) ? state : Object.entries(state);
}

function isSlot(value: unknown): value is Slot {
  return Array.isArray(value) && value.length === 2 && typeof value[0] === 'string' && isAmount(value[1]);
}
