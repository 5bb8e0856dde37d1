import type { CredentialContract } from '../../../openapi/key-contract.ts';
import { challengeOf, lackOf, readCredential } from '../credentials.ts';
import { Refusal } from '../errors.ts';
import type { Admission, Arrival, Authenticated, Received, Unforced } from '../exchange.ts';
import { keyState, readEnvironment } from '../keys/key.ts';
import type { KeyRecord } from '../keys/key.ts';
import { findBySecret } from '../keys/key-records.ts';
import { timestamp } from '../seconds.ts';

/**
 * Step 3: finds the keys that the request carries where the operation's security schemes look for them, and refuses one
 * that is missing, malformed, unknown, expired or revoked. The API's document decides how far these are told apart.
 */
export async function authenticate(unforced: Unforced): Promise<Authenticated> {
  const { api, operation, context } = unforced;
  if (api.trustedCallersOnly && !context.caller.trusted) {
    throw new Refusal(
      'authenticate/not-local',
      context.caller.distrust ?? 'The caller is on another machine and has not sent the token of this console.',
    );
  }
  const admissions = await admit(unforced, operation.contract.security);
  return Object.assign(unforced, { key: admissions[0]?.[0]?.key ?? null, admissions });
}

/** Returns the key of a request, or throws the refusal that says what is wrong with it. */
export async function identify(exchange: Arrival & Partial<Received>): Promise<KeyRecord | null> {
  const { api, operation } = exchange;
  const anywhere = Object.keys(api.contract.credentials).map((scheme) => ({ [scheme]: [] }));
  const admissions = await admit(exchange, operation?.contract.security ?? anywhere);
  return admissions[0]?.[0]?.key ?? null;
}

/**
 * Returns the alternatives (OpenAPI 3.1, 4.8.30) whose keys the request carries; none where it carries no key and needs
 * none. Throws the first refusal where it carries keys, and not those of any alternative.
 */
async function admit(arrival: Arrival, security: readonly Record<string, string[]>[]): Promise<Admission[][]> {
  const { credentials } = arrival.api.contract;
  const keyed = security.filter((alternative) => Object.keys(alternative).length > 0);
  if (keyed.length === 0) return [];

  const used = [...new Set(keyed.flatMap((alternative) => Object.keys(alternative)))];
  const there = new Set(used.filter((scheme) => isCarried(arrival, credentials[scheme])));
  if (there.size === 0) {
    if (keyed.length < security.length) return [];
    const [first] = used.flatMap((scheme) => credentials[scheme] ?? []);
    throw refuse(arrival, 'missing', first ? lackOf(first) : 'The request has no key.', { schemes: used });
  }
  // An alternative of which everything is there counts before one of which a part is.
  const complete = (schemes: string[]) => schemes.filter((scheme) => there.has(scheme)).length / schemes.length;
  const ordered = keyed.toSorted((one, other) => complete(Object.keys(other)) - complete(Object.keys(one)));

  const admissions: Admission[][] = [];
  let refusal: unknown;
  for (const alternative of ordered.filter((each) => Object.keys(each).some((scheme) => there.has(scheme)))) {
    try {
      admissions.push(await admitAll(arrival, alternative, used));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
  }
  if (admissions.length === 0) throw refusal;
  return admissions;
}

function isCarried({ request, search }: Arrival, credential: CredentialContract | undefined): boolean {
  return credential !== undefined && readCredential(request, search, credential) !== null;
}

/** Returns the keys of one alternative. Throws where one of them is missing or refused, or they are not of one account. */
async function admitAll(
  arrival: Arrival,
  alternative: Record<string, string[]>,
  schemes: string[],
): Promise<Admission[]> {
  const admissions: Admission[] = [];
  for (const [scheme, permissions] of Object.entries(alternative)) {
    const key = await findKey(arrival, scheme, schemes);
    const [first] = admissions;
    if (first && first.key.account !== key.account) {
      throw refuse(arrival, 'unknown', `The keys of ${first.scheme} and ${scheme} belong to different accounts.`, {
        schemes,
        sent: scheme,
      });
    }
    admissions.push({ scheme, key, permissions });
  }
  // A key that is for one scheme alone, such as that of an application, goes along with the caller's own.
  const isOwn = ({ key }: Admission) => Number(schemeOf(arrival, key) === undefined);
  return admissions.toSorted((one, other) => isOwn(other) - isOwn(one));
}

async function findKey(arrival: Arrival, scheme: string, schemes: string[]): Promise<KeyRecord> {
  const { request, search, api, context } = arrival;
  const { name, scheme: main, credentials } = api.contract;
  const credential = credentials[scheme];
  const carried = credential && readCredential(request, search, credential);
  if (!credential || !carried)
    throw refuse(arrival, 'missing', credential ? lackOf(credential) : `There is no scheme ${scheme}.`, { schemes });
  const isOfScheme = carried.isOfScheme;
  if (carried.problem !== undefined)
    throw refuse(arrival, 'malformed', carried.problem, { schemes, ...(isOfScheme && { sent: scheme }) });

  const found = await firstKey(arrival, carried.secrets);
  if (!found || (schemeOf(arrival, found) ?? scheme) !== scheme) {
    const format = credential.format ?? main?.format;
    // A form that is assumed says nothing about the keys of the real API.
    const isAssumed = format?.provenance.kind === 'assumed';
    const wellFormed =
      isAssumed || (format && carried.secrets.some((secret) => readEnvironment(secret, format) !== null));
    throw wellFormed
      ? refuse(arrival, 'unknown', 'The key has the right form, but no such key exists.', {
          schemes,
          sent: scheme,
        })
      : refuse(arrival, 'malformed', `The credential does not have the form of a key of ${name}.`, {
          schemes,
          sent: scheme,
        });
  }
  const state = keyState(found, context.now);
  if (state === 'active') return found;

  const why =
    state === 'revoked'
      ? `The key '${found.name}' has been revoked.`
      : `The key '${found.name}' was valid until ${found.expiresAt?.slice(0, 10)}.`;
  throw refuse(
    arrival,
    state,
    why,
    { schemes, sent: scheme },
    {
      ...(found.expiresAt !== null && { expiresAt: timestamp(Date.parse(found.expiresAt)) }),
      ...(found.revokedAt !== null && { revokedAt: timestamp(Date.parse(found.revokedAt)) }),
    },
  );
}

async function firstKey({ context, api }: Arrival, secrets: readonly string[]): Promise<KeyRecord | null> {
  for (const secret of secrets) {
    const key = await findBySecret(context.store, api, secret);
    if (key) return key;
  }
  return null;
}

/** Returns the one scheme that a key is for, which only demo keys may have; undefined where it is for any. */
function schemeOf({ api }: Arrival, key: KeyRecord): string | undefined {
  return key.demo ? api.contract.demoKeys.find(({ name }) => name === key.name)?.scheme : undefined;
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

/** `schemes`: those that would be taken; `sent`: the one that was, whose challenge says why it was refused. */
function refuse(
  { api }: Arrival,
  fault: Fault,
  why: string,
  { schemes, sent }: { schemes: string[]; sent?: string },
  values: Record<string, string> = {},
): Refusal {
  const { credentials, name } = api.contract;
  const challenges = schemes.flatMap((scheme) => {
    const credential = credentials[scheme];
    return credential ? [challengeOf(credential, name, scheme === sent ? why : undefined)] : [];
  });
  return new Refusal(`authenticate/${fault}`, why, {
    otherwise: OTHERWISE[fault].map((each) => `authenticate/${each}`),
    headers: { 'WWW-Authenticate': [...new Set(challenges)].join(', ') },
    values,
  });
}
