import { expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/integrations/html-to-markdown.ts';
import { readPart } from '../../src/integrations/read-part.ts';

const ADDRESS = 'https://example.test/docs/guide/';
const read = (html: string) => htmlToMarkdown(readPart(html), ADDRESS);
const convert = async (content: string) =>
  (await read(`<main><h1>Title</h1><div class="sl-markdown-content">${content}</div></main>`))?.text;

test('returns nothing given a page without text', async () => {
  expect(await read('<main><h1>Title</h1></main>')).toBeUndefined();
});

test('returns title and description', async () => {
  const html =
    '<meta name="description" content="What it says."><main><h1>Title</h1><div class="sl-markdown-content">Text</div></main>';
  const named = html.replace('<h1>', '<div data-pagefind-meta="title:API: Title"></div><h1>');
  const texts = { title: 'Title', description: 'What it says.', text: 'Text' };

  expect(await read(html)).toEqual({ ...texts, heading: 'Title' });
  expect(await read(named)).toEqual({ ...texts, heading: 'API: Title' });
});

test('completes links', async () => {
  expect(await convert('<a href="/docs/about/">About</a> <a href="#top">Top</a>')).toBe(
    '[About](https://example.test/docs/about/) [Top](https://example.test/docs/guide/#top)',
  );
});

test('writes tables', async () => {
  const table = '<table><thead><tr><th>Code</th></tr></thead><tbody><tr><td><code>a_b</code></td></tr></tbody></table>';

  expect(await convert(table)).toBe('| Code |\n| - |\n| `a_b` |');
});

test('joins what stands below each other in a cell with line breaks', async () => {
  const cell = `<p>Text <code>a</code> </p><ul><li>one</li><li>two <b>bold</b></li></ul><pre>{
    "x": 1
  }</pre>first<br>second<div><div>end</div></div>`;
  const table = `<table><thead><tr><th>Head</th></tr></thead><tbody><tr><td>${cell}</td></tr></tbody></table>`;

  expect((await convert(table))?.split('\n').at(-1)).toBe(
    '| Text `a`<br>one<br>two **bold**<br>`{ "x": 1 }`<br>first<br>second<br>end |',
  );
});

test.each([
  ['<code>a</code><code>b</code>', '`a` `b`'],
  [
    '<a href="/a"><code>a</code><span>b</span></a><a href="/c">c</a>',
    '[`a` b](https://example.test/a) [c](https://example.test/c)',
  ],
  ['<span>a<!-- note --></span><span data-markdown="skip">b</span><em>c</em>', 'a *c*'],
  ['<span>a</span><span>, b</span>', 'a, b'],
  ['a<code>b</code>c', 'a`b`c'],
])('keeps apart what only a style sheet does: %s', async (content, text) => {
  expect(await convert(`<p>${content}</p>`)).toBe(text);
});

test('names a link that is a sign only', async () => {
  expect(await convert('<a href="/keys/" aria-label="Keys of A">→</a> <a href="/b/" aria-label="Read B">B</a>')).toBe(
    '[Keys of A](https://example.test/keys/) [B](https://example.test/b/)',
  );
});

test('keeps the code of one line together', async () => {
  expect(await convert('<p><code><span>nvp_</span><b>test_</b></code></p>')).toBe('`nvp_test_`');
});

test('writes addresses so that they can be copied', async () => {
  expect(await convert('<a href="/p/?api=a&amp;operation=b">Open</a>')).toBe(
    '[Open](https://example.test/p/?api=a&operation=b)',
  );
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
    await convert('<p>A fact <span data-markdown-text="(our choice: Ours.)"><button>mark</button></span></p>'),
  ).toBe('A fact (our choice: Ours.)');
});

test('leaves out what only a browser has use for', async () => {
  expect(await convert('<p>Text<span data-markdown="skip">Run</span><svg></svg></p>')).toBe('Text');
});

test('says where an island runs', async () => {
  expect(await convert('<astro-island><button>Send</button></astro-island>')).toBe(
    `The page has a playground here. It runs at <${ADDRESS}>.`,
  );
  expect(await convert('<div data-markdown-island="retry lab"><astro-island></astro-island></div>')).toBe(
    `The page has a retry lab here. It runs at <${ADDRESS}>.`,
  );
  const meant =
    'data-markdown-island="playground of `GET /jobs`" data-markdown-address="/docs/playground/?api=a&amp;operation=b"';
  expect(await convert(`<div ${meant}><astro-island></astro-island></div>`)).toBe(
    'The page has a playground of `GET /jobs` here. It runs at <https://example.test/docs/playground/?api=a&operation=b>.',
  );
});
