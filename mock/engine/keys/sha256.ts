import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** Node's own takes a tenth of the time. A browser has only one that answers later. */
const native = (globalThis as Partial<typeof globalThis>).process?.getBuiltinModule?.('node:crypto');

/** Returns the SHA-256 hash of a text in UTF-8, in hexadecimal. Nothing of the text is kept: a cache would hold secrets. */
export const sha256Hex: (text: string) => string = native
  ? (text) => native.hash('sha256', text, 'hex')
  : (text) => bytesToHex(sha256(utf8ToBytes(text)));

/** Returns what works out the SHA-256 hash of bytes that come in pieces, in hexadecimal. */
export function createSha256(): { update: (bytes: Uint8Array) => void; hex: () => string } {
  if (native) {
    const hash = native.createHash('sha256');
    return { update: (bytes) => void hash.update(bytes), hex: () => hash.digest('hex') };
  }
  const hash = sha256.create();
  return { update: (bytes) => void hash.update(bytes), hex: () => bytesToHex(hash.digest()) };
}
