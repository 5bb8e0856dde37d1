import { compiledContent, rawContent } from '../../CHANGELOG.md';

/** The changelog as HTML, without its title: a page has one already. */
export async function changelogHtml(): Promise<string> {
  return (await compiledContent()).replace(/<h1[^>]*>[^]*?<\/h1>/, '');
}

/** The versions of the changelog, the newest first, with their text in Markdown. */
export function changelogEntries(): ChangelogEntry[] {
  return rawContent()
    .split(/^## /m)
    .slice(1)
    .map((part) => {
      const [version = '', ...lines] = part.split('\n');
      return { version: version.trim(), text: lines.join('\n').trim() };
    });
}

export interface ChangelogEntry {
  version: string;
  text: string;
}
