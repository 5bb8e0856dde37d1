import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remove } from 'unist-util-remove';
import { partNeighbours } from './neighbours.ts';
import { CELL_BREAK, flattenCells } from './table-cells.ts';

const parser = unified().use(rehypeParse);
const writer = unified()
  .use(rehypeRemark, { handlers: { [CELL_BREAK]: () => ({ type: 'html', value: '<br>' }) } })
  // Nobody aligns columns by eye here, and a long cell would widen every row.
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, { bullet: '-', rule: '-' });

/** What only a browser has use for. `data-markdown="skip"` marks more of it in our own components. */
const SKIPPED =
  'script, noscript, style, svg, button, wbr, .sl-anchor-link, .copy, [aria-hidden="true"]:not(.starlight-aside__title), [data-markdown="skip"]';

/** Returns the text of a built page as Markdown; undefined, if it has none. `address` is the page's own, in full. */
export async function htmlToMarkdown(html: string, address: string): Promise<MarkdownPage | undefined> {
  const page = parser.parse(html);
  const title = select('h1', page);
  const content = select('.sl-markdown-content', page);
  if (!title || !content) return undefined;

  writeMarks(content);
  linkIslands(content, address);
  remove(content, (node) => node.type === 'comment' || (node.type === 'element' && matches(SKIPPED, node as Element)));
  nameLanguages(content);
  openTabs(content);
  quoteAsides(content);
  completeLinks(content, address);
  flattenCells(content);
  partNeighbours(content);

  const tree: Root = { type: 'root', children: [content] };
  // Alone, a page of an API has to say which API it is about.
  const named = select('[data-pagefind-meta^="title:"]', page);
  const description = select('meta[name="description"]', page)?.properties['content'];
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
  for (const box of selectAll('[data-markdown-island]', content)) {
    for (const island of selectAll('astro-island', box)) boxes.set(island, box);
  }
  for (const island of selectAll('astro-island', content)) {
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
  for (const mark of selectAll('[data-markdown-text]', content)) {
    mark.children = [text(String(mark.properties['dataMarkdownText']))];
  }
  for (const link of selectAll('a[aria-label]', content)) {
    if (!/\p{L}/u.test(toString(link))) link.children = [text(String(link.properties['ariaLabel']))];
  }
}

// Expressive Code gives each line an element of its own, and the language to the block.
function nameLanguages(content: Element): void {
  for (const block of selectAll('pre[data-language]', content)) {
    const code = select('code', block);
    if (!code) continue;

    const lines = selectAll('.ec-line', code).map((line) => toString(line).replace(/\n$/, ''));
    code.children = [{ type: 'text', value: `${lines.join('\n')}\n` }];
    code.properties['className'] = [`language-${String(block.properties['dataLanguage'])}`];
  }
}

// Tabs become paragraphs: the label, then what stands behind it.
function openTabs(content: Element): void {
  for (const tabs of selectAll('starlight-tabs', content)) {
    const labels = selectAll('[role="tab"]', tabs).map((tab) => toString(tab).trim());
    const panels = selectAll('[role="tabpanel"]', tabs);
    tabs.tagName = 'div';
    tabs.children = panels.flatMap((panel, index) => [
      element('p', [element('strong', [text(labels[index] ?? '')])]),
      panel,
    ]);
    for (const panel of panels) panel.tagName = 'div';
  }
}

function quoteAsides(content: Element): void {
  for (const aside of selectAll('.starlight-aside', content)) aside.tagName = 'blockquote';
}

function completeLinks(content: Element, address: string): void {
  for (const link of selectAll('a[href]', content)) {
    link.properties['href'] = new URL(String(link.properties['href']), address).href;
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
