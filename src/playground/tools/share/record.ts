import { draftPath } from '../../../../openapi/draft.ts';
import { loadCatalog } from '../../catalog.ts';
import type { RequestState } from '../../state.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import { addEntry } from './history.ts';
import { shareOf, stateOf } from './share.ts';

/** Writes a request that was sent into the history. Without the other APIs' key formats nothing is written. */
export async function record(view: PlaygroundView, state: RequestState, status: number | null): Promise<void> {
  const at = Date.now();
  const shared = shareOf(view, state, await loadCatalog());
  const { draft } = stateOf(view, shared);
  addEntry({ ...shared, at, summary: view.operation.summary, method: draft.method, path: draftPath(draft), status });
}
