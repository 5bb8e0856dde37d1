/** Fills an array with random bytes, by Web Crypto. */
export function fillRandom(bytes: Uint8Array): void {
  // Nobody here has bytes in shared memory, which Web Crypto refuses.
  crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
}

/** Returns 32 random hexadecimal digits. */
export function randomHex(random: (bytes: Uint8Array) => void): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
