import type { ApiContract } from '../../openapi/contract.ts';
import type { IndexedPage } from '../search/error-index.ts';
import { TOPICS } from '../search/topics.ts';
import { wordsOf } from '../search/words.ts';
import { withBase } from './base.ts';
import { fullTitle } from './title.ts';

const sources = import.meta.glob<string>('../content/docs/**/*.mdx', { eager: true, query: '?raw', import: 'default' });

/** Returns the pages that people search for, with the words that they use. */
export function topicIndex(apis: readonly ApiContract[]): IndexedPage[] {
  return TOPICS.flatMap(({ page, perApi = false, phrases }) => {
    const own = perApi ? apis.map(({ id }) => ({ api: id, page: `${id}/${page}` })) : [];
    const places = [{ api: null, page }, ...own].filter((place) => page !== 'index' || place.api !== null);
    const found = places.filter((place) => sourceOf(place.page) !== undefined);
    if (found.length === 0) throw new Error(`Failed to index "${page}": no such page is in src/content/docs.`);
    const isAcross = found.some(({ api }) => api === null);
    return found.map((place) => ({
      ...place,
      ...describe(place.page),
      isFirst: place.api === null || !isAcross,
      phrases: phrases.split('|').map((phrase) => [...new Set(wordsOf(phrase))]),
    }));
  }).map(({ page, ...entry }) => ({
    ...entry,
    href: withBase(`/${page.replace(/(?:^|(?<=\/))index$/, '')}/`.replace('//', '/')),
  }));
}

function describe(page: string): { title: string; text: string } {
  const source = sourceOf(page) ?? '';
  const read = (name: string) =>
    (new RegExp(`^${name}: (.*)$`, 'm').exec(source)?.[1] ?? '').replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
  return { title: fullTitle(page.replace(/\/index$/, ''), read('title')), text: read('description') };
}

function sourceOf(page: string): string | undefined {
  return sources[`../content/docs/${page}.mdx`];
}
