/** Bytes are drawn ahead, because a draw takes as long for one as for all of these. */
const ahead = new Uint8Array(1024);
let used = ahead.length;

/** Fills an array with random bytes, by Web Crypto. None is given twice. */
export function fillRandom(bytes: Uint8Array): void {
  // Nobody here has bytes in shared memory, which Web Crypto refuses.
  if (bytes.length > ahead.length) return void crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>);
  if (used + bytes.length > ahead.length) {
    crypto.getRandomValues(ahead);
    used = 0;
  }
  const end = used + bytes.length;
  bytes.set(ahead.subarray(used, end));
  // Keys are made of these: what was given is not kept.
  ahead.fill(0, used, end);
  used = end;
}

/** Returns 32 random hexadecimal digits. */
export function randomHex(random: (bytes: Uint8Array) => void): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  let digits = '';
  for (const byte of bytes) digits += HEX[byte];
  return digits;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
