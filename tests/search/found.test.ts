import { expect, test } from 'vitest';
import { allContracts } from '../../src/contract/contract.ts';
import { errorIndex } from '../../src/contract/error-index.ts';
import { symptomIndex } from '../../src/contract/symptom-index.ts';
import { topicIndex } from '../../src/contract/topic-index.ts';
import { find } from '../../src/search/find.ts';
import { QUERIES } from './queries.ts';

const INDEX = { ...errorIndex(allContracts()), pages: topicIndex(allContracts()), symptoms: symptomIndex() };

test.each(QUERIES)('leads first from %s to its page', (query, page) => {
  const { errors, symptom, pages, pagesFirst } = find(INDEX, query);
  const printed = symptom ? [symptom] : [];
  const hits = pagesFirst ? [...pages, ...printed, ...errors] : [...errors, ...printed, ...pages];

  expect(hits[0]?.href).toMatch(page);
});

test('holds at least 60 queries', () => {
  expect(new Set(QUERIES.map(([query]) => query)).size).toBeGreaterThanOrEqual(60);
});

test('has a title and a description of every page', () => {
  expect(INDEX.pages.filter(({ title, text }) => title === '' || text === '')).toEqual([]);
});

test('names pages once, and no more than three', () => {
  for (const [query] of QUERIES) {
    const hrefs = find(INDEX, query).pages.map(({ href }) => href);
    expect(hrefs.length).toBeLessThanOrEqual(3);
    expect(new Set(hrefs).size).toBe(hrefs.length);
  }
});

test.each(INDEX.symptoms)('finds $text given just that', ({ text, href }) => {
  expect(find(INDEX, text.replaceAll('…', '1')).symptom?.href).toBe(href);
});
