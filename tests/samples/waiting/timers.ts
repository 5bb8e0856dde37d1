/**
 * Loaded before a JavaScript sample: lets it wait without time passing. When a timer of the sample is all that it waits
 * for, the clock of its sandbox moves on as far, and so does its own.
 */
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';

const clock = process.env['SAMPLE_CLOCK'] ?? '';
const real = { setTimeout, clearTimeout, fetch, now: Date.now.bind(Date) };
const ringing = new Map<unknown, { at: number; ring: () => void }>();
let waited = 0;
let underWay = 0;
let isLooking = false;

Date.now = () => real.now() + waited;

globalThis.fetch = async (...args) => {
  underWay += 1;
  try {
    return await real.fetch(...args);
  } finally {
    underWay -= 1;
  }
};

function setVirtualTimeout(callback: (...args: unknown[]) => void, delay = 0, ...args: unknown[]): NodeJS.Timeout {
  const caller = new Error('caller').stack?.split('\n')[2] ?? '';
  if (delay <= 0 || /\bnode:/.test(caller)) return real.setTimeout(callback, delay, ...args);

  const handle = real.setTimeout(() => {}, 2 ** 30);
  ringing.set(handle, { at: Date.now() + delay, ring: () => callback(...args) });
  lookSoon();
  return handle;
}

function clearVirtualTimeout(handle: NodeJS.Timeout | undefined): void {
  ringing.delete(handle);
  real.clearTimeout(handle);
}

function lookSoon(): void {
  if (isLooking || ringing.size === 0) return;
  isLooking = true;
  real.setTimeout(() => void ringNext().finally(lookAgain), 1);
}

function lookAgain(): void {
  isLooking = false;
  lookSoon();
}

/** Rings the timer that is due first, once nothing else is under way that could come before it. */
async function ringNext(): Promise<void> {
  if (underWay === 0) {
    const [handle, next] = [...ringing].sort(([, one], [, other]) => one.at - other.at)[0] ?? [];
    const wait = Math.max(0, (next?.at ?? 0) - Date.now());
    if (next && wait > 0) {
      await real.fetch(clock, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ advance: wait / 1000 }),
      });
      waited += wait;
    }
    // It may have been cleared while the clock was set.
    if (next && ringing.has(handle)) {
      clearVirtualTimeout(handle as NodeJS.Timeout);
      next.ring();
    }
  }
}

Object.assign(globalThis, { setTimeout: setVirtualTimeout, clearTimeout: clearVirtualTimeout });
Object.assign(timers, { setTimeout: setVirtualTimeout, clearTimeout: clearVirtualTimeout });
Object.assign(promises, {
  setTimeout: (delay?: number, value?: unknown) =>
    new Promise((resolve) => {
      setVirtualTimeout(() => resolve(value), delay);
    }),
});
syncBuiltinESMExports();
