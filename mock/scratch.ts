import { createSandbox, type Sandbox } from './sandbox.ts';
import { sandboxNameOf } from './sandbox-name.ts';
import { createMemoryStore } from './stores/memory.ts';

/** Where scratch sandboxes are, below the site's base: they are named ones, `s/scratch-<number>/mock/…`. */
export const SCRATCH_PATH = 's/scratch-';

/**
 * Returns a sandbox that others can be opened beside, so that something can be tried from a fresh start while keys,
 * counters and clock of the first stay as they are.
 */
export function withScratch(main: Sandbox): ScratchableSandbox {
  const open = new Map<string, Sandbox>();
  let count = 0;

  return {
    handle(request, caller) {
      const name = sandboxNameOf(request.url);
      if (name === null) return main.handle(request, caller);
      return open.get(name)?.handle(request, caller) ?? null;
    },
    openScratch() {
      const path = `${SCRATCH_PATH}${++count}`;
      const name = path.slice(path.indexOf('/') + 1);
      // The clock stands still and nothing waits: no window may end between two requests that belong together.
      const opened = Date.now();
      open.set(name, createSandbox({ store: createMemoryStore(), now: () => opened, sleep: async () => {} }));
      return { path, close: () => void open.delete(name) };
    },
  };
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
