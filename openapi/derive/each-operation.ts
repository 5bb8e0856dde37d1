import { followReference } from './deriving.ts';
import type { SourceDocument } from './load.ts';
import { isObject } from '../is-object.ts';

/** Fixed names of operations (OpenAPI 3.2, 4.9.1). TRACE is not among them: no browser sends it. */
const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'options', 'head', 'query'] as const;

/** One operation of a document, its path item resolved. */
export interface RawOperation {
  /** As the document writes it. */
  template: string;
  /** Without what ends a path, such as a query that belongs among the parameters. */
  path: string;
  /** In upper case. */
  method: string;
  item: Record<string, unknown>;
  operation: Record<string, unknown>;
  /** Where it stands. */
  place: string[];
}

const found = new WeakMap<SourceDocument, RawOperation[]>();

/** Returns every operation of a document, in its order. */
export function eachOperation(source: SourceDocument): RawOperation[] {
  const known = found.get(source);
  if (known) return known;
  const paths = isObject(source.document['paths']) ? source.document['paths'] : {};
  const operations = Object.entries(paths).flatMap(([template, raw]) => {
    if (!template.startsWith('/')) return [];
    const item = followReference(source, raw);
    const path = template.replace(/[?#].*$/, '');
    const at = (name: string, operation: unknown, place: string[]): RawOperation[] =>
      isObject(operation)
        ? [{ template, path, method: name.toUpperCase(), item, operation, place: ['paths', template, ...place] }]
        : [];
    const further = isObject(item['additionalOperations']) ? Object.entries(item['additionalOperations']) : [];
    return [
      ...METHODS.flatMap((method) => at(method, item[method], [method])),
      ...further.flatMap(([name, operation]) => at(name, operation, ['additionalOperations', name])),
    ];
  });
  found.set(source, operations);
  return operations;
}
