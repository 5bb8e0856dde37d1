import { Refusal } from '../errors.ts';
import type { Arrival, Authenticated, Unforced } from '../exchange.ts';
import { keyState, readEnvironment } from '../keys/key.ts';
import type { KeyRecord } from '../keys/key.ts';
import { findBySecret } from '../keys/key-records.ts';
import { timestamp } from '../seconds.ts';

/**
 * Step 3: finds the key that the request carries as a bearer token (RFC 6750), and refuses one that is missing,
 * malformed, unknown, expired or revoked. The API's document decides how far these are told apart.
 */
export async function authenticate(unforced: Unforced): Promise<Authenticated> {
  const { api, operation, context } = unforced;
  if (api.trustedCallersOnly && !context.caller.trusted) {
    throw new Refusal(
      'authenticate/not-local',
      context.caller.distrust ?? 'The caller is on another machine and has not sent the token of this console.',
    );
  }
  if (operation.contract.permissions.length === 0) return Object.assign(unforced, { key: null });
  return Object.assign(unforced, { key: await identify(unforced) });
}

/** Returns the key of a request, or throws the refusal that says what is wrong with it. */
export async function identify({ request, api, context }: Arrival): Promise<KeyRecord> {
  const { name } = api.contract;
  const header = request.headers.get('authorization');
  if (header === null) throw refuse(name, 'missing', 'The request has no Authorization header.');

  const secret = /^bearer +(\S+)$/i.exec(header)?.[1];
  if (secret === undefined) {
    const why = 'The Authorization header is not the word Bearer, a space, and a key.';
    throw refuse(name, 'malformed', why, {}, /^bearer\b/i.test(header));
  }
  const key = await findBySecret(context.store, api, secret);
  if (!key) {
    const wellFormed = api.contract.scheme && readEnvironment(secret, api.contract.scheme.format) !== null;
    throw wellFormed
      ? refuse(name, 'unknown', 'The key has the right form, but no key of this sandbox is like it.')
      : refuse(name, 'malformed', `What was sent does not have the form of a key of ${name}.`);
  }
  const state = keyState(key, context.now);
  if (state === 'active') return key;

  const why =
    state === 'revoked'
      ? `The key '${key.name}' has been revoked.`
      : `The key '${key.name}' was valid until ${key.expiresAt?.slice(0, 10)}.`;
  throw refuse(name, state, why, {
    ...(key.expiresAt !== null && { expiresAt: timestamp(Date.parse(key.expiresAt)) }),
    ...(key.revokedAt !== null && { revokedAt: timestamp(Date.parse(key.revokedAt)) }),
  });
}

type Fault = 'missing' | 'malformed' | 'unknown' | 'expired' | 'revoked';

/** Where a document does not know a fault, the nearest one it may know, in order. */
const OTHERWISE: Record<Fault, Fault[]> = {
  missing: ['malformed', 'unknown'],
  malformed: ['unknown', 'missing'],
  unknown: ['malformed', 'missing'],
  expired: ['revoked', 'unknown', 'malformed'],
  revoked: ['expired', 'unknown', 'malformed'],
};

function refuse(
  realm: string,
  fault: Fault,
  why: string,
  values: Record<string, string> = {},
  isBearer = fault !== 'missing',
): Refusal {
  // RFC 6750, section 3.1: who sent no credentials, or those of another scheme, is told the scheme and nothing else.
  const challenge = isBearer
    ? `Bearer realm="${realm}", error="invalid_token", error_description="${quotable(why)}"`
    : `Bearer realm="${realm}"`;
  return new Refusal(`authenticate/${fault}`, why, {
    otherwise: OTHERWISE[fault].map((each) => `authenticate/${each}`),
    headers: { 'WWW-Authenticate': challenge },
    values,
  });
}

/** Returns the text with what RFC 6750 does not allow in a description, such as quotes, replaced. */
function quotable(text: string): string {
  return text.replace(/[^\x20\x21\x23-\x5b\x5d-\x7e]/g, '?');
}
