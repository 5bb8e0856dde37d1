import type { AnswerOrigin } from '../../../openapi/answer-origin.ts';
import type { ApiContract } from '../../../openapi/contract.ts';
import { challengeOf } from '../credentials.ts';
import type { Caller } from '../context.ts';
import type { Api, CompiledOperation } from '../define-api.ts';
import type { Arrival } from '../exchange.ts';
import { oncePer } from '../once.ts';
import { httpDate } from '../seconds.ts';

/** A header's value is Latin-1; what is not, such as a letter from a pasted key, must not break the answer. */
const NOT_ASCII = /[^\x20-\x7e]/;
const ALL_NOT_ASCII = new RegExp(NOT_ASCII, 'g');

/** Returns what every answer of this mock carries, and no answer of the real API. */
export function mockHeaders({ docs = '' }: Caller, reason: string, why: string, help: string): Record<string, string> {
  return {
    'Cache-Control': 'no-store',
    'X-Mock-Reason': reason,
    'X-Mock-Why': NOT_ASCII.test(why) ? why.replaceAll('…', '...').replace(ALL_NOT_ASCII, '?') : why,
    ...(docs !== null && { 'X-Mock-Help': docs + help }),
  };
}

/** Returns what a response says of how much of it a document that is not ours has; nothing for our own. */
export function originHeader(origin: AnswerOrigin | undefined): Record<string, string> {
  return origin ? { 'X-Mock-Provenance': `status=${origin.status}, body=${origin.body}` } : {};
}

/** Returns what the transport, the sandbox's clock and the API add to each of their answers. */
export function ownHeaders({ api, context, trace }: Arrival): Record<string, string> {
  return {
    // RFC 9110, section 6.6.1: the origin's clock, which here is the sandbox's; limits and expiries are told by the same.
    Date: httpDate(context.now),
    ...context.caller.headers?.(api),
    ...(api.contract.trace && trace !== null && { [api.contract.trace.header]: trace }),
  };
}

/** Returns the challenges of an operation's schemes, which are the same for each request. */
const challengesOf = oncePer((contract: ApiContract) =>
  oncePer(({ contract: { security } }: CompiledOperation) => {
    const asked = security.flatMap((alternative) => Object.keys(alternative));
    const schemes = asked.length > 0 ? asked : Object.keys(contract.credentials);
    const challenges = schemes.flatMap((scheme) => contract.credentials[scheme] ?? []);
    return { 'WWW-Authenticate': [...new Set(challenges.map((each) => challengeOf(each, contract.name)))].join(', ') };
  }),
);

/** Returns what RFC 9110 asks for with a status, also where the answer was forced; a refusal that knows better says better. */
export function headersByStatus(
  { contract }: Api,
  operation: CompiledOperation,
  status: number,
): Record<string, string> {
  if (status === 401) return challengesOf(contract)(operation);
  if (status !== 405) return {};
  const here = contract.operations.filter(({ path }) => path === operation.contract.path);
  return { Allow: here.map(({ method }) => method).join(', ') };
}
