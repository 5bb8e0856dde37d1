import { API_IDS } from '../../openapi/catalog.ts';
import type { Api } from '../engine/define-api.ts';
import { loaders } from './index.ts';

/** Returns all documented APIs, in the catalog's order. */
export function loadAllApis(): Promise<Api[]> {
  return Promise.all(API_IDS.map((id) => loaders[id]()));
}
