import type { Element, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toString } from 'hast-util-to-string';
import { parse } from 'parse5';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remove } from 'unist-util-remove';
import { elementsBelow, hasClass, hasProperty, isNamed } from './elements.ts';
import { partNeighbours } from './neighbours.ts';
import { CELL_BREAK, flattenCells } from './table-cells.ts';

const writer = unified()
  .use(rehypeRemark, { handlers: { [CELL_BREAK]: () => ({ type: 'html', value: '<br>' }) } })
  // Nobody aligns columns by eye here, and a long cell would widen every row.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** What only a browser has use for. `data-markdown="skip"` marks more of it in our own components. */
function isSkipped(element: Element): boolean {
  const { ariaHidden, dataMarkdown } = element.properties;
  if (SKIPPED.has(element.tagName) || dataMarkdown === 'skip') return true;
  if (hasClass(element, 'sl-anchor-link') || hasClass(element, 'copy')) return true;
  return ariaHidden === 'true' && !hasClass(element, 'starlight-aside__title');
}

const SKIPPED = new Set(['script', 'noscript', 'style', 'svg', 'button', 'wbr']);

/**
 * Returns the text of a built page as Markdown; undefined, if it has none. Takes what readPart() leaves of the page, and
 * the page's own address, in full.
 */
export async function htmlToMarkdown(part: string, address: string): Promise<MarkdownPage | undefined> {
  // Without the position of each node, which the parser of unified always asks for.
  const page = fromParse5(parse(part));
  if (page.type !== 'root') return undefined;
  const [title] = elementsBelow(page, isNamed('h1'));
  const [content] = elementsBelow(page, (element) => hasClass(element, 'sl-markdown-content'));
  if (!title || !content) return undefined;

  writeMarks(content);
  linkIslands(content, address);
  remove(content, (node) => node.type === 'comment' || (node.type === 'element' && isSkipped(node as Element)));
  nameLanguages(content);
  openTabs(content);
  quoteAsides(content);
  completeLinks(content, address);
  flattenCells(content);
  partNeighbours(content);

  const tree: Root = { type: 'root', children: [content] };
  // Alone, a page of an API has to say which API it is about.
  const [named] = elementsBelow(page, ({ properties }) => String(properties['dataPagefindMeta']).startsWith('title:'));
  const [meta] = elementsBelow(page, ({ properties }) => properties['name'] === 'description');
  const description = meta?.properties['content'];
  return {
    title: toString(title).trim(),
    heading: String(named?.properties['dataPagefindMeta'] ?? '').replace(/^title:/, '') || toString(title).trim(),
    description: typeof description === 'string' ? description : '',
    text: plainAddresses(writer.stringify(await writer.run(tree))).trim(),
  };
}

// An island cannot run in Markdown: say what it is, and where it runs.
function linkIslands(content: Element, address: string): void {
  const boxes = new Map<Element, Element>();
  for (const box of elementsBelow(content, hasProperty('dataMarkdownIsland'))) {
    for (const island of elementsBelow(box, isNamed('astro-island'))) boxes.set(island, box);
  }
  for (const island of elementsBelow(content, isNamed('astro-island'))) {
    const { dataMarkdownIsland: name = 'playground', dataMarkdownAddress: own = '' } =
      boxes.get(island)?.properties ?? {};
    const target = new URL(String(own), address).href;
    island.tagName = 'p';
    island.children = [
      text('The page has a '),
      ...inline(String(name)),
      text(' here. It runs at '),
      { ...element('a', [text(target)]), properties: { href: target } },
      text('.'),
    ];
  }
}

// Between backticks stands code.
function inline(words: string): Element['children'] {
  return words.split('`').map((part, index) => (index % 2 === 0 ? text(part) : element('code', [text(part)])));
}

// A mark that opens a note becomes the note, and a link that is a sign only gets its name.
function writeMarks(content: Element): void {
  for (const mark of elementsBelow(content, hasProperty('dataMarkdownText'))) {
    mark.children = [text(String(mark.properties['dataMarkdownText']))];
  }
  for (const link of elementsBelow(content, isNamed('a'))) {
    if (!link.properties['ariaLabel']) continue;
    if (!/\p{L}/u.test(toString(link))) link.children = [text(link.properties['ariaLabel'])];
  }
}

// Expressive Code gives the language to the block.
function nameLanguages(content: Element): void {
  for (const block of elementsBelow(content, hasProperty('dataLanguage'))) {
    const [code] = elementsBelow(block, isNamed('code'));
    if (code) code.properties['className'] = [`language-${String(block.properties['dataLanguage'])}`];
  }
}

// Tabs become paragraphs: the label, then what stands behind it.
function openTabs(content: Element): void {
  for (const tabs of elementsBelow(content, isNamed('starlight-tabs'))) {
    const labels = elementsBelow(tabs, hasProperty('role', 'tab')).map((tab) => toString(tab).trim());
    const panels = elementsBelow(tabs, hasProperty('role', 'tabpanel'));
    tabs.tagName = 'div';
    tabs.children = panels.flatMap((panel, index) => [
      element('p', [element('strong', [text(labels[index] ?? '')])]),
      panel,
    ]);
    for (const panel of panels) panel.tagName = 'div';
  }
}

function quoteAsides(content: Element): void {
  for (const aside of elementsBelow(content, (element) => hasClass(element, 'starlight-aside'))) {
    aside.tagName = 'blockquote';
  }
}

function completeLinks(content: Element, address: string): void {
  for (const link of elementsBelow(content, isNamed('a'))) {
    if (link.properties['href'] === undefined) continue;
    link.properties['href'] = new URL(link.properties['href'], address).href;
  }
}

/** No ampersand of an address begins a character reference; without a backslash the address can be copied as it is. */
function plainAddresses(markdown: string): string {
  return markdown.replace(/\]\(\S+?\)/g, (link) => link.replaceAll(String.raw`\&`, '&'));
}

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): Element['children'][number] {
  return { type: 'text', value };
}

export interface MarkdownPage {
  title: string;
  /** The title with the name of the API that the page is about. */
  heading: string;
  description: string;
  text: string;
}
