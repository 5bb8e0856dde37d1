import { API_IDS } from '../../openapi/catalog.ts';
import { ACROSS_PAGES } from './across-pages.ts';
import { apiName } from './api-name.ts';

/**
 * Returns llms.txt (llmstxt.org): the documents first, then the pages and guides across APIs, the guides of each API, and
 * the pages about Latchkey.
 */
export function llmsIndex(root: string, pages: ListedPage[]): string {
  const documents = API_IDS.flatMap((id) => [
    `- [${id}.yaml](${root}openapi/${id}.yaml): the OpenAPI document of ${apiName(id)}, with examples and the way to cause each error`,
    `- [${id}.ts](${root}types/${id}.ts): its TypeScript types`,
  ]);
  const cases = `- [cases.json](${root}cases.json): every documented case as complete requests, with their responses`;
  const errors = `- [errors.json](${root}errors.json): every documented error: what it means, what to do about it, whether to retry`;
  const isOf = (id: string) => (page: ListedPage) => page.path.startsWith(`${id}/`);
  const across = ACROSS_PAGES.flatMap((id) => pages.filter(isOf(id)));
  const guides = pages.filter(isOf('guides'));
  const others = pages.filter((page) => ![...API_IDS, ...ACROSS_PAGES, 'guides'].some((id) => isOf(id)(page)));

  return [
    '# Latchkey',
    '> API-key documentation that you can run: how APIs authenticate, rate-limit and reject requests, with a mock of each API. Independent of the vendors, with mock data.',
    'To handle an error, find its status and code in the section of its API: the page says what the error means, what to do, and whether to retry. All of them are in errors.json.',
    section('Documents', [...documents, cases, errors]),
    section('All APIs', [...across, ...guides].map(line)),
    ...API_IDS.map((id) => section(apiName(id), pages.filter(isOf(id)).map(line))),
    section('About Latchkey', others.map(line)),
  ]
    .join('\n\n')
    .concat('\n');
}

function section(title: string, lines: string[]): string {
  return [`## ${title}`, '', ...lines].join('\n');
}

function line({ title, markdownPage, description }: ListedPage): string {
  return `- [${title}](${markdownPage}): ${description}`;
}

export interface ListedPage {
  /** Below the site's base, as in `novapulse/errors/`. */
  path: string;
  /** The address of its Markdown page. */
  markdownPage: string;
  title: string;
  description: string;
}
