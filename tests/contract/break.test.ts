import { expect, test } from 'vitest';
import { withBreaks } from '../../src/contract/break.ts';

test.each([
  ['<code>invalid_api_key</code>', '<code>invalid_<wbr data-word>api_<wbr data-word>key</code>'],
  [
    '<code class="a_b">GET /jobs/{job_id}/tags</code>',
    '<code class="a_b">GET /jobs/<wbr>{job_<wbr>id}/<wbr>tags</code>',
  ],
  ['<code>sk_test_</code>', '<code>sk_test_</code>'],
  ['<td><a href="/a_b/">a_b</a></td>', '<td><a href="/a_b/">a_b</a></td>'],
])('lets codes be broken within, and nothing else, given %s', (html, expected) => {
  expect(withBreaks(html)).toBe(expected);
});
