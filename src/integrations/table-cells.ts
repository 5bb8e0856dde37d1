import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { elementsBelow, isNamed } from './elements.ts';

/** The element that stands for the end of a line in a cell; what writes Markdown makes it `<br>`. */
export const CELL_BREAK = 'cell-break';

/** Makes each cell of the tables one line, as Markdown needs it: blocks follow each other with a break between. */
export function flattenCells(content: Element): void {
  for (const cell of elementsBelow(content, isNamed('td', 'th'))) {
    cell.children = linesOf(cell.children).flatMap((line, index) => (index === 0 ? line : [lineBreak(), ...line]));
  }
}

function linesOf(nodes: ElementContent[]): ElementContent[][] {
  const lines: ElementContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && node.tagName === 'br') lines.push([]);
    else if (node.type === 'element' && node.tagName === 'pre') lines.push([codeOf(node)], []);
    else if (node.type === 'element' && BLOCKS.has(node.tagName)) lines.push(...linesOf(node.children), []);
    else lines.at(-1)?.push(node);
  }
  return lines.map(trimEnd).filter((line) => line.length > 0);
}

function trimEnd(line: ElementContent[]): ElementContent[] {
  const end = line.findLastIndex((node) => node.type !== 'text' || node.value.trim() !== '');
  return line.slice(0, end + 1);
}

/** A cell has no room for a block of code; JSON, which is what stands there, says the same in one line. */
function codeOf(block: Element): Element {
  const value = toString(block).replace(/\s+/g, ' ').trim();
  return { type: 'element', tagName: 'code', properties: {}, children: [{ type: 'text', value }] };
}

function lineBreak(): Element {
  return { type: 'element', tagName: CELL_BREAK, properties: {}, children: [] };
}

const BLOCKS = new Set(['p', 'div', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'section', 'article', 'figure', 'blockquote']);
