import type { CaseView, PlaygroundView } from '../../contract/playground-view.ts';
import type { RequestState } from '../state.ts';

/** Returns the case that the state is, or null once something was edited. */
export function chosenCase(view: PlaygroundView, state: RequestState): CaseView | null {
  return view.operation.cases.find(({ name }) => name === state.chosen) ?? null;
}
