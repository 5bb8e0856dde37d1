import { signal } from '@preact/signals';
import { loadAhead } from '../../mock/load-ahead.ts';
import type { Connection } from './connection.ts';
import { setNextNumber } from './counter.ts';
import { ownDocument } from './own/own-document.ts';
import { sharedName } from './shared-name.ts';
import { whenIdle } from './when-idle.ts';

/** How requests are answered; null until the mock has started. */
export const connection = signal<Connection | null>(null);

/** How far the sandbox's clock is ahead of real time, in milliseconds. */
export const clockOffset = signal(0);

/** Resolves when the clock was read for the first time, or could not be. */
let clockRead = Promise.resolve();

/** Counts the resets, so that every playground of the page can clear its view. */
export const resets = signal(0);

/** Counts whatever may have changed keys or time, here or in another tab, so that what shows them can read them again. */
export const changes = signal(0);

/** Tells the other tabs, which share the sandbox, that its keys or its clock changed, or that it is another. */
const channel = openChannel();
channel?.addEventListener('message', ({ data }) => {
  if (ownDocument()) return;
  if (data === 'reset') resets.value += 1;
  changes.value += 1;
  if (connection.value) readClock().catch(() => undefined);
});

/** Returns null where the browser has no channels, or refuses them as it refuses storage: there is nothing to share. */
function openChannel(): BroadcastChannel | null {
  if (typeof BroadcastChannel === 'undefined' || typeof location === 'undefined') return null;
  try {
    return new BroadcastChannel(`latchkey-sandbox ${sharedName() ?? ''}`.trim());
  } catch {
    return null;
  }
}

/** Loads the code of the mock and of one API of it, and starts nothing. Rejects where that fails; it may be tried again. */
export async function loadSandbox(api: string): Promise<void> {
  await Promise.all([import('./connect.ts'), loadAhead(api)]);
}

/**
 * Loads the mock and one API of it, starts the service worker, and sends a request that changes nothing by the way that
 * the reader's first one will go: what runs, or is put into the storage, for the first time does not keep that one
 * waiting then. What the page shows does not change. Never rejects: a failure shows when something is sent.
 */
export async function rehearse(api: string): Promise<void> {
  try {
    const [opened] = await Promise.all([open(), loadAhead(api)]);
    await opened.startWorker();
    whenIdle(() => void opened.rehearse?.(api).catch(() => undefined));
  } catch {
    // It is tried again when something is sent.
  }
}

/** Starts the mock if it has not started, and returns how it is reached. `api`: whose response is waited for. */
export async function startSandbox(api?: string): Promise<Connection> {
  if (connection.value) return connection.value;
  // At the same time: neither needs the other to be loaded.
  const [opened] = await Promise.all([open(), api === undefined ? null : loadAhead(api)]);
  if (!connection.value) {
    connection.value = opened;
    // What is sent does not wait for it.
    clockRead = opened.offset().then(
      (offset) => void (clockOffset.value = offset),
      // A storage that fails is told by the response.
      () => undefined,
    );
  }
  return opened;
}

async function open(): Promise<Connection> {
  // Before anything is sent a page does not need to know how.
  const { connect } = await import('./connect.ts');
  return connect();
}

/** Resolves to the time in the sandbox, in milliseconds, once its clock was read for the first time. */
export async function sandboxTime(): Promise<number> {
  await clockRead;
  return sandboxNow();
}

/** Returns the time in the sandbox, in milliseconds. */
export function sandboxNow(): number {
  return Date.now() + clockOffset.value;
}

/** Moves the sandbox's clock forward. */
export async function advanceClock(seconds: number): Promise<void> {
  const { moveClock } = await loadConsole();
  await moveClock(seconds);
  await readClock();
  noteChange('clock');
}

/** Puts keys, counters, resources and clock back to where they started. */
export async function resetSandbox(): Promise<void> {
  const { resetAll } = await loadConsole();
  await resetAll();
  setNextNumber(1);
  await noteReplacement();
}

/** Lets everything that shows the sandbox begin again, in this tab and in the others, after it was replaced. */
export async function noteReplacement(): Promise<void> {
  resets.value += 1;
  await readClock();
  noteChange('reset');
}

/** Lets what shows keys or time read them again, in this tab and in the others. */
export function noteChange(what: 'keys' | 'clock' | 'reset'): void {
  changes.value += 1;
  if (ownDocument()) return;
  // A channel reaches this origin only.
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  channel?.postMessage(what);
}

/** Reads the sandbox's clock, which other tabs and the console can move. */
export async function readClock(): Promise<void> {
  const { offset } = await startSandbox();
  clockOffset.value = await offset();
}

/** Loads the client of the console, which a page needs no sooner than the mock. */
async function loadConsole() {
  await startSandbox();
  return import('./console.ts');
}
