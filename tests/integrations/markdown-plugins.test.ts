import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { expect, test } from 'vitest';
import { glossaryLinks } from '../../src/integrations/glossary-links.ts';
import { outputTitles } from '../../src/integrations/output-titles.ts';

/** Colors are not what these tests are about. */
const PLAIN = { syntaxHighlight: false } as const;

test('links each word of the site once, where it is first used', async () => {
  const html = await render('Send the demo key to the mock. The mock reads a demo key.\n\nEvery case has a page.');

  expect(html).toContain(
    'Send the <a href="/glossary/#demo-key">demo key</a> to the <a href="/glossary/#mock">mock</a>.',
  );
  expect(html).toContain('The mock reads a demo key.');
  expect(html).toContain('Every <a href="/glossary/#case">case</a> has a page.');
});

test.each([
  ['a heading', '## Run the mock'],
  ['a link', '[Run the mock](/run-the-mock/)'],
  ['code', 'Run `the mock`.'],
  ['a word of everyday use', 'In that case, a mock server in lower case.'],
])('links nothing given %s', async (_, markdown) => {
  expect(await render(markdown)).not.toContain('/glossary/');
});

test('links nothing in the glossary', async () => {
  expect(await render('The mock reads a demo key.', 'glossary.mdx')).not.toContain('href');
});

test.each([
  ['{\n  "a": 1\n}', 'title="Output, formatted"'],
  ['{ "a": 1 }', 'title="Output, formatted"'],
  ['{"a":1}', 'title="Output"'],
])('titles the output %j with %s', async (json, title) => {
  const titles: string[] = [];
  const seen = { name: 'seen', code: ({ meta }: { meta?: string | null | undefined }) => void titles.push(meta ?? '') };
  const processor = await createSatteriMarkdownProcessor({ ...PLAIN, mdastPlugins: [outputTitles(), seen] });

  await processor.render(`\`\`\`json title="Output"\n${json}\n\`\`\``);

  expect(titles).toEqual([title]);
});

async function render(markdown: string, file = 'guide.mdx'): Promise<string> {
  const processor = await createSatteriMarkdownProcessor({ ...PLAIN, mdastPlugins: [glossaryLinks()] });
  const { code } = await processor.render(markdown, { fileURL: new URL(`file:///docs/${file}`) });
  return code;
}
