import type { AstroIntegration } from 'astro';
import { readFile, writeFile } from 'node:fs/promises';
import { htmlFiles } from './html-files.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { llmsIndex, type ListedPage } from './llms-index.ts';

/**
 * Writes a Markdown page beside every built page, made from the page itself so that its tables are filled in, and
 * llms.txt, which lists them.
 */
export function markdownPages(): AstroIntegration {
  let root = '';
  return {
    name: 'latchkey-markdown-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = new URL(`${config.base.replace(/\/$/, '')}/`, config.site).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const pages: ListedPage[] = [];
        for (const file of await htmlFiles(dir)) {
          const path = file.href.slice(dir.href.length).replace(/(index)?\.html$/, '');
          const page = path === '404' ? undefined : await htmlToMarkdown(await readFile(file, 'utf8'), root + path);
          if (!page) continue;

          const markdownPage = `${path.replace(/\/$/, '') || 'index'}.md`;
          const { title, heading, description, text } = page;
          await writeFile(
            new URL(markdownPage, dir),
            `# ${heading}\n\n> ${description}\n\nSource: <${root}${path}>\n\n${text}\n`,
          );
          pages.push({ path, markdownPage: root + markdownPage, title, description });
        }
        pages.sort((a, b) => a.path.localeCompare(b.path));
        await writeFile(new URL('llms.txt', dir), llmsIndex(root, pages));
        logger.info(`wrote ${pages.length} Markdown pages and llms.txt`);
      },
    },
  };
}
