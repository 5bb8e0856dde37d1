/** Returns a whole number below 2^32 that follows from the text alone (FNV-1a): the same input, the same choice. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return scramble(hash);
}

/** Returns a whole number below 2^32 that follows from another one, far from those of its neighbours. */
export function scramble(number: number): number {
  let hash = number | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Returns the entry of a list that a text chooses. */
export function pick<T>(list: readonly [T, ...T[]], text: string): T {
  return list[hashText(text) % list.length] ?? list[0];
}
