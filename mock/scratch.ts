import { createSandbox, type Sandbox } from './sandbox.ts';
import { createMemoryStore } from './stores/memory.ts';

/** Where scratch sandboxes are, below the site's base: `scratch/<number>/mock/…`. */
export const SCRATCH_PATH = 'scratch/';

/**
 * Returns a sandbox that others can be opened beside, so that something can be tried from a fresh start while keys,
 * counters and clock of the first stay as they are.
 */
export function withScratch(main: Sandbox): ScratchableSandbox {
  const open = new Map<string, Sandbox>();
  let count = 0;

  return {
    handle(request, caller) {
      const number = numberOf(request.url);
      if (number === undefined) return main.handle(request, caller);
      return open.get(number)?.handle(request, caller) ?? null;
    },
    openScratch() {
      const number = String(++count);
      // The clock stands still and nothing waits: no window may end between two requests that belong together.
      const opened = Date.now();
      open.set(number, createSandbox({ store: createMemoryStore(), now: () => opened, sleep: async () => {} }));
      return { path: SCRATCH_PATH + number, close: () => void open.delete(number) };
    },
  };
}

/**
 * Returns which scratch sandbox an address is for.
 * @example numberOf('https://example.com/docs/scratch/7/mock/novapulse/v1/jobs') // => '7'
 */
function numberOf(url: string): string | undefined {
  // Whatever follows `/mock/` is for that sandbox to read.
  const head = url.slice(0, url.indexOf('/mock/') + 1);
  return /\/scratch\/(\d+)\/$/.exec(head)?.[1];
}

export interface ScratchableSandbox extends Sandbox {
  /** Opens a fresh sandbox in memory. It lasts until it is closed. */
  openScratch: () => Scratch;
}

/** A fresh sandbox beside the reader's own. */
export interface Scratch {
  /** What stands before `/mock/` in its addresses, below the site's base. */
  path: string;
  close: () => void;
}
