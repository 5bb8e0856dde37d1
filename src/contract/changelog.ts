import { compiledContent, getHeadings, rawContent } from '../../CHANGELOG.md';

/** The changelog as HTML, without its title: a page has one already. */
export async function changelogHtml(): Promise<string> {
  return (await compiledContent()).replace(/<h1[^>]*>[^]*?<\/h1>/, '');
}

/** The headings of the changelog below its title, a version each, with the ids that they have in its HTML. */
export function changelogHeadings(): ReturnType<typeof getHeadings> {
  return getHeadings().filter(({ depth }) => depth > 1);
}

/** The versions of the changelog, the newest first, with their text in Markdown and the id of their heading. */
export function changelogEntries(): ChangelogEntry[] {
  const versions = changelogHeadings().filter(({ depth }) => depth === 2);
  const texts = rawContent()
    .split(/^## .*$/m)
    .slice(1);
  return versions.map(({ text, slug }, index) => ({ version: text, slug, text: texts[index]?.trim() ?? '' }));
}

export interface ChangelogEntry {
  version: string;
  slug: string;
  text: string;
}
