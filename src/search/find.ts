import type { IndexedSymptom, SearchIndex } from './error-index.ts';
import { findErrors, type Hit } from './find-errors.ts';
import { findSymptom } from './find-symptoms.ts';
import { findPages, type PageHit } from './find-pages.ts';

/** Returns what a text asks for: errors and headers that it names, and pages about it, each best first. */
export function find(index: SearchIndex, text: string): Found {
  const errors = findErrors(index, text);
  const pages = findPages(index.pages, index.apis, text);
  const symptom = findSymptom(index.symptoms, text);
  const isError = errors.some(({ isNamed }) => isNamed);
  // Some words of a code are also words of everyday use.
  const pagesFirst = !isError && pages.some(({ isWhole }) => isWhole);
  return { errors: pagesFirst ? [] : errors, symptom, pages, pagesFirst };
}

export interface Found {
  errors: Hit[];
  /** What a tool printed, if the text is that. */
  symptom: IndexedSymptom | null;
  pages: PageHit[];
  /** Whether the pages come before the errors. */
  pagesFirst: boolean;
}
