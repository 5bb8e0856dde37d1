import { largestBody, limitInWords, sizeInWords, type SizeLimits } from '../../../openapi/body-size.ts';
import { clientGone, Refusal } from '../errors.ts';

/** Returns the body's bytes, or throws once it is clear that there are more than may be read. */
export async function readBytes(request: Request, limits: SizeLimits): Promise<Uint8Array<ArrayBuffer>> {
  const documented = limits.maxBytes ?? Number.MAX_SAFE_INTEGER;
  const limit = largestBody(limits);

  const announced = request.headers.get('content-length');
  if (Number(announced) > limit) throw tooLarge(Number(announced) > documented ? documented : limit, documented);
  // Where the size is known, one piece is much faster than a stream.
  if (announced !== null) {
    const bytes = new Uint8Array(await unlessGone(request.arrayBuffer(), request.signal));
    if (bytes.byteLength > limit) throw tooLarge(limit, documented);
    return bytes;
  }
  const bytes = await readUpTo(limit, request);
  if (!bytes) throw tooLarge(limit, documented);
  return bytes;
}

/** Throws where a request says itself that its body is larger than what is read. */
export function expectAnnouncedSize(request: Request, limits: SizeLimits): void {
  const limit = largestBody(limits);
  if (Number(request.headers.get('content-length')) > limit) throw tooLarge(limit, limits.maxBytes ?? limit);
}

/** Returns the body's bytes, or null once there are more than `limit`; what is left of them is then not read. */
async function readUpTo(limit: number, request: Request): Promise<Uint8Array<ArrayBuffer> | null> {
  // Firefox has no Request.body. A blob tells its size before its bytes are in memory.
  const { body } = request as { body?: Request['body'] };
  if (body === undefined) {
    const blob = await unlessGone(request.blob(), request.signal);
    return blob.size > limit ? null : new Uint8Array(await blob.arrayBuffer());
  }
  if (body === null) return new Uint8Array();

  // A reader, because WebKit's ReadableStream has no async iterator.
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const next = () => unlessGone(reader.read(), request.signal, () => void reader.cancel().catch(() => undefined));
  for (let read = await next(); !read.done; read = await next()) {
    size += read.value.byteLength;
    if (size > limit) {
      // Whether the sender minds is nothing to wait for.
      reader.cancel().catch(() => undefined);
      return null;
    }
    chunks.push(read.value);
  }
  return join(chunks, size);
}

/** Resolves as `work` does, and rejects as soon as the client goes away: a body that stopped coming may never end. */
function unlessGone<T>(work: Promise<T>, signal: AbortSignal, stop: () => void = () => {}): Promise<T> {
  return new Promise((resolve, reject) => {
    const end = () => {
      stop();
      reject(clientGone());
    };
    if (signal.aborted) return end();
    signal.addEventListener('abort', end, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', end));
  });
}

function join(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(limit: number, documented: number): Refusal {
  const size = sizeInWords(limit);
  const why =
    limit < documented
      ? `The body is larger than ${size}, the most that the mock reads. The API itself accepts ${sizeInWords(documented)}.`
      : `The body is larger than ${size}.`;
  const values = { limit: limitInWords({ maxBytes: documented, sandboxMaxBytes: limit }) };
  return new Refusal('validate/size', why, { values });
}
