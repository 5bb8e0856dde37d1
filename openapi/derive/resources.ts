import { membersOf } from './deriving.ts';
import { eachOperation } from './each-operation.ts';
import type { SourceDocument } from './load.ts';
import { isObject } from '../is-object.ts';

/** Paths of a document that are about single things, which may be there or not. */
export interface Resources {
  /** Returns the templates on the way to a path that end in such a thing's id, the outermost first. */
  itemsOf: (path: string) => string[];
  /** Returns the template of the collection that a thing is in. */
  collectionOf: (item: string) => string;
  /** Returns the template of the things that are in a collection; undefined where it is none. */
  itemIn: (collection: string) => string | undefined;
}

/**
 * Finds the things of a document by its paths: `/pets/{petId}` is one where it can be changed or deleted, where `/pets`
 * lists or makes them, or where the document says that it may not be found.
 */
export function findResources(source: SourceDocument): Resources {
  const methods = new Map<string, Set<string>>();
  const mayBeMissing = new Set<string>();
  for (const { path, method, operation } of eachOperation(source)) {
    methods.set(path, (methods.get(path) ?? new Set()).add(method));
    if (
      isObject(operation['responses']) &&
      membersOf(source, operation['responses']).some(([range]) => range === '404')
    )
      mayBeMissing.add(path);
  }
  const items = new Set<string>();
  const byCollection = new Map<string, string>();
  for (const [path, own] of methods) {
    if (!/\/\{[^}/]+\}$/.test(path)) continue;
    const collection = collectionOf(path);
    const above = methods.get(collection);
    const isItem =
      ['PUT', 'PATCH', 'DELETE'].some((each) => own.has(each)) ||
      above?.has('GET') ||
      above?.has('POST') ||
      mayBeMissing.has(path);
    if (!isItem) continue;
    items.add(path);
    if (!byCollection.has(collection)) byCollection.set(collection, path);
  }
  return {
    itemsOf(path) {
      const segments = path.split('/');
      return segments.flatMap((_segment, index) => {
        const prefix = segments.slice(0, index + 1).join('/');
        return items.has(prefix) ? [prefix] : [];
      });
    },
    collectionOf,
    itemIn: (collection) => byCollection.get(collection),
  };
}

function collectionOf(item: string): string {
  return item.slice(0, item.lastIndexOf('/'));
}
