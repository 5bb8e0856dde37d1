import type { LimitContract, LimitHeaderContract, PolicyContract } from '../policy.ts';
import { hasWindows } from '../limit-kind.ts';
import { DocumentError } from './document-error.ts';
import { membersOf } from './deriving.ts';
import { eachOperation } from './each-operation.ts';
import type { SourceDocument } from './load.ts';

/** A limit that whoever runs the mock has set. */
export interface GivenLimit {
  name: string;
  policy: PolicyContract;
  limit: LimitContract;
}

const UNITS: Record<string, number> = { second: 1, minute: 60, hour: 3600, day: 86_400 };

/**
 * Returns the limit that a text such as `60/minute` means; also `5/10s` and `1000/day`. Throws for anything else.
 * @example parseLimit('60/minute').policy.window // => 60
 */
export function parseLimit(text: string): GivenLimit {
  const [, figure, count = '1', unit = ''] = /^(\d{1,9})\s*\/\s*(\d{0,6})\s*([a-z]+)$/i.exec(text.trim()) ?? [];
  const name = Object.keys(UNITS).find((each) =>
    [each, `${each}s`, each[0], each === 'minute' ? 'min' : each].includes(unit.toLowerCase()),
  );
  const window = name === undefined ? 0 : (UNITS[name] ?? 0) * Number(count || '1');
  if (figure === undefined || name === undefined || window === 0 || Number(figure) === 0)
    throw new DocumentError(`"${text}" is no limit. Write requests and time, such as 60/minute, 1000/day or 5/10s.`);
  const each = Number(count || '1') === 1 ? name : `${count}-${name}s`;
  const provenance = { kind: 'sandbox', note: 'Set when the mock was started.' } as const;
  return {
    name: `per-${each}`,
    policy: {
      kind: 'fixed-window',
      window,
      scope: ['key'],
      description: `Requests per ${each.replace('-', ' ')}.`,
      provenance,
    },
    limit: { policy: `per-${each}`, limit: Number(figure), provenance },
  };
}

/** More requests than this are no case that anybody sends: a 429 after them comes on request only. */
const MOST_REPEATS = 50;

/**
 * Returns the policy that rejects the request after as many as an operation allows; null where that takes too many. With
 * the key `tight`, whose figures are all the same, it is the one with the longest wait; without keys the lowest figure.
 */
export function exhaustible(
  limits: readonly LimitContract[],
  policies: Record<string, PolicyContract>,
  isKeyed: boolean,
): string | null {
  const windowOf = ({ policy }: LimitContract) => policies[policy]?.window ?? 0;
  const figureOf = ({ limit }: LimitContract) => (isKeyed || limit === 'plan' ? 0 : limit);
  const [first] = limits
    .filter(({ policy }) => hasWindows(policies[policy]?.kind))
    .toSorted((one, other) => figureOf(one) - figureOf(other) || windowOf(other) - windowOf(one));
  return first && figureOf(first) <= MOST_REPEATS ? first.policy : null;
}

/** Header fields that tell of limits, by the names that APIs give them. */
const KNOWN: [RegExp, LimitHeaderContract['value']][] = [
  [/^ratelimit-policy$/i, 'ratelimit-policy'],
  [/^ratelimit$/i, 'ratelimit'],
  [/^(x-)?rate-?limit-limit$/i, 'limit'],
  [/^(x-)?rate-?limit-remaining$/i, 'remaining'],
  [/^x-rate-?limit-reset$/i, 'reset'],
  [/^ratelimit-reset$/i, 'reset-seconds'],
];

/** Returns the header fields that tell of limits: those that the document has, and Retry-After, which every 429 may have. */
export function limitHeadersOf(source: SourceDocument): LimitHeaderContract[] {
  const found = new Map<string, LimitHeaderContract>();
  for (const { operation } of eachOperation(source)) {
    for (const [, response] of membersOf(source, operation['responses'])) {
      for (const [name] of membersOf(source, response['headers'])) {
        const value = KNOWN.find(([pattern]) => pattern.test(name))?.[1];
        if (value && !found.has(name.toLowerCase()))
          found.set(name.toLowerCase(), { name, policy: 'tightest', value, meaning: '' });
      }
    }
  }
  return [...found.values(), { name: 'Retry-After', policy: 'any', value: 'retry-after', meaning: 'Seconds to wait.' }];
}
