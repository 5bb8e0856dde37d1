import { readPointer } from '../../../openapi/pointer.ts';
import type { JsonValue } from '../../../openapi/contract.ts';
import type { Stream } from '../../sandbox/stream.ts';

/** Where the formats in use keep a piece of the text: chat completions, completions, responses. */
const PIECES = ['/choices/0/delta/content', '/choices/0/text', '/delta', '/text'] as const;

/** Returns the text that the events of a stream carry piece by piece; empty where they carry none. */
export function assembleText({ events }: Pick<Stream, 'events'>): string {
  return events.map(({ data }) => pieceOf(data)).join('');
}

function pieceOf(data: string): string {
  try {
    const value = JSON.parse(data) as JsonValue;
    const pieces = PIECES.map((pointer) => readPointer(value, pointer));
    return pieces.find((piece) => typeof piece === 'string') ?? '';
  } catch {
    // Not every event is JSON: many a stream ends with `[DONE]`.
    return '';
  }
}
