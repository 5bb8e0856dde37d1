import type { Store } from '../engine/store.ts';
import { createMemoryStore } from './memory.ts';
import type { Stores } from './stores.ts';

/** Returns stores that last as long as the process. An empty one takes no room. `now`: as for one memory store. */
export function createMemoryStores(now?: () => number): Stores {
  const stores = new Map<string, Store>();
  return {
    description: 'memory',
    open(name) {
      const store = stores.get(name) ?? createMemoryStore(now);
      stores.set(name, store);
      return store;
    },
    async check() {},
    async close() {
      stores.clear();
    },
  };
}
