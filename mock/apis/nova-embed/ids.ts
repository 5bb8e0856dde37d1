import { hashSecret } from '../../engine/keys/key.ts';

/**
 * Returns an id of the form that the vendor shows, 25 letters and digits, for a text that nothing else has. The same
 * text gives the same id.
 */
export function cuidOf(text: string): string {
  const digits = BigInt(`0x${hashSecret(text)}`).toString(36);
  return `cm${digits.slice(0, 23).padEnd(23, '0')}`;
}
