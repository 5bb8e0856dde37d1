import { isDocumented, type RequestState } from '../../state.ts';
import type { CatalogEntry, PlaygroundView } from '../../../contract/playground-view.ts';
import { fillIn } from './fill.ts';
import { readCurl, type CurlRequest } from './flags.ts';
import { targetOf } from './target.ts';
import { curlWords } from './words.ts';

/**
 * Returns the request of a curl command as the playground's own: which operation of which API it is, and what to fill
 * in. `viewOf` loads an operation; `present` is the key that stands in the key field now, and whose it is. Nothing of the
 * text is kept.
 */
export async function pasteCurl(
  text: string,
  catalog: readonly CatalogEntry[],
  viewOf: (api: string, operation: string) => Promise<PlaygroundView>,
  present: { api: string; key: string },
): Promise<Pasted | { problem: string }> {
  const words = curlWords(text);
  if ('problem' in words) return words;
  const request = readCurl(words);
  if (request.url === null) return { problem: 'The command has no address.' };

  const target = targetOf(catalog, request.method ?? 'GET', request.url, mediaTypeOf(request));
  if (!target)
    return { problem: `The address belongs to none of these: ${catalog.map(({ name }) => name).join(', ')}.` };
  const view = await viewOf(target.entry.id, target.operation.id);
  const { state, notes } = fillIn(view, request, target, present.api === view.api.id ? present.key : '');
  if (target.path !== null) notes.unshift(`${view.api.name} documents no such path; it is sent as it stands.`);
  else if (!isDocumented(view, state.draft))
    notes.unshift(`${view.api.name} documents no ${state.draft.method} of this path; it is sent as it stands.`);
  return { view, state, notes };
}

function mediaTypeOf({ form, data, headers }: CurlRequest): string | undefined {
  if (form) return 'multipart/form-data';
  return data === null ? undefined : headers.find(([name]) => /^content-type$/i.test(name))?.[1];
}

export interface Pasted {
  view: PlaygroundView;
  state: RequestState;
  /** What the reader should know about what was not taken over, as sentences. */
  notes: string[];
}
