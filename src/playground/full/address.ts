import { sharedQuery } from '../../sandbox/shared-name.ts';
import { isDocumented, type RequestState } from '../state.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';

/** Whether only the place on the page changed, and not what the address says of the request. */
export function isJump({ api, operation }: PlaygroundView): boolean {
  const query = new URLSearchParams(location.search);
  const isHere = query.get('api') === api.id && query.get('operation') === operation.id;
  return isHere && location.hash !== '' && !location.hash.startsWith('#with=');
}

/** Whether the page was opened by a link that asks for the request to be sent at once. */
export function isRunLink(): boolean {
  return new URLSearchParams(location.search).has('run');
}

/** Returns what the address calls a request; null where it only says which operation that is. */
export function nameOf(view: PlaygroundView, { draft, chosen }: Named): string | null {
  return chosen ?? (isDocumented(view, draft) ? null : '');
}

/** Writes what is shown into the address, as a step for Back where it is new. It never holds a key. */
export function writeAddress(view: PlaygroundView, state: Named, isNew = false): void {
  const name = nameOf(view, state);
  const query = new URLSearchParams({
    ...sharedQuery(),
    api: view.api.id,
    // A request that the operation does not have is not called by its name.
    ...(name !== '' && { operation: view.operation.id }),
    ...(name && { case: name }),
  });
  const hash = location.hash.startsWith('#with=') ? '' : location.hash;
  if (isNew) history.pushState(null, '', `?${query}`);
  else history.replaceState(history.state, '', `?${query}${hash}`);
}

type Named = Pick<RequestState, 'draft' | 'chosen'>;
