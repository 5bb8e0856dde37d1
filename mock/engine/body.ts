import type { BodyContract } from '../../openapi/contract.ts';
import { Refusal } from './errors.ts';

/** Returns the body's bytes, or throws once it is clear that there are more than may be read. */
export async function readBytes(
  request: Request,
  { maxBytes, sandboxMaxBytes }: BodyContract,
): Promise<Uint8Array<ArrayBuffer>> {
  const documented = maxBytes ?? Number.MAX_SAFE_INTEGER;
  const limit = Math.min(documented, sandboxMaxBytes ?? documented);

  const announced = request.headers.get('content-length');
  if (Number(announced) > limit) throw tooLarge(Number(announced) > documented ? documented : limit, documented);
  // Where the size is known, one piece is much faster than a stream.
  if (announced !== null) {
    const bytes = new Uint8Array(await request.arrayBuffer());
    if (bytes.byteLength > limit) throw tooLarge(limit, documented);
    return bytes;
  }
  if (!request.body) return new Uint8Array();

  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > limit) throw tooLarge(limit, documented);
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

/** Returns the text fields and files of a multipart body (RFC 7578), or null where it is not one. */
export async function readMultipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Multipart | null> {
  const fields: Record<string, string> = {};
  const files: Record<string, File> = {};
  try {
    const form = await new Response(bytes, { headers: { 'Content-Type': contentType } }).formData();
    for (const [name, value] of form) {
      if (typeof value === 'string') fields[name] = value;
      else files[name] = value;
    }
    return { fields, files };
  } catch {
    return null;
  }
}

function tooLarge(limit: number, documented: number): Refusal {
  const own = limit < documented;
  const size = limit < 1024 ** 2 ? `${Math.round(limit / 1024)} KB` : `${Math.round(limit / 1024 ** 2)} MB`;
  const why = own
    ? `This sandbox reads at most ${size}, so as not to fill the memory; the API itself takes ${Math.round(documented / 1024 ** 2)} MB.`
    : `The body is larger than ${size}.`;
  return new Refusal('validate/size', why, { values: { limit: own ? `${size} that this sandbox reads` : size } });
}

interface Multipart {
  fields: Record<string, string>;
  files: Record<string, File>;
}
