import { expect, test } from 'vitest';
import { largestInWords } from '../../openapi/body-size.ts';

test.each([
  [{ maxBytes: 4718592, sandboxMaxBytes: 262144 }, 'at most 4.5 MB; the mock reads 256 KB'],
  [{ maxBytes: 65536 }, 'at most 64 KB'],
  [{ maxBytes: 65536, sandboxMaxBytes: 65536 }, 'at most 64 KB'],
  [{}, null],
])('states the largest body given %j', (limits, words) => {
  expect(largestInWords(limits)).toBe(words);
});
