import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/build/html-to-markdown.ts';

const ADDRESS = 'https://example.test/docs/guide/';
const convert = async (content: string) =>
  (await htmlToMarkdown(`<h1>Title</h1><div class="sl-markdown-content">${content}</div>`, ADDRESS))?.text;

test('returns nothing given a page without text', async () => {
  expect(await htmlToMarkdown('<h1>Title</h1>', ADDRESS)).toBeUndefined();
});

test('returns title and description', async () => {
  const html =
    '<meta name="description" content="What it says."><h1>Title</h1><div class="sl-markdown-content">Text</div>';

  expect(await htmlToMarkdown(html, ADDRESS)).toEqual({ title: 'Title', description: 'What it says.', text: 'Text' });
});

test('completes links', async () => {
  expect(await convert('<a href="/docs/about/">About</a> <a href="#top">Top</a>')).toBe(
    '[About](https://example.test/docs/about/) [Top](https://example.test/docs/guide/#top)',
  );
});

test('writes tables', async () => {
  const table = '<table><thead><tr><th>Code</th></tr></thead><tbody><tr><td><code>a_b</code></td></tr></tbody></table>';

  expect(await convert(table)).toBe('| Code  |\n| ----- |\n| `a_b` |');
});

test('joins what may be broken', async () => {
  expect(await convert('<p><code>a_<wbr>b</code></p>')).toBe('`a_b`');
});

test('keeps the lines and the language of code', async () => {
  const code = '<pre data-language="js"><code><div class="ec-line">a</div><div class="ec-line">b</div></code></pre>';

  expect(await convert(code)).toBe('```js\na\nb\n```');
});

test('writes the note of a mark in its place', async () => {
  expect(
    await convert('<p>A fact <span data-twin-text="(sandbox choice: Ours.)"><button>mark</button></span></p>'),
  ).toBe('A fact (sandbox choice: Ours.)');
});

test('leaves out what only a browser has use for', async () => {
  expect(await convert('<p>Text<span data-twin="skip">Run</span><svg></svg></p>')).toBe('Text');
});

test('says where an island runs', async () => {
  expect(await convert('<astro-island><button>Send</button></astro-island>')).toBe(
    `A playground stands here. It runs at <${ADDRESS}>.`,
  );
  expect(await convert('<div data-twin-island="retry lab"><astro-island></astro-island></div>')).toBe(
    `A retry lab stands here. It runs at <${ADDRESS}>.`,
  );
});
