import type { Element, Root } from 'hast';
import { matches, select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { remove } from 'unist-util-remove';

const parser = unified().use(rehypeParse);
const writer = unified().use(rehypeRemark).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' });

/** What only a browser has use for. `data-twin="skip"` marks more of it in our own components. */
const SKIPPED =
  'script, noscript, style, svg, button, wbr, .sl-anchor-link, .copy, [aria-hidden="true"]:not(.starlight-aside__title), [data-twin="skip"]';

/** Returns the text of a built page as Markdown; undefined, if it has none. `address` is the page's own, in full. */
export async function htmlToMarkdown(html: string, address: string): Promise<MarkdownPage | undefined> {
  const page = parser.parse(html);
  const title = select('h1', page);
  const content = select('.sl-markdown-content', page);
  if (!title || !content) return undefined;

  writeMarks(content);
  linkIslands(content, address);
  remove(content, (node) => node.type === 'element' && matches(SKIPPED, node as Element));
  nameLanguages(content);
  openTabs(content);
  quoteAsides(content);
  completeLinks(content, address);

  const tree: Root = { type: 'root', children: [content] };
  const description = select('meta[name="description"]', page)?.properties['content'];
  return {
    title: toString(title).trim(),
    description: typeof description === 'string' ? description : '',
    text: writer.stringify(await writer.run(tree)).trim(),
  };
}

// An island cannot run in Markdown: say where it does.
function linkIslands(content: Element, address: string): void {
  const named = selectAll('[data-twin-island]', content).flatMap((box) =>
    selectAll('astro-island', box).map((island) => [island, String(box.properties['dataTwinIsland'])] as const),
  );
  const names = new Map(named);
  for (const island of selectAll('astro-island', content)) {
    island.tagName = 'p';
    island.children = [
      text(`A ${names.get(island) ?? 'playground'} stands here. It runs at `),
      { ...element('a', [text(address)]), properties: { href: address } },
      text('.'),
    ];
  }
}

// A mark that opens a note becomes the note.
function writeMarks(content: Element): void {
  for (const mark of selectAll('[data-twin-text]', content)) {
    mark.children = [{ type: 'text', value: String(mark.properties['dataTwinText']) }];
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

function element(tagName: string, children: Element['children']): Element {
  return { type: 'element', tagName, properties: {}, children };
}

function text(value: string): Element['children'][number] {
  return { type: 'text', value };
}

export interface MarkdownPage {
  title: string;
  description: string;
  text: string;
}
