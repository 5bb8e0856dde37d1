import { Refusal } from '../errors.ts';
import type { Arrival, Received } from '../exchange.ts';

/** Most servers take a header section of 8 KiB; what is larger gets 431 (RFC 6585, section 5). */
const MAX_HEADER_BYTES = 8192;

/** Characters of path and query. Servers refuse longer ones with the header section; a page has no server before it. */
const LONGEST_URL = 32_768;

/** Step 1: finds the operation that a request is for, or returns the refusal of an unknown address or method. */
export function receive(arrival: Arrival): Received | Refusal {
  const { request, api, path } = arrival;
  if (path.length + arrival.search.length > LONGEST_URL) {
    return new Refusal(
      'receive/headers-too-large',
      `The URL of the request is longer than ${LONGEST_URL} characters.`,
      {
        values: { limit: LONGEST_URL },
      },
    );
  }
  // RFC 9110, section 9.3.2: HEAD is GET without the content of its answer.
  const own = api.router.find(request.method, path);
  const match = own ?? (request.method === 'HEAD' ? api.router.find('GET', path) : undefined);
  if (!match) return refuseRoute(arrival);

  const received = Object.assign(arrival, { operation: match.target, params: match.params });
  const { headerBytes = countBytes(request.headers) } = arrival.context.caller;
  if (headerBytes > MAX_HEADER_BYTES) {
    return new Refusal(
      'receive/headers-too-large',
      `The headers of the request are larger than ${MAX_HEADER_BYTES} bytes.`,
      {
        values: { limit: MAX_HEADER_BYTES },
      },
    );
  }
  return received;
}

/**
 * Returns what a URL allows, for an OPTIONS request that the document has no operation for (RFC 9110, section 9.3.7); null
 * for any other request. The five APIs document what their URLs accept, so only a document that is not ours has this.
 */
export function methodsAsked({ request, api, path }: Arrival): string[] | null {
  if (request.method !== 'OPTIONS' || !api.contract.derived || api.router.find('OPTIONS', path)) return null;
  const methods = api.router.findAll(path).map(({ contract }) => contract.method);
  if (methods.length === 0) return null;
  return [...methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'];
}

function refuseRoute({ request, api, path, address }: Arrival): Refusal {
  const here = api.router.findAll(path).map(({ contract }) => contract);
  if (here[0]) {
    const allow = here.map(({ method }) => method).join(', ');
    return new Refusal(
      'receive/method-not-allowed',
      `This URL does not accept ${request.method}. It accepts ${allow}.`,
      {
        values: { method: request.method, allow },
        headers: { Allow: allow.replace('GET', 'GET, HEAD') },
        operation: here[0].id,
      },
    );
  }
  return new Refusal('receive/no-such-route', `${api.contract.name} has no operation at this URL.`, {
    values: { method: request.method, path: address },
  });
}

function countBytes(headers: Headers): number {
  let bytes = 0;
  for (const [name, value] of headers) bytes += name.length + value.length + 4;
  return bytes;
}
