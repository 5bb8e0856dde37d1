import { fillRandom, randomHex } from '../random.ts';

/** The header by which a page knows a response as its own mock's. It never travels in a request. */
const MARK = 'X-Latchkey-Mark';

/**
 * Requests that wait in this page until the mock asks for them. What goes to the network is a ticket: a random number
 * that is good once, in this page, and says nothing of the request.
 */
export interface Tickets {
  /** Keeps a request and returns its ticket. */
  open(request: Request): Ticket;
  /** Hands a request out, once; null for a ticket that was used, was withdrawn, or is not of this page. */
  take(id: string): { request: Request; mark: string } | null;
}

/** Stands for one request. */
export interface Ticket {
  /** 32 hexadecimal digits. */
  id: string;
  /** What the response has to carry: unlike the ticket, it is known to nobody outside this page until the mock responds. */
  mark: string;
  /** Resolves once the request was handed out. */
  taken: Promise<void>;
  /** Takes the request back, so that it is not handed out any more; false where it already was. */
  withdraw(): boolean;
}

/** Returns an empty set of tickets. `random` fills an array with random bytes; Web Crypto's by default. */
export function createTickets(random: (bytes: Uint8Array) => void = fillRandom): Tickets {
  const waiting = new Map<string, { request: Request; mark: string; onTaken: () => void }>();
  return {
    open(request) {
      const [id, mark] = [randomHex(random), randomHex(random)];
      let onTaken = () => {};
      const taken = new Promise<void>((resolve) => (onTaken = resolve));
      waiting.set(id, { request, mark, onTaken });
      return { id, mark, taken, withdraw: () => waiting.delete(id) };
    },
    take(id) {
      const found = waiting.get(id);
      if (!found) return null;
      waiting.delete(id);
      found.onTaken();
      return { request: found.request, mark: found.mark };
    },
  };
}

/** Returns the response with its mark. */
export function markResponse(response: Response, mark: string): Response {
  const headers = new Headers(response.headers);
  headers.set(MARK, mark);
  return withHeaders(response, headers);
}

/** Returns the response without its mark; null where it does not carry this one, so that it is somebody else's. */
export function unmarkResponse(response: Response, mark: string): Response | null {
  if (response.headers.get(MARK) !== mark) return null;
  const headers = new Headers(response.headers);
  headers.delete(MARK);
  return withHeaders(response, headers);
}

/** The statuses that the constructor of a response refuses to give a body: https://fetch.spec.whatwg.org/#null-body-status */
const WITHOUT_BODY: ReadonlySet<number> = new Set([101, 103, 204, 205, 304]);

function withHeaders({ status, statusText, body }: Response, headers: Headers): Response {
  // What comes out of a service worker has an empty stream even then.
  return new Response(WITHOUT_BODY.has(status) ? null : body, { status, statusText, headers });
}
