import type { Sandbox, SandboxOptions } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { noteException } from './exceptions.ts';
import { seededRandom } from './random.ts';
import { createTestClock, createTestSandbox } from './sandbox.ts';

/** Returns a sandbox for a server that serves many tests, and a way to put a fresh one in its place. */
export function renewableSandbox(): { sandbox: Sandbox; renew: () => void } {
  let current = createTestSandbox().sandbox;
  return {
    sandbox: { ...current, handle: (...request) => current.handle(...request) },
    renew: () => {
      current = createTestSandbox().sandbox;
    },
  };
}

/**
 * Returns options for a sandbox that somebody else creates, and a way to make it as good as new: its store empty, its
 * clock and its chance at their beginning.
 */
export function renewable(): { options: SandboxOptions; renew: () => Promise<void> } {
  const store = createMemoryStore();
  let { now } = createTestClock();
  let random = seededRandom(1);
  return {
    options: {
      store,
      now: () => now(),
      random: (bytes) => random(bytes),
      sleep: async () => {},
      onError: noteException,
    },
    renew: async () => {
      await store.replace([]);
      ({ now } = createTestClock());
      random = seededRandom(1);
      // A sandbox draws its own name when it is created, and tests compare with one that has.
      random(new Uint8Array(16));
    },
  };
}
