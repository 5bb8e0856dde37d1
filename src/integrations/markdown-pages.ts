import type { PageChange } from './finished-pages.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { llmsIndex, type ListedPage } from './llms-index.ts';
import { readPart } from './read-part.ts';

/**
 * Writes a Markdown page beside every built page, made from the page itself so that its tables are filled in, and
 * llms.txt, which lists them. Changes no page.
 */
export function markdownPages(): PageChange {
  const pages: ListedPage[] = [];
  return {
    begin:
      ({ root, write }) =>
      async (html, file) => {
        const path = file.replace(/(index)?\.html$/, '');
        const text = Buffer.from(readPart(html), 'latin1').toString();
        const page = path === '404' ? undefined : await htmlToMarkdown(text, root + path);
        if (!page) return html;

        const markdownPage = `${path.replace(/\/$/, '') || 'index'}.md`;
        const { title, heading, description } = page;
        await write(markdownPage, `# ${heading}\n\n> ${description}\n\nSource: <${root}${path}>\n\n${page.text}\n`);
        pages.push({ path, markdownPage: root + markdownPage, title, description });
        return html;
      },
    end: async ({ root, write }) =>
      write(
        'llms.txt',
        llmsIndex(
          root,
          pages.toSorted((a, b) => a.path.localeCompare(b.path)),
        ),
      ),
  };
}
