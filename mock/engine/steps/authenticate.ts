import type { ApiContract } from '../../../openapi/contract.ts';
import { challengeOf, lackOf, readCredential, type Carried } from '../credentials.ts';
import { Refusal } from '../errors.ts';
import type { Admission, Arrival, Authenticated, Received, Unforced } from '../exchange.ts';
import { keyState, readEnvironment } from '../keys/key.ts';
import type { KeyRecord } from '../keys/key.ts';
import { findBySecret } from '../keys/key-records.ts';
import { oncePer } from '../once.ts';
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
  const admissions = await admit(exchange, operation?.contract.security ?? anyScheme(api.contract));
  return admissions[0]?.[0]?.key ?? null;
}

const anyScheme = oncePer(({ credentials }: ApiContract) =>
  Object.keys(credentials).map((scheme): Record<string, string[]> => ({ [scheme]: [] })),
);

/** What alternatives of the document (OpenAPI 3.1, 4.8.30) ask for, which is the same for every request. */
const askedBy = oncePer((security: readonly Record<string, string[]>[]) => {
  const alternatives = security.map((alternative) => Object.entries(alternative)).filter(({ length }) => length > 0);
  const schemes = alternatives.flatMap((alternative) => alternative.map(([scheme]) => scheme));
  return { alternatives, schemes: [...new Set(schemes)], isOptional: alternatives.length < security.length };
});

/**
 * Returns the alternatives whose keys the request carries; none where it carries no key and needs none. Throws the first
 * refusal where it carries keys, and not those of any alternative.
 */
async function admit(arrival: Arrival, security: readonly Record<string, string[]>[]): Promise<Admission[][]> {
  const { alternatives, schemes, isOptional } = askedBy(security);
  if (alternatives.length === 0) return [];

  const carried = carriedBy(arrival, schemes);
  if (carried.size === 0) {
    if (isOptional) return [];
    const [first] = schemes.flatMap((scheme) => arrival.api.contract.credentials[scheme] ?? []);
    throw refuse(arrival, 'missing', first ? lackOf(first) : 'The request has no key.', { schemes });
  }
  const admissions: Admission[][] = [];
  let refusal: unknown;
  for (const alternative of completeFirst(alternatives, carried)) {
    try {
      admissions.push(await admitAll(arrival, alternative, schemes, carried));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
    }
  }
  if (admissions.length === 0) throw refusal;
  return admissions;
}

/** Returns what the request carries for each of the schemes, without those for which there is nothing. */
function carriedBy({ request, search, api }: Arrival, schemes: readonly string[]): Map<string, Carried> {
  const carried = new Map<string, Carried>();
  for (const scheme of schemes) {
    const credential = api.contract.credentials[scheme];
    const found = credential && readCredential(request, search, credential);
    if (found) carried.set(scheme, found);
  }
  return carried;
}

/** Leaves out alternatives of which nothing is there; one of which everything is counts before one of which a part is. */
function completeFirst(alternatives: readonly Alternative[], carried: ReadonlyMap<string, Carried>): Alternative[] {
  const complete = (alternative: Alternative) =>
    alternative.filter(([scheme]) => carried.has(scheme)).length / alternative.length;
  const there = alternatives.filter((alternative) => alternative.some(([scheme]) => carried.has(scheme)));
  return there.length > 1 ? there.sort((one, other) => complete(other) - complete(one)) : there;
}

/** Returns the keys of one alternative. Throws where one of them is missing or refused, or they are not of one account. */
async function admitAll(
  arrival: Arrival,
  alternative: Alternative,
  schemes: string[],
  carried: ReadonlyMap<string, Carried>,
): Promise<Admission[]> {
  const admissions: Admission[] = [];
  for (const [scheme, permissions] of alternative) {
    const key = await findKey(arrival, scheme, schemes, carried.get(scheme));
    const [first] = admissions;
    if (first && first.key.account !== key.account) {
      throw refuse(arrival, 'unknown', `The keys of ${first.scheme} and ${scheme} belong to different accounts.`, {
        schemes,
        sent: scheme,
      });
    }
    admissions.push({ scheme, key, permissions });
  }
  if (admissions.length === 1) return admissions;
  // A key that is for one scheme alone, such as that of an application, goes along with the caller's own.
  const isOwn = ({ key }: Admission) => Number(schemeOf(arrival, key) === undefined);
  return admissions.sort((one, other) => isOwn(other) - isOwn(one));
}

async function findKey(
  arrival: Arrival,
  scheme: string,
  schemes: string[],
  carried: Carried | undefined,
): Promise<KeyRecord> {
  const { api, context } = arrival;
  const { name, scheme: main, credentials } = api.contract;
  const credential = credentials[scheme];
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

/** The schemes of which all are needed, and what the operation needs of each key. */
type Alternative = readonly [scheme: string, permissions: string[]][];

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
