import type { ApiContract } from '../../openapi/contract.ts';
import type { Provenance } from '../../openapi/provenance.ts';
import type { LimitHeaderContract, PolicyContract } from '../../openapi/policy.ts';
import { placeBefore } from './credential-line.ts';
import { limitUnit, waitPointers } from './limit.ts';
import { lowerFirst, upperFirst } from './letters.ts';
import { rotationWords } from './rotation.ts';

/** What APIs differ in, besides how they answer mistakes; each is a row of the comparison. */
export const REQUEST_TOPICS: readonly Topic[] = [
  { title: 'Header and scheme', page: 'authentication', facts: headerFacts },
  {
    title: 'Environment variable',
    page: 'authentication',
    facts: ({ envVar }) => [{ code: envVar }],
  },
  {
    title: 'Environments',
    page: 'keys',
    facts: ({ scheme }) =>
      factsOr(
        NONE,
        (scheme?.format.environments ?? []).map(({ name, purpose, provenance }) => ({
          text: `${name}: ${lowerFirst(purpose)}`,
          provenance,
        })),
      ),
  },
  {
    title: 'Permissions',
    page: 'keys',
    facts: ({ permissions }) =>
      factsOr(
        NONE,
        permissions.map(({ id, provenance }) => ({ code: id, provenance })),
      ),
  },
  {
    title: 'Rotation',
    page: 'keys',
    facts: ({ keyActions: { rotation } }) => [{ text: rotationWords(rotation), provenance: rotation.provenance }],
  },
];

/** How APIs say that it was too much, and what to do then. */
export const LIMIT_TOPICS: readonly Topic[] = [
  { title: 'Windows', page: 'rate-limits', facts: windowFacts },
  {
    title: 'Headers and their values',
    page: 'rate-limits',
    facts: ({ limitHeaders }) =>
      factsOr(
        NONE,
        limitHeaders
          .filter(({ value }) => value !== 'retry-after')
          .map(({ name, value }) => ({ code: name, text: VALUE_FORMATS[value] })),
      ),
  },
  {
    title: 'How long to wait',
    page: 'rate-limits',
    facts: waitFacts,
  },
  {
    title: 'When to retry',
    page: 'rate-limits',
    facts: ({ retry }) =>
      retry ? [{ text: retry.advice, provenance: retry.provenance }] : [{ text: 'No advice is documented' }],
  },
  {
    title: 'Version',
    page: '',
    facts: (api) => [{ code: versionSegments(api).join(' or ') || 'none', text: 'in the path' }],
  },
];

const NONE: Fact = { text: 'None' };

const VALUE_FORMATS: Record<LimitHeaderContract['value'], string> = {
  limit: 'a number',
  remaining: 'a number',
  reset: 'Unix seconds',
  'reset-duration': 'a duration, such as 6m0s',
  'reset-seconds': 'seconds from now',
  'reset-time': 'a moment in ISO 8601',
  'retry-after': 'whole seconds, with 429',
  'retry-after-date': 'an HTTP date, with 429',
  policy: 'the name of the bucket',
  ratelimit: 'a structured field of the IETF draft',
  'ratelimit-policy': 'a structured field of the IETF draft',
};

function factsOr(nothing: Fact, facts: Fact[]): Fact[] {
  return facts.length > 0 ? facts : [nothing];
}

function headerFacts(api: ApiContract): Fact[] {
  const { operations, scheme, credentials } = api;
  const required = Map.groupBy(
    operations.flatMap(({ parameters }) => parameters.filter((each) => each.in === 'header' && each.required)),
    ({ name }) => name,
  );
  return [
    ...Object.values(credentials).map((carrier) => ({
      code: `${placeBefore(carrier)}…`,
      ...(scheme && { provenance: scheme.provenance }),
    })),
    ...[...required].map(([name, uses]) => ({
      code: name,
      text: `on ${uses.length === operations.length ? 'every operation' : `${uses.length} of ${operations.length} operations`}`,
    })),
  ];
}

/** A wait is told in a header of its own, or in a member of the body. */
function waitFacts({ limitHeaders, operations }: ApiContract): Fact[] {
  const headers = limitHeaders
    .filter(({ value }) => value === 'retry-after')
    .map(({ name, value }) => ({ code: name, text: VALUE_FORMATS[value] }));
  const refusals = operations.flatMap(({ answers }) => answers.filter(({ status }) => status === 429));
  const members = new Map(
    refusals.flatMap((answer) => waitPointers(answer).map((pointer) => [pointer, answer.provenance])),
  );
  const inBodies = [...members].map(([pointer, provenance]) => ({
    code: pointer.slice(1).replaceAll('/', '.'),
    text: 'in the body, whole seconds, with 429',
    provenance,
  }));
  return factsOr(NONE, [...headers, ...inBodies]);
}

/** Windows that are counted alike are told once. */
function windowFacts({ policies }: ApiContract): Fact[] {
  const alike = Map.groupBy(
    Object.values(policies),
    (policy) => `${limitUnit(policy)}, for each ${scopeWords(policy)}`,
  );
  return [...alike].map(([text, group]) => ({
    text: upperFirst(group.length > 1 ? `${text} (${group.length} limits)` : text),
    ...(group[0] && { provenance: group[0].provenance }),
  }));
}

/** @example scopeWords({ scope: ['key', 'operation'], … }) // => 'key and operation' */
function scopeWords({ scope }: PolicyContract): string {
  return scope.join(' and ');
}

function versionSegments({ documentedBase, operations }: ApiContract): string[] {
  const addresses = operations.map(({ path }) => new URL(documentedBase).pathname + path);
  return [...new Set(addresses.flatMap((address) => /\/(v\d+)(?=\/|$)/.exec(address)?.[1] ?? []))];
}

export interface Topic {
  title: string;
  /** The page of each API that tells more, below `/<id>/`. */
  page: string;
  facts: (api: ApiContract) => Fact[];
}

interface Fact {
  code?: string;
  text?: string;
  provenance?: Provenance;
}
