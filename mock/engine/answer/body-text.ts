import { isJson } from '../../../openapi/body-text.ts';
import type { AnswerContract, ApiContract, JsonValue } from '../../../openapi/contract.ts';
import { writePointer } from '../../../openapi/pointer.ts';
import type { Refusal } from '../errors.ts';
import { oncePer, remembering } from '../once.ts';

/**
 * Returns the body of a refusal as it is sent, or null where it has none: the documented example, its message, details and
 * trace filled in where they belong. All but these is written once for each answer.
 */
export function bodyTextOf(answer: AnswerContract, contract: ApiContract, filling: Filling): string | null {
  if (answer.mediaType === null) return null;
  const filled = valuesOf(answer, contract, filling);
  if (answer.value === null && filled.length === 0) return null;
  if (typeof answer.value === 'string' && !isJson(answer.mediaType))
    return filled.reduce((text, [, value]) => (typeof value === 'string' ? value : text), answer.value);
  const places = filled.map(([pointer]) => pointer).join('\n');
  const templates = templatesOf(answer);
  let parts = templates.get(places);
  if (!parts) {
    parts = partsOf(answer.value, filled);
    templates.set(places, parts);
  }
  let text = parts[0]?.text ?? '';
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part) text += JSON.stringify(filled[part.place]?.[1]) + part.text;
  }
  return text;
}

/** By the places that are filled in, of which an answer has a few. */
const templatesOf = oncePer((_answer: AnswerContract) => new Map<string, Part[]>());

/** Returns where something is filled in, by JSON Pointers (RFC 6901), and what. */
function valuesOf(
  { message, fill = {} }: AnswerContract,
  { envelope, trace }: ApiContract,
  { values, details, traceId }: Filling,
): [pointer: string, value: JsonValue][] {
  const filled: [string, JsonValue][] = [];
  if (values && Object.keys(values).length > 0) {
    if (message !== undefined) filled.push([envelope.message, fillMessage(messageParts(message), values)]);
    for (const pointer in fill) {
      const value = values[fill[pointer] ?? ''];
      if (value !== undefined) filled.push([pointer, value]);
    }
  }
  if (details && envelope.details) filled.push([envelope.details, details.map((problem) => ({ ...problem }))]);
  if (trace && traceId) filled.push([trace.pointer, traceId]);
  return filled;
}

/** Takes a message apart at its names: a text, a name, a text, and so on. The document decides how many there are. */
const messageParts = remembering(5000, (message: string) => message.split(/\{(\w+)\}/));

function fillMessage(parts: readonly string[], values: Record<string, string | number>): string {
  let text = parts[0] ?? '';
  for (let index = 1; index < parts.length; index += 2) {
    const name = parts[index] ?? '';
    text += String(values[name] ?? `{${name}}`) + (parts[index + 1] ?? '');
  }
  return text;
}

/** Writes an example with marks in place of what is filled in, and takes the text apart at them. */
function partsOf(example: JsonValue, filled: readonly [string, JsonValue][]): Part[] {
  let marked = example;
  // What no document has in a text: the end of a mark is that of the text.
  filled.forEach(([pointer], place) => {
    marked = writePointer(marked, pointer, `\u0000${place}\u0000`);
  });
  const [first = '', ...rest] = JSON.stringify(marked).split(/"\\u0000(\d+)\\u0000"/);
  const parts: Part[] = [{ place: 0, text: first }];
  for (let index = 0; index < rest.length; index += 2)
    parts.push({ place: Number(rest[index]), text: rest[index + 1] ?? '' });
  return parts;
}

/** What is written after the value of a place; the first part comes before all of them. */
interface Part {
  place: number;
  text: string;
}

interface Filling extends Pick<Refusal['details'], 'details' | 'values'> {
  traceId: string | null;
}
