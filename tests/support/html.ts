import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';

/** A part of a page that is read without a browser. */
export interface Part {
  text: string;
  /** Returns the parts within that a selector of CSS names. */
  all: (selector: string) => Part[];
}

/** Reads the HTML of a page as it is before any script runs. */
export function readHtml(html: string): Part {
  const { children } = unified().use(rehypeParse).parse(html);
  return partOf({ type: 'element', tagName: 'div', properties: {}, children: children as Element[] });
}

function partOf(element: Element): Part {
  return { text: toString(element), all: (selector) => selectAll(selector, element).map(partOf) };
}
