/** Returns a source of random bytes that gives the same ones again for the same seed. */
export function seededRandom(seed: number): (bytes: Uint8Array) => void {
  const next = createRandom(seed);
  return (bytes) => {
    for (let index = 0; index < bytes.length; index += 1) bytes[index] = Math.floor(next() * 256);
  };
}

/** Returns numbers from 0 up to 1, the same ones again for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Returns one of the items. Throws where there are none. */
export function pick<T>(random: () => number, items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('Failed to pick from an empty list.');
  return item;
}
