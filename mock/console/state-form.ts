import type { Api } from '../engine/define-api.ts';
import { inWords } from '../engine/form.ts';
import { problemOfKept } from './kept-reply.ts';
import { LIMITERS } from '../engine/limits/index.ts';
import { isObject } from '../../openapi/is-object.ts';

/**
 * Returns what is wrong with an entry that is to be put into a store, as the end of a sentence that begins with the
 * entry; null where it is one that a sandbox keeps. What is read later is taken as it stands, so whatever comes from a
 * file is looked at here. `apis`: by their ids, each that the path may name.
 */
export function findMalformed(path: string, value: unknown, apis: ReadonlyMap<string, Api | null>): string | null {
  if (path.length > LONGEST_PATH) return `has a path of more than ${LONGEST_PATH} characters`;
  const [place = '', id = '', ...rest] = path.split('/', DEEPEST_READ);
  if (place === 'ids') return isCount(value) && rest.length === 0 ? null : 'must be a whole number';
  if (!PLACES.has(place)) return `is at '${place}/', where the mock stores nothing`;
  if (place === 'used' || place === 'seeded') return isMoment(value) ? null : 'must be a moment in milliseconds';
  const api = apis.get(id);
  if (!api) return `belongs to an API that is not here ('${id}')`;

  switch (place) {
    case 'limit': {
      if (rest.length === 0) return isMoment(value) ? null : 'must be a moment in milliseconds';
      const kind = api.contract.policies[rest[0] ?? '']?.kind;
      if (!kind) return `counts for a policy that ${api.contract.name} does not have ('${rest[0] ?? ''}')`;
      return LIMITERS[kind].isState(value) ? null : `must be the state of a counter of the kind ${kind}`;
    }
    case 'idempotency':
      if (rest.length === 0) return isMoment(value) ? null : 'must be a moment in milliseconds';
      return problemOfKept(api, value);
    default:
      // world/<api>/<account>/<environment>/<namespace>/<collection>/<id>
      return problemOfResource(api, rest, value);
  }
}

/** Returns the id of the API that an entry belongs to by its path; any text where it belongs to none. */
export function apiOf(path: string): string {
  return path.split('/', 2)[1] ?? '';
}

function problemOfResource({ formOf }: Api, [, , , collection]: string[], value: unknown): string | null {
  if (collection === undefined) return 'must belong to an account, an environment and a collection';
  if (collection === 'remembered') return isMoment(value) ? null : 'must be a moment in milliseconds';
  if (!isObject(value)) return 'must be an object';
  const problem = formOf(collection)?.(value) ?? null;
  return problem && inWords(problem);
}

/** How many parts of a path are looked at. Those after them belong to the id. */
const DEEPEST_READ = 6;

/** Characters. Ids that callers choose are parts of a URL, which is shorter. */
const LONGEST_PATH = 40_000;

const PLACES = new Set(['limit', 'idempotency', 'world', 'used', 'seeded']);

function isMoment(value: unknown): boolean {
  return typeof value === 'number' && value >= 0 && value <= FARTHEST_MOMENT;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

/** ECMAScript's last moment, in milliseconds since the epoch: beyond it there is no Date. */
const FARTHEST_MOMENT = 8.64e15;
