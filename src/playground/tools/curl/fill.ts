import { grouped } from '../../../ui/grouped.ts';
import { initialState, type RequestState } from '../../state.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import { readBody } from './body.ts';
import { carriersIn } from './credential.ts';
import { listed, readHeaders } from './headers.ts';
import { readKey } from './key.ts';
import { MAX_FIELDS } from './limits.ts';
import { short, type CurlRequest } from './request.ts';
import type { Target } from './target.ts';

/** Methods that fetch writes in capitals, and those that it refuses (Fetch, 2.2.1). */
const NORMALIZED = /^(?:delete|get|head|options|post|put|patch)$/i;
const REFUSED = /^(?:connect|trace|track)$/i;

/**
 * Returns the playground's request that the command's would be; what became of the rest of it is added to its notes. A
 * key goes into the key field and nowhere else. `unknown` are variables without a value, `present` the key there is now.
 */
export function fillIn(
  view: PlaygroundView,
  request: CurlRequest,
  target: Target,
  { unknown, present }: { unknown: Set<string>; present: string },
): RequestState {
  const { draft } = view.operation;
  const state: RequestState = {
    ...initialState(view),
    key: readKey(view, request, target, { unknown, present }),
    chosen: null,
    text: null,
    files: {},
    draft: {
      method: request.method,
      path: target.path ?? draft.path,
      pathParams: target.pathParams,
      query: queryOf(view, request, target),
      headers: readHeaders(view, request),
      body: undefined,
      ...(draft.lists && { lists: draft.lists }),
    },
  };
  readBody(view, request, state);
  return state;
}

/** Returns the method as a browser sends it. */
export function methodOf({ method, notes }: CurlRequest): string {
  const sent = NORMALIZED.test(method) ? method.toUpperCase() : method;
  if (sent !== method) notes.add(`The method ${short(method)} is sent as ${sent}: curl sends it as written.`);
  if (REFUSED.test(method)) notes.add(`A browser does not send ${short(method)} requests.`);
  return sent;
}

/** The key is in its field alone. */
function queryOf(view: PlaygroundView, { notes }: CurlRequest, target: Target): Record<string, string> {
  const keys = new Set(carriersIn(view).flatMap((each) => (each.in === 'query' ? [each.name] : [])));
  const query = target.query.filter(([name]) => !keys.has(name));
  const lists = view.operation.draft.lists ?? {};
  const byName = new Map<string, string>();
  for (const [name, value] of query) {
    const before = lists[name] === '&' ? byName.get(name) : undefined;
    byName.set(name, before === undefined ? value : `${before},${value}`);
  }
  const single = query.filter(([name]) => lists[name] !== '&');
  if (new Map(single).size < single.length) {
    const seen = new Set<string>();
    const repeated = single.map(([name]) => name).filter((name) => seen.size === seen.add(name).size);
    notes.add(
      `These query parameters are there more than once: ${listed([...new Set(repeated)])}. Only the last of each was read.`,
    );
  }
  if (query.some((pair) => pair.some((each) => each.includes('\uFFFD'))))
    notes.add('The query has escapes that are not valid UTF-8. They were replaced with �.');
  if (byName.size > MAX_FIELDS)
    notes.add(`Only the first ${MAX_FIELDS} of ${grouped(byName.size)} query parameters were read.`);
  return Object.fromEntries([...byName].slice(0, MAX_FIELDS));
}
