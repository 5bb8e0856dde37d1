import { STATUS_CODES } from 'node:http';

/**
 * A status code with its name.
 * @example statusName(404) // => 'Not Found'
 */
export function statusName(status: number): string {
  return STATUS_CODES[status] ?? '';
}
