/** Fields that a transport may add on its own account, and no others. */
const TRANSPORT_HEADERS = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'access-control-allow-origin',
  'access-control-expose-headers',
  // HTTP alone is open to browsers that take a response for a page or put it into a frame.
  'x-content-type-options',
  'content-security-policy',
  'x-frame-options',
];

/** What every address begins with that a test sends to the engine itself. */
const ENGINE = 'http://localhost';

/** Where the tests tell a transport that the docs are: the engine itself only knows the path below it. */
export const DOCS = 'https://docs.test/latchkey';

/** An answer as it is compared: status, headers in the order of their names, and bytes as text of one byte each. */
export interface ResponseRecord {
  status: number;
  headers: Record<string, string>;
  bytes: string;
}

/** Returns the answer as the engine gave it, without what the transport added. */
export async function withoutTransportHeaders(answer: Response): Promise<Response> {
  const headers = [...answer.headers].filter(([name]) => !TRANSPORT_HEADERS.includes(name));
  const body = await answer.arrayBuffer();
  return new Response(body.byteLength > 0 ? body : null, { status: answer.status, headers });
}

/**
 * Returns what of an answer must be the same on every transport. Addresses within it follow the caller's, so `written`,
 * what a request's address began with, is replaced by what `meant` the same to the engine.
 */
export async function recordResponse(answer: Response, written = ENGINE, meant = ENGINE): Promise<ResponseRecord> {
  const own = await withoutTransportHeaders(answer);
  const bytes = new Uint8Array(await own.arrayBuffer());
  return {
    status: own.status,
    headers: Object.fromEntries([...own.headers].map(([name, value]) => [name, value.replace(DOCS, '')])),
    bytes: Array.from(bytes, (byte) => String.fromCharCode(byte))
      .join('')
      .replaceAll(written, meant),
  };
}
