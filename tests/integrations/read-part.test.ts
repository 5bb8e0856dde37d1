import { expect, test } from 'vitest';
import { readPart } from '../../src/integrations/read-part.ts';

const page = (content: string) =>
  `<head><meta name="description" content="Words"></head><nav>Menu</nav><main>${content}</main><footer>End</footer>`;

test('leaves the description and the main part', () => {
  expect(readPart(page('<p>Text</p>'))).toBe('<meta name="description" content="Words"><main><p>Text</p>');
});

test('leaves nothing of islands but where they stand', () => {
  const island = '<astro-island props="{&quot;a&quot;:1}" title="</p>"><button>Send</button></astro-island>';

  expect(readPart(page(`<p>a</p>${island}<svg><path d="M0 0"/></svg>`))).toContain(
    '<p>a</p><astro-island></astro-island>',
  );
});

test('takes lines and colors out of code, and keeps its text', () => {
  const line = (text: string) => `<div class="ec-line"><div class="code">${text}</div></div>`;
  const code = `<pre data-language="sh" class="wrap"><code>${line('<span style="--0:#fff">curl</span> -i')}${line('\n')}${line('a &gt; b')}</code></pre>`;

  expect(readPart(page(code))).toContain(
    '<pre data-language="sh" class="wrap"><code>curl -i\n\na &gt; b\n</code></pre>',
  );
});

test('works on a page that has a character for each byte', () => {
  const bytes = Buffer.from(page('<p>“é”</p>')).toString('latin1');

  expect(Buffer.from(readPart(bytes), 'latin1').toString()).toContain('<p>“é”</p>');
});
