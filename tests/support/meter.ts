import type { Store } from '../../mock/engine/store.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';

/** A store in memory that counts how often it is asked. */
export interface CountingStore {
  store: Store;
  /** Returns the number of calls since it was asked last. */
  takeCalls(): number;
}

/** Returns a store in memory whose calls are counted: unlike time, they are the same on every machine. */
export function countingStore(): CountingStore {
  const store = createMemoryStore();
  let calls = 0;
  return {
    store: new Proxy(store, {
      get(target, name: keyof Store) {
        calls += 1;
        return target[name];
      },
    }),
    takeCalls() {
      const counted = calls;
      calls = 0;
      return counted;
    },
  };
}

/** The most of each figure that was seen, and what it was seen at. */
export class Worst {
  #seen = new Map<string, { value: number; title: string }>();

  note(figure: string, value: number, title: string): void {
    if (value > (this.#seen.get(figure)?.value ?? -1)) this.#seen.set(figure, { value, title });
  }

  valueOf(figure: string): number {
    return this.#seen.get(figure)?.value ?? 0;
  }

  /** Returns a line for each figure. */
  report(): string {
    return [...this.#seen]
      .map(([figure, { value, title }]) => `${figure.padEnd(28)} ${value.toFixed(0).padStart(10)}   ${title}`)
      .join('\n');
  }
}
