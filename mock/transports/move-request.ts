/** Whether a request can be made with a stream as its body: Firefox and WebKit cannot, Node and Chromium can. */
const TAKES_STREAMS = takesStreams();

/**
 * Resolves to the same request at another URL: `new Request(url, request)` would lose the body where requests have no
 * `body` (Firefox), or send its name (WebKit). There the body is read first.
 *
 * @param url absolute
 * @throws {unknown} what reading the body throws
 */
export async function moveRequest(url: string | URL, request: Request): Promise<Request> {
  if (request.method === 'GET' || request.method === 'HEAD') return new Request(url, request);
  if (TAKES_STREAMS && request.body) return new Request(url, request);
  const body = await request.blob();
  const { method, headers, signal } = request;
  return new Request(url, { method, headers, signal, ...(body.size > 0 && { body }) });
}

/** The test that the Fetch standard's authors give: who reads `duplex` and sets no type takes the stream as a stream. */
function takesStreams(): boolean {
  let isDuplexRead = false;
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      isDuplexRead = true;
      return 'half' as const;
    },
  };
  return !new Request('http://localhost/', init).headers.has('Content-Type') && isDuplexRead;
}
