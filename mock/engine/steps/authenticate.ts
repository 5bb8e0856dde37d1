import type { ApiContract } from '../../../openapi/contract.ts';
import { challengeOf, lackOf, type Sent } from '../credentials.ts';
import { Refusal } from '../errors.ts';
import { when, type Eventually } from '../eventually.ts';
import type { Admission, Arrival, Authenticated, Received, Unforced } from '../exchange.ts';
import { keyState, readEnvironment } from '../keys/key.ts';
import type { KeyRecord } from '../keys/key.ts';
import { oncePer } from '../once.ts';
import { sentWith } from '../prepare.ts';
import { timestamp } from '../seconds.ts';

/**
 * Step 3: finds the keys that the request carries where the operation's security schemes look for them, and refuses one
 * that is missing, malformed, unknown, expired or revoked. The API's document decides how far these are told apart.
 */
export function authenticate(unforced: Unforced): Eventually<Authenticated> {
  const { api, operation, context } = unforced;
  if (api.trustedCallersOnly && !context.caller.trusted) {
    throw new Refusal(
      'authenticate/not-local',
      context.caller.distrust ?? 'The caller is on another machine and has not sent the token of this console.',
    );
  }
  return when(sentWith(unforced), (sent) => {
    const admissions = admit(unforced, operation.contract.security, sent);
    return Object.assign(unforced, { key: admissions[0]?.[0]?.key ?? null, admissions });
  });
}

/** Returns the key of a request, or throws the refusal that says what is wrong with it. */
export function identify(exchange: Arrival & Partial<Received>): Eventually<KeyRecord | null> {
  const { api, operation } = exchange;
  return when(sentWith(exchange), (sent) => {
    const admissions = admit(exchange, operation?.contract.security ?? anyScheme(api.contract), sent);
    return admissions[0]?.[0]?.key ?? null;
  });
}

const anyScheme = oncePer(({ credentials }: ApiContract) =>
  Object.keys(credentials).map((scheme): Record<string, string[]> => ({ [scheme]: [] })),
);

/** What alternatives of the document (OpenAPI 3.1, 4.8.30) ask for, which is the same for every request. */
const askedBy = oncePer((security: readonly Record<string, string[]>[]) => {
  const alternatives = security.map((alternative) => Object.entries(alternative)).filter(({ length }) => length > 0);
  const schemes = alternatives.flatMap((alternative) => alternative.map(([scheme]) => scheme));
  return {
    alternatives,
    schemes: [...new Set(schemes)],
    isOptional: alternatives.length < security.length,
    isSimple: alternatives.every(({ length }) => length === 1),
  };
});

/**
 * Returns the alternatives whose keys the request carries; none where it carries no key and needs none. Throws the first
 * refusal where it carries keys, and not those of any alternative.
 */
function admit(
  arrival: Arrival,
  security: readonly Record<string, string[]>[],
  sent: ReadonlyMap<string, Sent>,
): Admission[][] {
  const { alternatives, schemes, isOptional, isSimple } = askedBy(security);
  if (alternatives.length === 0) return [];

  if (!schemes.some((scheme) => sent.has(scheme))) {
    if (isOptional) return [];
    const [first] = schemes.flatMap((scheme) => arrival.api.contract.credentials[scheme] ?? []);
    throw refuse(arrival, 'missing', first ? lackOf(first) : 'The request has no key.', { schemes });
  }
  const admissions: Admission[][] = [];
  let refusal: Refusal | undefined;
  // Alternatives often differ in permissions alone, and a key that was refused once needs no second look.
  const refused = new Set<string>();
  for (const alternative of isSimple ? alternatives : completeFirst(alternatives, sent)) {
    if (!alternative.some(([scheme]) => sent.has(scheme)) || refused.has(namesOf(alternative))) continue;
    try {
      admissions.push(admitAll(arrival, alternative, schemes, sent));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      refusal ??= error;
      refused.add(namesOf(alternative));
    }
  }
  if (refusal && admissions.length === 0) throw refusal;
  return admissions;
}

/** Returns the names of the schemes, as one text. */
function namesOf(alternative: Alternative): string {
  return alternative.map(([scheme]) => scheme).join('\n');
}

/** Puts an alternative of which everything is there before one of which a part is. */
function completeFirst(alternatives: readonly Alternative[], sent: ReadonlyMap<string, Sent>): Alternative[] {
  const complete = (alternative: Alternative) =>
    alternative.filter(([scheme]) => sent.has(scheme)).length / alternative.length;
  return alternatives.toSorted((one, other) => complete(other) - complete(one));
}

/** Returns the keys of one alternative. Throws where one of them is missing or refused, or they are not of one account. */
function admitAll(
  arrival: Arrival,
  alternative: Alternative,
  schemes: string[],
  sent: ReadonlyMap<string, Sent>,
): Admission[] {
  const admissions: Admission[] = [];
  for (const [scheme, permissions] of alternative) {
    const key = keyFor(arrival, scheme, schemes, sent.get(scheme));
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

/** Returns the key that was sent for a scheme. Throws where there is none, or it is not active. */
function keyFor(arrival: Arrival, scheme: string, schemes: string[], sent: Sent | undefined): KeyRecord {
  const { api, context } = arrival;
  const { name, scheme: main, credentials } = api.contract;
  const credential = credentials[scheme];
  if (!credential || !sent)
    throw refuse(arrival, 'missing', credential ? lackOf(credential) : `There is no scheme ${scheme}.`, { schemes });
  const { key: found, problem, secret } = sent;
  if (problem !== undefined)
    throw refuse(arrival, 'malformed', problem, { schemes, ...(sent.isOfScheme && { sent: scheme }) });

  if (!found || (schemeOf(arrival, found) ?? scheme) !== scheme) {
    const format = credential.format ?? main?.format;
    // A form that is assumed says nothing about the keys of the real API.
    const isAssumed = format?.provenance.kind === 'assumed';
    const wellFormed = isAssumed || (format && readEnvironment(secret, format) !== null);
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
