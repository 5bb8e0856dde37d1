import type { JsonValue } from '../../../openapi/contract.ts';
import { pointerParts, readPointer } from '../../../openapi/pointer.ts';
import { isPlainObject } from '../../sandbox/json.ts';

/** How many entries of one branch are shown at first, and how many more each time. */
export const PAGE = 100;

/** A body with no more values than this is open from the start. */
const SMALL = 120;

/** Returns the entries of a branch, null for a value that has none. Names are those of the path. */
export function entriesOf(value: JsonValue | undefined): [name: string, value: JsonValue][] | null {
  if (Array.isArray(value)) return value.map((each, index) => [String(index), each]);
  return isPlainObject(value) ? Object.entries(value) : null;
}

/** Returns the path of an entry, as a JSON Pointer (RFC 6901). */
export function pathOf(parent: string, name: string): string {
  return `${parent}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Returns the path of the branch that a path is in; undefined for the whole. */
export function parentOf(path: string): string | undefined {
  return path === '' ? undefined : path.slice(0, path.lastIndexOf('/'));
}

/** Returns the branch at a path, null where there is none or it holds a plain value that was not asked for. */
export function branchAt(value: JsonValue, path: string, isAny = false): JsonValue {
  const found = readPointer(value, path);
  return found !== undefined && (isAny || entriesOf(found)) ? found : null;
}

/** Returns what is open at first: all of a small body, and of a larger one the whole and its branches. */
export function firstOpen(value: JsonValue): Open {
  const open: Open = new Map();
  const deepest = countValues(value, SMALL) <= SMALL ? Number.POSITIVE_INFINITY : 2;
  const walk = (each: JsonValue, path: string, level: number) => {
    const entries = entriesOf(each);
    if (!entries || level > deepest) return;
    open.set(path, 0);
    for (const [name, child] of entries.slice(0, PAGE)) walk(child, pathOf(path, name), level + 1);
  };
  walk(value, '', 1);
  return open;
}

/** Returns what has to be open for the path to be seen, besides what is open already. */
export function branchesOn(value: JsonValue, path: string, open: Open): Open {
  const next = new Map(open);
  let parent = '';
  for (const name of pointerParts(path)) {
    const index = entriesOf(branchAt(value, parent))?.findIndex(([each]) => each === name) ?? 0;
    next.set(parent, Math.max(next.get(parent) ?? 0, Math.floor(index / PAGE)));
    parent = pathOf(parent, name);
  }
  return next;
}

/** Returns the paths that can be seen, from top to bottom. */
export function visiblePaths(value: JsonValue, open: Open, path = ''): string[] {
  const entries = open.has(path) ? shownEntries(value, open.get(path) ?? 0) : [];
  return [path, ...entries.flatMap(([name, child]) => visiblePaths(child, open, pathOf(path, name)))];
}

/** Returns the entries of an open branch that are shown, `more` being how often more were asked for. */
export function shownEntries(value: JsonValue, more: number): [name: string, value: JsonValue][] {
  return entriesOf(value)?.slice(0, PAGE * (more + 1)) ?? [];
}

/** Returns the paths whose name or plain value holds the text, in order; upper and lower case are alike. */
export function findMatches(value: JsonValue, text: string): string[] {
  const wanted = text.toLowerCase();
  if (wanted === '') return [];
  const found: string[] = [];
  const walk = (each: JsonValue, path: string, name: string) => {
    const entries = entriesOf(each);
    const plain = entries ? '' : (typeof each === 'string' ? each : JSON.stringify(each)).toLowerCase();
    if (name.includes(wanted) || plain.includes(wanted)) found.push(path);
    const isList = Array.isArray(each);
    for (const [child, inner] of entries ?? []) walk(inner, pathOf(path, child), isList ? '' : child.toLowerCase());
  };
  walk(value, '', '');
  return found;
}

function countValues(value: JsonValue, most: number): number {
  let count = 1;
  for (const [, child] of entriesOf(value) ?? []) {
    count += countValues(child, most);
    if (count > most) break;
  }
  return count;
}

/** The open branches by their paths, with how often more of their entries were asked for. */
export type Open = Map<string, number>;
