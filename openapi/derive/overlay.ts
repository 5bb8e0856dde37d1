import { JSONPathEnvironment, type JSONPathNode } from 'json-p3';
import { DocumentError } from './document-error.ts';
import type { SourceDocument } from './load.ts';
import { parseText } from './parse.ts';
import { isObject } from '../is-object.ts';

/** An overlay (OpenAPI Overlay 1.0 or 1.1) as it was read. */
export interface Overlay {
  file: string;
  actions: Action[];
}

/** One change: exactly one of what it may do. */
interface Action {
  target: string;
  /** What the targets are merged with. */
  update?: unknown;
  remove?: true;
  /** JSONPath of the one value that the targets are merged with (1.1). */
  copy?: string;
}

/** Returns an overlay from its text. Throws a DocumentError for what is none. */
export function readOverlay(file: string, text: string): Overlay {
  const data = parseText(file, text);
  const { overlay, actions } = isObject(data) ? data : {};
  if (!/^1\.[01](\.|$)/.test(String(overlay)))
    throw new DocumentError(
      `${file} is no overlay that is known here. It begins with overlay: 1.0.0 or overlay: 1.1.0.`,
    );
  if (!Array.isArray(actions) || actions.length === 0)
    throw new DocumentError(`${file} has no actions. Add a list of them under actions.`);
  return { file, actions: actions.map((action, index) => readAction(file, index, action)) };
}

function readAction(file: string, index: number, action: unknown): Action {
  const { target, update, remove, copy } = isObject(action) ? action : {};
  const name = `${file}, action ${index + 1}`;
  if (typeof target !== 'string')
    throw new DocumentError(`${name} has no target. Write a JSONPath such as $.paths['/pets'].get.`);
  if (remove === true) return { target, remove };
  if (typeof copy === 'string') return { target, copy };
  if (update === undefined) throw new DocumentError(`${name} does nothing. Give it update, remove: true, or copy.`);
  return { target, update };
}

/**
 * Changes a document as an overlay says, its actions in order. Throws a DocumentError that lists every action that matches
 * nothing: what is misspelt would else do nothing, and nobody would know.
 */
export function applyOverlay(source: SourceDocument, { file, actions }: Overlay): void {
  const problems: string[] = [];
  actions.forEach((action, index) => {
    const problem = apply(source.document, action);
    if (problem !== null) problems.push(`Action ${index + 1} (${action.target}) ${problem}`);
  });
  if (problems.length > 0) throw new DocumentError(`${file} cannot be applied.\n${problems.join('\n')}`);
}

/** Returns what is wrong with an action, or null. */
function apply(document: Record<string, unknown>, action: Action): string | null {
  const targets = find(document, action.target);
  if (typeof targets === 'string') return targets;
  if (targets.length === 0) return 'matches nothing in the document. Check its spelling.';
  let update = action.update;
  if (action.copy !== undefined) {
    const sources = find(document, action.copy);
    if (typeof sources === 'string') return sources;
    if (sources.length !== 1) return `copies ${action.copy}, which is ${sources.length} values, and has to be one.`;
    update = sources[0]?.value;
  }
  // From the last one on, so that removing an entry of a list leaves the others where they were found.
  for (const { location, value } of targets.toReversed()) {
    const holder = location
      .slice(0, -1)
      .reduce<unknown>((inner, name) => (inner as Record<string | number, unknown>)[name], document);
    const key = location.at(-1);
    if (action.remove) {
      if (key === undefined) return 'would remove the whole document.';
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (isObject(holder)) delete holder[key];
    } else if (key === undefined) {
      if (!isObject(update)) return 'changes the whole document, and its update is no object.';
      merge(document, structuredClone(update));
    } else (holder as Record<string | number, unknown>)[key] = merge(value, structuredClone(update));
  }
  return null;
}

/** Objects are merged member by member, lists are appended to, and all else is replaced (Overlay 1.1, 4.4.3). */
function merge(target: unknown, update: unknown): unknown {
  if (Array.isArray(target))
    return Array.isArray(update)
      ? [...(target as unknown[]), ...(update as unknown[])]
      : [...(target as unknown[]), update];
  if (!isObject(target) || !isObject(update)) return update;
  for (const [name, member] of Object.entries(update)) {
    if (name === '__proto__') continue;
    target[name] = Object.hasOwn(target, name) && isContainer(target[name]) ? merge(target[name], member) : member;
  }
  return target;
}

function isContainer(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

const environment = new JSONPathEnvironment({ maxRecursionDepth: 250 });

/** Returns what a JSONPath (RFC 9535) matches, or what is wrong with it. */
function find(document: Record<string, unknown>, path: string): JSONPathNode[] | string {
  try {
    return [...environment.query(path, document as Parameters<typeof environment.query>[1])];
  } catch (error) {
    return `is no JSONPath: ${error instanceof Error ? error.message : String(error)}`;
  }
}
