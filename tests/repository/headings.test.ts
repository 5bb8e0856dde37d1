import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const PAGES = globSync(['src/content/docs/**/*.mdx', 'openapi/new-api/guides/*.txt']).toSorted();

test('finds the guides', () => {
  expect(PAGES.length).toBeGreaterThan(60);
});

// A link to a heading survives its rewording only if the heading names its id.
test.each(PAGES)('%s has headings with ids of their own', (path) => {
  const headings = headingsOf(readFileSync(path, 'utf8'));
  const ids = headings.map((heading) => /\{#([\w-]+)\}$/.exec(heading)?.[1]);

  expect(headings.filter((_, index) => ids[index] === undefined)).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

/** Returns the headings of a page, without comments in its samples. */
function headingsOf(source: string): string[] {
  let isCode = false;
  return source.split('\n').filter((line) => {
    if (/^\s*```/.test(line)) isCode = !isCode;
    return !isCode && /^#{2,6} /.test(line);
  });
}
