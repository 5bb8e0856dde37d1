import { createParser } from 'eventsource-parser';
import type { Case } from './case.ts';
import type { JsonValue } from './contract.ts';
import { pointerParts } from './pointer.ts';

/** What stands in place of a value that differs from call to call. */
const VOLATILE = '(volatile)';

/**
 * Returns how an answer differs from what its case says, one entry for the status, each header and the body; nothing
 * where it is exactly that, but for members that differ from call to call.
 */
export function compareAnswer(expected: Case['expect'], received: ReceivedAnswer): Difference[] {
  const { status, headers, body, volatile } = expected;
  return [
    ...difference('status', String(status), String(received.status)),
    ...Object.entries(headers).flatMap(([name, value]) => compareHeader(name, value, received.headers.get(name))),
    ...compareBody(headers['content-type'] ?? null, body, volatile, received.text),
  ];
}

/** Returns a copy with the members at some JSON Pointers replaced; a pointer to nothing changes nothing. */
export function maskVolatile(value: JsonValue, pointers: readonly string[]): JsonValue {
  return pointers.reduce((masked, pointer) => replaceAt(masked, pointerParts(pointer)), value);
}

/**
 * Returns the data of each event of a `text/event-stream` body, in order. A last event that the body does not end
 * counts as well: what came of it is compared too.
 */
export function eventsOf(stream: string): string[] {
  const events: string[] = [];
  createParser({ onEvent: ({ data }) => events.push(data) }).feed(`${stream}

`);
  return events;
}

function compareHeader(name: string, value: string | null, received: string | null): Difference[] {
  if (value !== null) return difference(name, value, received ?? '(missing)');
  return received === null ? [{ part: name, expected: '(any value)', received: '(missing)' }] : [];
}

function compareBody(
  mediaType: string | null,
  body: JsonValue,
  volatile: readonly string[],
  received: string,
): Difference[] {
  if (mediaType === null) return difference('body', '', received);
  if (mediaType.startsWith('text/event-stream')) {
    const show = (stream: string) => eventsOf(stream).map((event) => showJson(event, volatile));
    return difference('body', show(asText(body)).join('\n\n'), show(received).join('\n\n'));
  }
  if (/\bjson\b/.test(mediaType)) {
    return difference('body', write(maskVolatile(body, volatile)), showJson(received, volatile));
  }
  return difference('body', asText(body), received);
}

function difference(part: string, expected: string, received: string): Difference[] {
  return expected === received ? [] : [{ part, expected, received }];
}

/** Returns JSON text in one fixed form, masked; other text, such as the `[DONE]` that ends a stream, as it stands. */
function showJson(text: string, volatile: readonly string[]): string {
  try {
    return write(maskVolatile(JSON.parse(text) as JsonValue, volatile));
  } catch {
    return text;
  }
}

function asText(value: JsonValue): string {
  return typeof value === 'string' ? value : write(value);
}

function write(value: JsonValue): string {
  return JSON.stringify(inOrder(value), null, 2);
}

/** The order of an object's members says nothing (RFC 8259, section 1). */
function inOrder(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, member]) => [name, inOrder(member)]));
}

function replaceAt(value: JsonValue, [name, ...rest]: string[]): JsonValue {
  if (name === undefined) return VOLATILE;
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return value;
  if (Array.isArray(value)) {
    return value.map((item, index) => (String(index) === name ? replaceAt(item, rest) : item));
  }
  return { ...value, [name]: replaceAt(value[name] ?? null, rest) };
}

/** An answer, read to its end. */
export interface ReceivedAnswer {
  status: number;
  headers: Pick<Headers, 'get'>;
  text: string;
}

/** What was expected of one part of an answer and what came, as text to show side by side. */
export interface Difference {
  /** `status`, `body`, or the name of a header. */
  part: string;
  expected: string;
  received: string;
}
