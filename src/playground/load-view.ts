import { addressOf } from '../sandbox/address.ts';
import { ownDocument } from '../sandbox/own/own-document.ts';
import type { PlaygroundView, PlaygroundViews } from '../contract/playground-view.ts';

const loaded = new Map<string, Promise<PlaygroundViews>>();

/** Returns the playground of an operation of any API; of the API's first, where there is none of that name. */
export async function loadView(api: string, operation: string): Promise<PlaygroundView> {
  const own = ownDocument();
  if (own) return own.loadView(operation);
  const views = await loadViews(api);
  const found = views.operations.find(({ id }) => id === operation) ?? views.operations[0];
  if (!found) throw new Error(`Failed to find an operation of ${api}: it has none.`);
  return { api: views.api, operation: found };
}

/** Returns the playgrounds of all operations of an API, which the site serves as a file. Rejects where it does not. */
export function loadViews(api: string): Promise<PlaygroundViews> {
  const known = loaded.get(api);
  if (known) return known;
  const views = fetch(addressOf(`playground/${api}.json`)).then(async (response) => {
    if (!response.ok) throw new Error(`Failed to load the operations of ${api}: the site returned ${response.status}.`);
    return (await response.json()) as PlaygroundViews;
  });
  loaded.set(api, views);
  views.catch(() => loaded.delete(api));
  return views;
}
