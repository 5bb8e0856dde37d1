/** How many wrong guesses may follow each other at once. */
const BURST = 10;

/** In how many milliseconds one more guess is allowed. */
const RECOVERY = 1000;

/** How many callers are remembered. The one whose last wrong guess is oldest is forgotten for a new one. */
const CALLERS = 1000;

/** Counts the wrong guesses of each caller. */
export interface GuessLimit {
  /** Returns whether a guess of this caller may be looked at. */
  mayTry(caller: string): boolean;
  /** Notes that a guess was wrong. */
  failed(caller: string): void;
  /** How many callers are remembered at the moment. */
  readonly size: number;
}

/**
 * Returns a limit of ten wrong guesses, and then one a second, for each caller. A caller is an IP address; IPv6 addresses
 * count by their first 64 bits, which is what one customer is given. Memory is bounded. `now` in milliseconds.
 */
export function createGuessLimit(now: () => number): GuessLimit {
  // When each caller will have all of its guesses again.
  const recovered = new Map<string, number>();

  return {
    mayTry(caller) {
      const left = (recovered.get(groupOf(caller)) ?? 0) - now();
      return left <= (BURST - 1) * RECOVERY;
    },
    failed(caller) {
      const group = groupOf(caller);
      const until = Math.max(recovered.get(group) ?? 0, now()) + RECOVERY;
      // Put in again, so that the first of the map is always the oldest.
      recovered.delete(group);
      recovered.set(group, until);
      const [oldest] = recovered.keys();
      if (recovered.size > CALLERS && oldest !== undefined) recovered.delete(oldest);
    },
    get size() {
      return recovered.size;
    },
  };
}

/**
 * Returns what stands for a caller.
 * @example groupOf('2001:db8:1:2:3::4') // => '2001:db8:1:2'
 */
function groupOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = '', tail] = address.split('::');
  const first = head.split(':').filter(Boolean);
  const last = tail === undefined ? [] : tail.split(':').filter(Boolean);
  const zeros = Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0');
  return [...first, ...zeros, ...last].slice(0, 4).join(':');
}
