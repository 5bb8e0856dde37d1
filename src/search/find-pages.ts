import type { IndexedApi, IndexedPage } from './error-index.ts';
import { wordsOf } from './words.ts';

/** More would push the full-text results out of sight. */
const AT_MOST = 3;

/** Longer texts are pastes, in which any word may stand. */
const LONGEST = 200;

/** Returns the pages that a search asks for, best first; nothing where its words are those of no page. */
export function findPages(pages: readonly IndexedPage[], apis: readonly IndexedApi[], text: string): PageHit[] {
  if (text.length > LONGEST || /[{}<>]|^HTTP\//.test(text)) return [];
  const api = namedApi(apis, text);
  const words = wordsOf(api ? withoutName(text, api) : text);
  const wanted = new Set(words.length === 0 && api ? ['quickstart'] : words);
  const scored = pages.flatMap((page) => {
    const score = scoreOf(page, wanted);
    const fits = page.api === null || api === null ? page.isFirst || page.api === api?.id : page.api === api.id;
    if (score === 0 || !fits) return [];
    const isOwn = api !== null && page.api === api.id ? 1 : 0;
    return [{ score: score + isOwn, hit: { ...page, isWhole: score >= wanted.size } }];
  });
  return scored
    .sort((one, other) => other.score - one.score)
    .slice(0, AT_MOST)
    .map(({ hit }) => hit);
}

/** Returns the API that a text names, by its host or its name; null where it names none or several. */
export function namedApi(apis: readonly IndexedApi[], text: string): IndexedApi | null {
  const lower = text.toLowerCase();
  const byHost = apis.filter(({ id, host }) => lower.includes(host) || lower.includes(`/mock/${id}/`));
  // A name within a paste may be any word; it counts where somebody typed it.
  const isTyped = text.length <= 60 && !/[{}:]/.test(text);
  const named = byHost.length > 0 || !isTyped ? byHost : apis.filter((api) => patternOf(api).test(text));
  return named.length === 1 ? (named[0] ?? null) : null;
}

function withoutName(text: string, api: IndexedApi): string {
  return text.replace(patternOf(api), ' ');
}

function patternOf({ id, name }: IndexedApi): RegExp {
  const forms = [name, id, id.replaceAll('-', ' ')].map((form) => form.replaceAll('.', String.raw`\.`));
  return new RegExp(String.raw`\b(?:${forms.join('|')})\b`, 'i');
}

/** The number of words of the longest phrase that is in the search. */
function scoreOf({ phrases }: IndexedPage, wanted: ReadonlySet<string>): number {
  const sizes = phrases.map((phrase) => (phrase.every((word) => wanted.has(word)) ? phrase.length : 0));
  return Math.max(0, ...sizes);
}

export interface PageHit {
  title: string;
  text: string;
  href: string;
  /** Whether the page is about all that was looked for. */
  isWhole: boolean;
}
