import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** Puts a space between elements of one line that touch each other: only the style sheet keeps them apart. */
export function partNeighbours(parent: Element): void {
  // The text of code is as it should be.
  if (parent.tagName === 'code' || parent.tagName === 'pre') return;

  for (const [index, node] of [...parent.children.entries()].toReversed()) {
    if (node.type !== 'element') continue;
    partNeighbours(node);
    const next = parent.children.slice(index + 1).find((each) => !isNothing(each));
    if (isInline(node) && isInline(next) && areWords(node, next)) {
      parent.children.splice(index + 1, 0, { type: 'text', value: ' ' });
    }
  }
}

function isInline(node: ElementContent | undefined): node is Element {
  return node?.type === 'element' && INLINE.has(node.tagName);
}

function isNothing(node: ElementContent): boolean {
  return isInline(node) && toString(node) === '';
}

function areWords(left: Element, right: Element): boolean {
  return /[^\s(]$/.test(toString(left)) && /^[^\s.,:;!?)]/.test(toString(right));
}

const INLINE = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'kbd', 'q', 'small', 'span', 'strong']);
