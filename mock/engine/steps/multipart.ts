import { malformed, tooMany } from './parse-json.ts';
import type { Refusal } from '../errors.ts';

/** How many parts a body may have, and bytes the headers of each: reading them costs a thousand times what their bytes do. */
const MOST_PARTS = 200;
const LONGEST_HEAD = 4096;

/** The text fields and the files of a multipart body, by the names of their parts. */
export interface Multipart {
  fields: Record<string, string>;
  files: Record<string, File>;
}

/**
 * Returns the text fields and files of a multipart body (RFC 7578). Throws the documented refusal where it is not one, or
 * has more parts or longer headers than are read; that is known before anything is made of it.
 */
export async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Multipart> {
  const boundary = boundaryOf(contentType);
  if (boundary === null) throw notMultipart();
  expectFewParts(bytes, new TextEncoder().encode(`--${boundary}`));
  const fields: Record<string, string> = {};
  const files: Record<string, File> = {};
  for (const [name, value] of await parse(bytes, boundary)) {
    if (typeof value === 'string') fields[name] = value;
    else files[name] = value;
  }
  return { fields, files };
}

async function parse(bytes: Uint8Array<ArrayBuffer>, boundary: string): Promise<FormData> {
  // Written anew, so that what was counted is what is read, whatever else the header says.
  const headers = { 'Content-Type': `multipart/form-data; boundary="${boundary}"` };
  try {
    return await new Response(bytes, { headers }).formData();
  } catch {
    throw notMultipart();
  }
}

function boundaryOf(contentType: string): string | null {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"\\]+)"|([^\s;"\\]+))/i.exec(contentType) ?? [];
  return quoted ?? plain ?? null;
}

function expectFewParts(bytes: Uint8Array, delimiter: Uint8Array): void {
  const next = searcher(bytes, delimiter);
  let parts = 0;
  for (let at = next(0); at >= 0; at = next(at + delimiter.length)) {
    if (at > 0 && bytes[at - 1] !== LINE_FEED) continue;
    const head = at + delimiter.length;
    if (bytes[head] === HYPHEN && bytes[head + 1] === HYPHEN) return;
    parts += 1;
    if (parts > MOST_PARTS) throw tooMany(MOST_PARTS, 'parts');
    if (!endsWithin(bytes, head, LONGEST_HEAD))
      throw malformed(`has a part with headers of more than ${LONGEST_HEAD} bytes`);
  }
}

/** Returns whether the headers that begin at a place end within so many bytes, or with the body. */
function endsWithin(bytes: Uint8Array, from: number, most: number): boolean {
  for (let at = from; at < from + most; at += 1) {
    if (at + 3 >= bytes.length) return true;
    if (bytes[at] === RETURN && bytes[at + 2] === RETURN && bytes[at + 1] === LINE_FEED && bytes[at + 3] === LINE_FEED)
      return true;
  }
  return false;
}

/** Node's own search takes a tenth of the time. A browser has none for bytes. */
const native = (globalThis as Partial<typeof globalThis>).process?.getBuiltinModule?.('node:buffer').Buffer;

/** Returns what finds some bytes among others from a place on; -1: they are not there. */
function searcher(bytes: Uint8Array, sought: Uint8Array): (from: number) => number {
  if (native) {
    const buffer = native.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return (from) => buffer.indexOf(sought, from);
  }
  const [first = 0] = sought;
  return (from) => {
    let at = bytes.indexOf(first, from);
    while (at >= 0 && !sought.every((byte, index) => bytes[at + index] === byte)) at = bytes.indexOf(first, at + 1);
    return at;
  };
}

function notMultipart(): Refusal {
  return malformed('is not well-formed multipart/form-data');
}

const RETURN = 0x0d;
const LINE_FEED = 0x0a;
const HYPHEN = 0x2d;
