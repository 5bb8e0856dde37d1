import { expect, test } from 'vitest';
import { withStylesInHead } from '../../src/integrations/code-styles.ts';

const SHEET = '<link rel="stylesheet" href="/_astro/ec.ezqrz.css">';

test('names the style sheet of code in the head, once', () => {
  const page = `<head><title>T</title></head><body>${SHEET}<p>a</p>${SHEET}<p>b</p></body>`;

  expect(withStylesInHead(page)).toBe(`<head><title>T</title>${SHEET}</head><body><p>a</p><p>b</p></body>`);
});

test('leaves a page without code as it is', () => {
  const page = '<head><link rel="stylesheet" href="/_astro/print.css"></head><body><p>a</p></body>';

  expect(withStylesInHead(page)).toBe(page);
});
