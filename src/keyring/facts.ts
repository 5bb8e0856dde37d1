import type { ApiDescription, Key } from '../sandbox/console.ts';
import { grouped } from '../ui/grouped.ts';
import { momentText } from '../ui/moment.ts';

const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;

/** Returns what is known of a key besides its name and state, in the order to read it; times in the reader's zone. */
export function factsOf(key: Key, api: ApiDescription): Fact[] {
  const limits = Object.entries(key.limits).map(([policy, limit]) => `${policy} ${grouped(limit)}`);
  const settings = api.options.settings.map(({ id, name }) => `${name} ${key.settings[id] ? 'on' : 'off'}`);
  return [
    ...(api.environments.length > 1 ? [{ name: 'Environment', values: [key.environment] }] : []),
    ...(api.permissions.length > 0
      ? [{ name: 'Permissions', values: orElse(key.permissions, 'none'), isCode: true }]
      : []),
    { name: 'Limits', values: orElse(limits, 'as documented') },
    ...(settings.length > 0 ? [{ name: 'Settings', values: settings }] : []),
    ...(key.createdAt === null ? [] : [{ name: 'Created', values: [momentOf(key.createdAt)] }]),
    ...expiryFact(key),
    ...(key.revokedAt === null ? [] : [{ name: 'Revoked', values: [momentOf(key.revokedAt)] }]),
    { name: 'Last used', values: [key.lastUsedAt === null ? 'never' : momentOf(key.lastUsedAt)] },
  ];
}

/** Returns whether two descriptions are of one and the same key; ids begin again when the sandbox is reset. */
export function isSame(key: Key, other: Pick<Key, 'masked' | 'createdAt'>): boolean {
  return key.masked === other.masked && key.createdAt === other.createdAt;
}

/** Returns what the badge of a key says. */
export function stateText(key: Key, keys: readonly Key[]): string {
  if (key.state !== 'active' || key.expiresAt === null || !isReplaced(key, keys)) return key.state;
  return `replaced, works until ${momentOf(key.expiresAt)}`;
}

/** Returns the next moment at which a key expires, in milliseconds, or null. `now` is the sandbox's time. */
export function nextExpiry(keys: readonly Key[], now: number): number | null {
  const moments = keys
    .filter(({ state, expiresAt }) => state === 'active' && expiresAt !== null)
    .map(({ expiresAt }) => Date.parse(expiresAt ?? ''))
    .filter((moment) => moment > now);
  return moments.length === 0 ? null : Math.min(...moments);
}

/**
 * Returns seconds in the largest unit that they are a whole number of.
 * @example durationWords(86_400) // => '1 day'
 */
export function durationWords(seconds: number): string {
  const units = Object.entries(SECONDS).toReversed();
  const [unit, length] = units.find(([, each]) => seconds >= each && seconds % each === 0) ?? ['second', 1];
  const count = seconds / length;
  return `${grouped(count)} ${unit}${count === 1 ? '' : 's'}`;
}

/** Returns how long a rotated key works on; null: without an end of its own. */
export function overlapWords(seconds: number | null): string {
  if (seconds === null) return 'until it is revoked';
  return seconds === 0 ? 'for no time at all' : `for ${durationWords(seconds)}`;
}

function momentOf(iso: string): string {
  return momentText(new Date(iso));
}

/**
 * Returns whether a rotation put another key in the place of this one. A key does not tell, but a rotation gives the
 * old one an end that is whole seconds after the beginning of the new one, which has its name.
 */
function isReplaced(key: Key, keys: readonly Key[]): boolean {
  if (key.demo || key.expiresAt === null) return false;
  const end = Date.parse(key.expiresAt);
  return keys.some(({ id, name, environment, createdAt }) => {
    const begun = Date.parse(createdAt ?? '');
    const isNext = id !== key.id && name === key.name && environment === key.environment;
    return isNext && begun >= Date.parse(key.createdAt ?? '') && end >= begun && (end - begun) % 1000 === 0;
  });
}

function expiryFact({ expiresAt, state, demo }: Key): Fact[] {
  if (expiresAt === null) return demo ? [] : [{ name: 'Expires', values: ['never'] }];
  return [{ name: state === 'expired' ? 'Expired' : 'Expires', values: [momentOf(expiresAt)] }];
}

function orElse(values: string[], otherwise: string): string[] {
  return values.length > 0 ? values : [otherwise];
}

/** A line about a key. */
export interface Fact {
  name: string;
  values: string[];
  /** Whether the values are written as in code. */
  isCode?: boolean;
}
