import { multipartChunks, type MultipartPart } from '../../openapi/draft.ts';

/**
 * Returns a form as one blob, and the media type that names its boundary. WebKit cannot read a request again whose body
 * is a `FormData` with a file in it ("Unable to read form data blob"); a blob can be read in every browser.
 */
export function formBody(parts: MultipartPart<Blob>[]): { body: Blob; contentType: string } {
  const boundary = `latchkey-${randomHex(16)}`;
  return { body: new Blob(multipartChunks(parts, boundary)), contentType: `multipart/form-data; boundary=${boundary}` };
}

/** `crypto.randomUUID` is missing where the site is served over plain HTTP. */
function randomHex(bytes: number): string {
  const drawn = crypto.getRandomValues(new Uint8Array(bytes));
  return Array.from(drawn, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
