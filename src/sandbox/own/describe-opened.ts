import type { Derived } from '../../../openapi/derive/derive.ts';
import type { SourceDocument } from '../../../openapi/derive/load.ts';
import { describeSchemes } from '../../../openapi/derive/describe-schemes.ts';
import { catalogEntry } from '../../contract/catalog-entry.ts';
import { limitUnit } from '../../contract/limit.ts';
import { apiView } from '../../contract/playground.ts';
import type { Opened } from './messages.ts';
import { summaryOf } from './summary.ts';

/** References that are not followed are named up to here. */
const MOST_UNRESOLVED = 20;

/** Returns what a page shows of a document before anything of it is asked for. */
export function describeOpened(source: SourceDocument, derived: Derived, overlays: string[]): Opened {
  const { contract } = derived;
  return {
    file: source.file,
    overlays,
    name: contract.name.slice(0, 120),
    version: contract.version.slice(0, 40),
    api: apiView(contract),
    catalog: catalogEntry(contract),
    operations: contract.operations.map((operation) => ({
      id: operation.id,
      method: operation.method,
      path: operation.path,
      summary: summaryOf(operation),
    })),
    schemes: describeSchemes(derived),
    keys: contract.demoKeys.map(({ name, value, description }) => ({ name, value, description })),
    limits: (contract.limits ?? []).flatMap(({ policy, limit }) => {
      const counted = contract.policies[policy];
      return counted ? [{ name: policy, text: `${limit} ${limitUnit(counted)}` }] : [];
    }),
    unresolved: source.unresolved.slice(0, MOST_UNRESOLVED).map(({ reference, why }) => `${reference}: ${why}`),
  };
}
