import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { withBase } from '../contract/base.ts';
import { changelogEntries } from '../contract/changelog.ts';

/** The changelog as an RSS feed: an item a version. */
export const GET: APIRoute = ({ site }) =>
  rss({
    title: 'Latchkey changelog',
    description: 'What changed in Latchkey, version by version.',
    site: new URL(withBase('/'), site),
    items: changelogEntries().map(({ version, slug, text }) => ({
      title: version,
      description: text,
      link: new URL(withBase(`/changelog/#${slug}`), site).href,
    })),
  });
