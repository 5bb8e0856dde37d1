import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import { withBase } from '../contract/base.ts';
import { limitHeaderViews } from '../contract/playground.ts';
import type { LimitHeaderView } from '../contract/playground-view.ts';

/** What the interactive reference of an API has to know before it loads the document. */
export function referenceView(api: ApiContract): ReferenceView {
  return {
    id: api.id,
    name: api.name,
    documentAddress: withBase(`/openapi/${api.id}.json`),
    mockBase: withBase(api.mockBase),
    demoKey: api.demoKeys[0]?.value ?? null,
    limitHeaders: limitHeaderViews(api),
  };
}

/**
 * The anchor of an operation, the same in the static reference and in the interactive one.
 * @example operationAnchor(listJobs) // => 'tag/jobs/listJobs'
 */
export function operationAnchor({ tag, id }: Pick<OperationContract, 'tag' | 'id'>): string {
  return `tag/${tagSlug(tag)}/${id}`;
}

/** A tag as a part of an anchor. */
export function tagSlug(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
}

export interface ReferenceView {
  /** The id of the API; the interactive reference keeps its state under it. */
  id: string;
  name: string;
  /** Where the site serves the OpenAPI document. */
  documentAddress: string;
  /** The path at which the mock answers. */
  mockBase: string;
  /** The key that is filled in. */
  demoKey: string | null;
  limitHeaders: LimitHeaderView[];
}
