import { readCredential } from './credentials.ts';
import type { Arrival, Received } from './exchange.ts';
import { findBySecret } from './keys/key-records.ts';
import type { HandledRequest, ResponseListener } from './report.ts';

/** Tells the listener what became of a request. Never rejects: no response may depend on who listens. */
export async function reportResponse(
  listener: ResponseListener,
  arrival: Arrival & Partial<Received>,
  response: Response,
): Promise<void> {
  try {
    listener(await describe(arrival, response));
  } catch {
    // There is nobody left to tell.
  }
}

async function describe(arrival: Arrival & Partial<Received>, response: Response): Promise<HandledRequest> {
  const { api, operation, request, context } = arrival;
  return {
    api: api.contract.id,
    operation: operation?.contract.id ?? null,
    method: request.method,
    path: pathOf(arrival),
    key: await nameOfKey(arrival),
    status: response.status,
    reason: response.headers.get('X-Mock-Reason') ?? 'force/drop',
    at: context.now,
  };
}

/** Returns the documented base's path and what follows; whatever in it is no operation may be a secret gone astray. */
function pathOf({ api, operation, address }: Arrival & Partial<Received>): string {
  if (operation) return address;
  const { pathname } = new URL(api.contract.documentedBase);
  return address.startsWith(pathname) ? `${pathname.replace(/\/$/, '')}/…` : '/…';
}

/** Returns the name of the key that a request carries, whatever state the key is in. */
async function nameOfKey({ api, request, search, context, sent }: Arrival): Promise<string | null> {
  if (sent) return [...sent.values()].find(({ key }) => key)?.key?.name ?? null;
  // The store failed before it was read, or a wait made what had been read old.
  for (const credential of Object.values(api.contract.credentials)) {
    const secret = readCredential(request, search, credential)?.secret;
    const key = secret === undefined ? null : await findBySecret(context.store, api, secret);
    if (key) return key.name;
  }
  return null;
}
