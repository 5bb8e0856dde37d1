import { createRequire } from 'node:module';
import remarkGfm from 'remark-gfm';
import { unified } from 'unified';
import type { Plugin } from 'unified';

// The parser that remark-gfm brings; nothing else of this repository reads Markdown.
const { default: remarkParse } = createRequire(import.meta.resolve('remark-gfm'))('remark-parse') as {
  default: Plugin<[], string, Node>;
};
const reader = unified().use(remarkParse).use(remarkGfm);

/** Returns what is wrong with the tables of a GFM text: lines of a table that are in none, and rows of another width. */
export function tableProblems(markdown: string): string[] {
  const lines = markdown.split('\n');
  const taken = new Set<number>();
  const ragged: string[] = [];
  for (const { type, position, children = [] } of nodesOf(reader.parse(markdown) as Node)) {
    if (type !== 'table' && type !== 'code') continue;
    for (let line = position.start.line; line <= position.end.line; line += 1) taken.add(line);
    if (type === 'code') continue;

    const width = children[0]?.children?.length;
    const others = children.filter((row) => row.children?.length !== width);
    ragged.push(...others.map((row) => `not ${width} cells: ${lines[row.position.start.line - 1]}`));
  }
  const lost = lines.filter((line, index) => /^\s*\|/.test(line) && !taken.has(index + 1));
  return [...ragged, ...lost.map((line) => `in no table: ${line}`)];
}

function* nodesOf(node: Node): Generator<Node> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

interface Node {
  type: string;
  position: Record<'start' | 'end', { line: number }>;
  children?: Node[];
}
