import { expect, test } from 'vitest';
import { withWeights } from '../../src/integrations/search-weights.ts';

const PAGE = '<main data-pagefind-body><div class="expressive-code">curl</div><p>Words</p></main>';

test('keeps code out of the full-text search', () => {
  expect(withWeights(PAGE, false)).toBe(
    '<main data-pagefind-body><div data-pagefind-ignore class="expressive-code">curl</div><p>Words</p></main>',
  );
});

test('gives a reference less weight than a guide', () => {
  expect(withWeights(PAGE, true)).toContain('<main data-pagefind-body data-pagefind-weight="0.1">');
});
