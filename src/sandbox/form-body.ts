import { fillRandom, randomHex } from '../../mock/random.ts';
import { multipartChunks, type MultipartPart } from '../../openapi/draft.ts';

/**
 * Returns a form as one blob, and the media type that names its boundary. WebKit cannot read a request again whose body
 * is a `FormData` with a file in it ("Unable to read form data blob"); a blob can be read in every browser.
 */
export function formBody(parts: MultipartPart<Blob>[]): { body: Blob; contentType: string } {
  const boundary = `latchkey-${randomHex(fillRandom)}`;
  return { body: new Blob(multipartChunks(parts, boundary)), contentType: `multipart/form-data; boundary=${boundary}` };
}
