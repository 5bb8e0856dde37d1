import type { Api } from '../../engine/define-api.ts';
import type { Preferences } from '../../engine/preferences.ts';
import { nearest } from './nearest.ts';
import type { Ordered, OrderOptions } from './types.ts';

/** What was ordered for the next requests, by API and operation. */
export interface Orders {
  /** Adds an order. Throws for names that the API has not, and for numbers that are no whole ones above 0. */
  add(api: Api, operation: string, answer: Ordered<string>, options: OrderOptions): void;
  /** Returns what is ordered for this request, and counts it as taken. */
  take(api: string, operation: string): Preferences | null;
  clear(): void;
}

export function createOrders(): Orders {
  const next = new Map<string, { preferences: Preferences; left: number }[]>();
  const rounds = new Map<string, { preferences: Preferences; times: number; of: number; count: number }>();

  return {
    add(api, operation, answer, { times = 1, of, wait }) {
      const preferences = { ...preferencesFor(api, operation, answer), ...(wait !== undefined && { wait }) };
      expectCount('times', times);
      if (of !== undefined) expectCount('of', of);
      const place = placeOf(api.contract.id, operation);
      if (of !== undefined) rounds.set(place, { preferences, times, of, count: 0 });
      else next.set(place, [...(next.get(place) ?? []), { preferences, left: times }]);
    },
    take(api, operation) {
      const place = placeOf(api, operation);
      const [first, ...others] = next.get(place) ?? [];
      if (first) {
        first.left -= 1;
        if (first.left === 0) next.set(place, others);
        return first.preferences;
      }
      const round = rounds.get(place);
      if (!round) return null;
      const isIncluded = round.count % round.of < round.times;
      round.count += 1;
      return isIncluded ? round.preferences : null;
    },
    clear() {
      next.clear();
      rounds.clear();
    },
  };
}

function placeOf(api: string, operation: string): string {
  return `${api}/${operation}`;
}

/** Returns an order as a request would prefer it. */
function preferencesFor(api: Api, operation: string, answer: Ordered<string>): Preferences {
  const compiled = api.operations.get(operation);
  if (!compiled) {
    const hint = nearest(operation, [...api.operations.keys()]);
    throw new Error(`${api.contract.name} has no operation "${operation}".${hint}`);
  }
  if (typeof answer !== 'string') {
    if ('cut' in answer && !(Number.isInteger(answer.cut) && answer.cut >= 0))
      throw new RangeError(`A stream is cut after a whole number of events, not ${answer.cut}.`);
    return { ...answer };
  }
  const names = compiled.contract.answers.map(({ name }) => name);
  if (names.includes(answer)) return { example: answer };
  throw new Error(`${operation} of ${api.contract.name} has no response "${answer}".${nearest(answer, names)}`);
}

function expectCount(name: string, value: number): void {
  if (Number.isInteger(value) && value > 0) return;
  throw new RangeError(`"${name}" must be a whole number above 0, not ${value}.`);
}
