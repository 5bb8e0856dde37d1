import { keyOfName } from '../../sandbox/known-key.ts';
import { outgoingRequest, preludeRequest, type Outgoing } from '../../sandbox/request.ts';
import type { RequestState } from '../state.ts';
import { chosenCase } from '../cases/chosen.ts';
import type { PlaygroundView } from '../../contract/playground-view.ts';

/**
 * Returns the requests of one Send in order; the last one is the answer that is shown. Earlier ones are what the chosen
 * case needs to have happened before it.
 */
export function requestsOf(view: PlaygroundView, state: RequestState, number: number): Outgoing[] {
  const chosen = chosenCase(view, state);
  // Numbered from one, as in the published cases: the case's own request refers to them by that number.
  const before = (chosen?.before ?? []).map((prelude, index) =>
    preludeRequest(view.api.key ? keyOfName(view.api.key, prelude.key) : '', prelude, index + 1),
  );
  const repeats = repeatsOf(view, state);
  const own = Array.from({ length: repeats + 1 }, (_, index) => outgoingRequest(view, state, number + index));
  return [...before, ...own];
}

/** Returns how often the request itself is sent before the one whose answer is shown. */
export function repeatsOf(view: PlaygroundView, state: RequestState): number {
  return chosenCase(view, state)?.repeat ?? 0;
}

/** How many requests are added, beyond as many again as it took, where a window ends while it is used up. */
const SPARE = 5;

/**
 * Yields further requests of a case that uses a limit up: where a window ends between two of them, the last one finds
 * room again, and what was counted since does not reach the limit. `takeNumber` gives each its number.
 */
export function* furtherRequests(
  view: PlaygroundView,
  state: RequestState,
  takeNumber: () => number,
): Generator<Outgoing> {
  const repeats = repeatsOf(view, state);
  if (repeats === 0) return;
  for (let left = repeats + SPARE; left > 0; left--) yield outgoingRequest(view, state, takeNumber());
}

/**
 * Returns how many requests show the limit at work: one more than the key may send by the policy that allows the
 * fewest; null where nothing counts requests. `known` is what the sandbox knows of the key: one that the reader created
 * has limits of its own.
 */
export function usefulRepeats(view: PlaygroundView, state: RequestState, known: KnownLimits | null): number | null {
  const own = view.api.key?.demo.find(({ value }) => value === state.key)?.limits;
  const figures = view.operation.limits.flatMap(({ policy, limit }) => {
    const counted = known?.here.find((each) => each.policy === policy);
    const figure = counted?.limit ?? own?.[policy] ?? limit;
    return figure === undefined || !isRequestWindow(view, policy) ? [] : [figure];
  });
  return figures.length === 0 ? null : Math.min(...figures) + 1;
}

/** The limits of a key, by policy. */
interface KnownLimits {
  here: readonly { policy: string; limit: number }[];
}

/** Whether a policy counts requests within a span of time, and not what runs at once or something else. */
export function isRequestWindow({ api }: PlaygroundView, policy: string): boolean {
  const { window, counts } = api.policies[policy] ?? {};
  return window !== undefined && counts === undefined;
}
