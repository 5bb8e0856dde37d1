import type { ApiContract, OperationContract } from '../../openapi/contract.ts';
import { withBase } from '../contract/base.ts';
import { catalogEntry } from '../contract/catalog-entry.ts';
import { limitHeaderViews } from '../contract/playground.ts';
import type { KeyView, LimitHeaderView } from '../contract/playground-view.ts';
import { tagSlug } from './tag-slug.ts';

/** The anchor of the errors that several operations share. */
export const ERRORS_ANCHOR = 'shared-errors';

/** What the interactive reference of an API has to know before it loads the document. */
export function referenceView(api: ApiContract): ReferenceView {
  return {
    id: api.id,
    name: api.name,
    documentAddress: withBase(`/openapi/${api.id}.json`),
    mockBase: withBase(api.mockBase),
    placeholder: api.envVar,
    key: catalogEntry(api).key,
    limitHeaders: limitHeaderViews(api),
    ids: writtenIds(api),
    companions: companionsOf(api),
  };
}

function writtenIds({ operations }: ApiContract): Record<string, string> {
  const others = operations.flatMap(({ id, operationId }) =>
    operationId === undefined ? [] : [[operationId, id] as const],
  );
  return Object.fromEntries(others);
}

function companionsOf({ operations }: ApiContract): Record<string, string> {
  const companions = operations.flatMap((operation) => operation.companions ?? []);
  return Object.fromEntries(companions.map(({ scheme, value }) => [scheme, value]));
}

/**
 * The anchor of an operation, the same in the static reference and in the interactive one.
 * @example operationAnchor(listJobs) // => 'tag/jobs/listJobs'
 */
export function operationAnchor({ tag, id }: Pick<OperationContract, 'tag' | 'id'>): string {
  return `${tagAnchor(tag)}/${id}`;
}

/** Returns the operations by their tags, in the order of the document. */
export function operationsByTag({ operations }: ApiContract): [tag: string, operations: OperationContract[]][] {
  const tags = new Map<string, OperationContract[]>();
  for (const operation of operations) tags.set(operation.tag, [...(tags.get(operation.tag) ?? []), operation]);
  return [...tags];
}

/** Where an operation is described: its anchor on the reference of its API. */
export function operationAddress(api: string, operation: Pick<OperationContract, 'tag' | 'id'>): string {
  return withBase(`/${api}/reference/#${operationAnchor(operation)}`);
}

/** The anchor of a tag, the same in both references. */
export function tagAnchor(tag: string): string {
  return `tag/${tagSlug(tag)}`;
}

export interface ReferenceView {
  /** The id of the API; the interactive reference keeps its state under it. */
  id: string;
  name: string;
  /** Where the site serves the OpenAPI document. */
  documentAddress: string;
  /** The path at which the mock answers. */
  mockBase: string;
  /** What stands in the interactive reference where the key would: the name of its environment variable. */
  placeholder: string;
  /** null: requests carry no key. */
  key: KeyView | null;
  limitHeaders: LimitHeaderView[];
  /** The ids of the operations that have another operationId in the document, by that. */
  ids: Record<string, string>;
  /** What a request carries beside its key, by the security scheme. */
  companions: Record<string, string>;
}
