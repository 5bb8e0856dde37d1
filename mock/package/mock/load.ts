import { API_IDS } from '../../../openapi/catalog.ts';
import type { ApiId } from '../../../openapi/catalog.ts';
import { loaders } from '../../apis/index.ts';
import type { Api } from '../../engine/define-api.ts';
import { nearest } from './nearest.ts';

/** Loads APIs by their ids, in the order in which they are given. Throws for an id that there is not. */
export async function loadApis(ids: readonly string[] = API_IDS): Promise<Api[]> {
  return Promise.all(ids.map((id) => loaders[expectId(id)]()));
}

/** Returns the text as an id. Throws where it is none. */
export function expectId(text: string): ApiId {
  const id = API_IDS.find((each) => each === text);
  if (id !== undefined) return id;
  throw new Error(`There is no API "${text}".${nearest(text, API_IDS)}`);
}
