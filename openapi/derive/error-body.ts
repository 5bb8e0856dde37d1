import type { JsonValue } from '../contract.ts';
import { readPointer, writePointer } from '../pointer.ts';
import type { Deriving, ErrorShape } from './deriving.ts';
import { followReference, membersOf } from './deriving.ts';
import { eachOperation } from './each-operation.ts';
import type { SourceDocument } from './load.ts';
import { phraseOf, slugOf } from './phrases.ts';
import { fittingSample } from './sample.ts';
import { validatorOf } from './schema/checker.ts';
import { isObject } from '../is-object.ts';

/** The form of an error where a document has none (RFC 9457). */
const PROBLEM = 'application/problem+json';

/** Returns the form that most errors of a document have; that of RFC 9457 where it describes none. */
export function commonErrorShape(source: SourceDocument): ErrorShape {
  const shapes = new Map<string, { shape: ErrorShape; count: number }>();
  for (const { operation } of eachOperation(source)) {
    for (const [range, response] of membersOf(source, operation['responses'])) {
      if (!/^([45]|default$)/i.test(range)) continue;
      const [mediaType, media] = jsonOf(source, response['content']) ?? [];
      if (mediaType === undefined || !media || media['schema'] === undefined) continue;
      // Where the one response is for everything, it may describe a success.
      const key = `${mediaType} ${JSON.stringify(media['schema']).slice(0, 2000)}`;
      const known = shapes.get(key) ?? { shape: { mediaType, schema: media['schema'] }, count: 0 };
      known.count += 1;
      shapes.set(key, known);
    }
  }
  const [most] = [...shapes.values()].toSorted((one, other) => other.count - one.count);
  return most?.shape ?? { mediaType: PROBLEM };
}

/** Returns the first media type of a content that is JSON. */
export function jsonOf(source: SourceDocument, content: unknown): [string, Record<string, unknown>] | undefined {
  return membersOf(source, content).find(([mediaType]) => /[/+]json\b/i.test(mediaType));
}

/** Returns the body of an error in a form, with what is known of it in the members that are for it. */
export function errorBody({ schemas }: Deriving, { schema }: ErrorShape, status: number): ErrorBody {
  if (schema === undefined) {
    const value = { type: 'about:blank', title: phraseOf(status), status, detail: phraseOf(status) };
    return { value, message: '/detail', code: null };
  }
  const base = fittingSample(schemas, schema, { direction: 'response' });
  return fillError(base, status, validatorOf(schemas, schema, { direction: 'response' }));
}

/** Returns an error with its status, its code and its message filled in, each where the schema lets it. */
function fillError(base: JsonValue, status: number, fits: (value: unknown) => boolean): ErrorBody {
  let value = base;
  let message: string | null = null;
  let code: string | null = null;
  for (const pointer of placesOf(base)) {
    const name = pointer.split('/').at(-1) ?? '';
    const before = readPointer(base, pointer);
    const put = (member: JsonValue): boolean => {
      const next = writePointer(value, pointer, member);
      if (!fits(next)) return false;
      value = next;
      return true;
    };
    if (typeof before === 'number' && /^(status|status_?code|http_?status|code)$/i.test(name)) put(status);
    else if (typeof before !== 'string') continue;
    else if (/^(status|status_?code|http_?status)$/i.test(name)) put(String(status));
    else if (message === null && MESSAGE.test(name) && put(phraseOf(status))) message = pointer;
    else if (/^(title|name)$/i.test(name)) put(phraseOf(status));
    else if (
      code === null &&
      /^(code|error|error_?code|type)$/i.test(name) &&
      !before.includes(':') &&
      put(slugOf(status))
    )
      code = pointer;
  }
  return { value, message, code };
}

/** Returns where the message of an error is, or null where it has none that could be another. */
export function messageOf(value: JsonValue, schemas: Deriving['schemas'], schema: unknown): string | null {
  const fits = validatorOf(schemas, schema ?? {}, { direction: 'response' });
  const found = placesOf(value).find(
    (pointer) => MESSAGE.test(pointer.split('/').at(-1) ?? '') && typeof readPointer(value, pointer) === 'string',
  );
  return found !== undefined && fits(writePointer(value, found, 'a.b is missing, and this is a sentence.'))
    ? found
    : null;
}

const MESSAGE = /^(message|detail|error_?description|error_?message|description|msg|reason|text)$/i;

/** Returns JSON Pointers to the members of an error, those at its top first, then those of what it wraps. */
function placesOf(value: JsonValue, pointer = '', depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  const names = Array.isArray(value) ? Object.keys(value).slice(0, 1) : Object.keys(value).slice(0, 30);
  const own = names.map((name) => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const inner = own.flatMap((each, index) => {
    const member = (value as Record<string, JsonValue>)[names[index] ?? ''];
    return isObject(member) || Array.isArray(member) ? placesOf(member, each, depth + 1) : [];
  });
  return [...own, ...inner];
}

/** Returns the form of an operation's own errors; undefined where it describes none. */
export function ownErrorShape(
  source: SourceDocument,
  responses: [string, Record<string, unknown>][],
): ErrorShape | undefined {
  for (const [range, response] of responses) {
    if (!range.startsWith('4')) continue;
    const [mediaType, media] = jsonOf(source, followReference(source, response)['content']) ?? [];
    if (mediaType !== undefined && media && media['schema'] !== undefined)
      return { mediaType, schema: media['schema'] };
  }
  return undefined;
}

export interface ErrorBody {
  value: JsonValue;
  /** Where its message is; null: it has none. */
  message: string | null;
  code: string | null;
}
