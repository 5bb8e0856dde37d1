import type { AnyCall } from './types.ts';

/** The largest file, in bytes (our choice). */
const MAX_BYTES = 16_384;

/** The kinds of files that are read (our choice). */
const TEXT_TYPES = ['text/plain', 'text/markdown', 'text/csv'];

/**
 * Returns the text of a data URL (RFC 2397), or the text itself where it is none. Throws the documented refusal for a
 * file of another kind, one that cannot be decoded, and one that is too large.
 */
export function readText(text: string, { refuse }: Pick<AnyCall, 'refuse'>): string {
  const [, head = '', data = ''] = /^data:([^,]*),(.*)$/s.exec(text) ?? [];
  if (!text.startsWith('data:')) return text;

  const [type = '', ...parameters] = head.split(';').map((part) => part.trim().toLowerCase());
  if (!TEXT_TYPES.includes(type)) {
    throw refuse('INVALID_FILE_FORMAT', `The data URL does not hold one of ${TEXT_TYPES.join(', ')}.`, {
      problem: `${type || 'a file of no kind'} is not read`,
    });
  }
  const bytes = decode(data, parameters.includes('base64'));
  if (!bytes) throw refuse('INVALID_FILE_FORMAT', 'The data URL cannot be decoded.', { problem: 'cannot be decoded' });
  if (bytes.byteLength > MAX_BYTES) {
    throw refuse('FILE_TOO_LARGE', `The file has ${bytes.byteLength} bytes.`, {
      problem: `holds more than ${MAX_BYTES} bytes`,
    });
  }
  return new TextDecoder().decode(bytes);
}

function decode(data: string, base64: boolean): Uint8Array | null {
  try {
    if (!base64) return new TextEncoder().encode(decodeURIComponent(data));
    return Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  } catch {
    return null;
  }
}
