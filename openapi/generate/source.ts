import { readFile } from 'node:fs/promises';
import { Source } from '@redocly/openapi-core';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Fault } from './fault.ts';
import { sourcePath } from './files.ts';

/** A document as its author wrote it. Lines and columns are worked out only once something is wrong. */
export class AuthoredDocument {
  readonly id: string;
  readonly source: Source;
  #tree: { document: Document.Parsed; lines: LineCounter } | undefined;

  constructor(id: string, text: string) {
    this.id = id;
    this.source = new Source(sourcePath(`${id}.yaml`), text);
  }

  /** Returns where a fault is, in lines and columns that begin with 1. */
  locate({ path, onKey }: Pick<Fault, 'path' | 'onKey'>): Place {
    const { document, lines } = this.#parse();
    let found: Found = { node: document.contents };
    for (const name of path) {
      const next = member(document, found.node, name);
      if (!next) break;
      found = next;
    }
    const range = (onKey ? (found.key ?? found.node) : (found.node ?? found.key))?.range ?? [0, 1, 1];
    return { start: lines.linePos(range[0]), end: lines.linePos(Math.max(range[1], range[0] + 1)) };
  }

  #parse() {
    if (!this.#tree) {
      const lines = new LineCounter();
      this.#tree = { document: parseDocument(this.source.body, { merge: true, lineCounter: lines }), lines };
    }
    return this.#tree;
  }
}

/** Returns the document of an API as it stands in openapi/. Throws where there is no such file. */
export async function readSource(id: string): Promise<AuthoredDocument> {
  return new AuthoredDocument(id, await readFile(sourcePath(`${id}.yaml`), 'utf8'));
}

/** Returns the member of a node, through aliases and merge keys; undefined where it has none of this name. */
function member(document: Document.Parsed, node: unknown, name: string): Found | undefined {
  if (isAlias(node)) return member(document, node.resolve(document), name);
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return item === undefined ? undefined : { node: item as Node };
  }
  if (!isMap(node)) return undefined;
  const pairs = node.items as Pair<Node, Node | null>[];
  const own = pairs.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (own) return { key: own.key, node: own.value };
  const merged = pairs.filter(({ key }) => isScalar(key) && typeof key.value !== 'string');
  return merged.map(({ value }) => member(document, value, name)).find((found) => found !== undefined);
}

interface Found {
  key?: Node;
  node: Node | null;
}

interface Place {
  start: { line: number; col: number };
  end: { line: number; col: number };
}
