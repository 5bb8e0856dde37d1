import { expect, test } from '@playwright/test';
import { tableProblems } from '../support/markdown.ts';
import { builtPages } from '../support/pages.ts';

const PATHS = builtPages().map((page) => `${page.replace(/\/$/, '') || '/index'}.md`);

for (const path of PATHS) {
  test(`${path} has tables that parse, and nothing that runs together`, async ({ baseURL }) => {
    const markdown = await (await fetch(`${baseURL}${path}`)).text();

    expect(tableProblems(markdown)).toEqual([]);
    // Code and links that touch what follows them.
    expect(withoutFences(markdown).match(/.*(?:(?<!`)`[^`\n]+``[^`\n]+`|\]\([^)\s]*\)\[).*/g)).toBeNull();
    // An address to copy has no Markdown in it.
    expect(markdown.match(/\]\([^)\s]*\\&.*/g)).toBeNull();
  });
}

test('errors lead to the playground on their case', async ({ request }) => {
  const markdown = await (await request.get('/novapulse/errors/expired_api_key.md')).text();

  expect(markdown).toMatch(
    /\[`GET \/jobs`\]\(https?:\/\/[^)]*\/playground\/\?api=novapulse&operation=listJobs&case=expired_api_key&run\)/,
  );
});

test('a playground says what it sends, and leads to it', async ({ request }) => {
  const markdown = await (await request.get('/novapulse/authentication.md')).text();

  expect(markdown).toMatch(
    /The page has a playground of `\w+ \/\S+`, “.+”, here\. It runs at <http.*\/playground\/\?api=novapulse&operation=\w+>\./,
  );
});

function withoutFences(markdown: string): string {
  // Code that holds a backtick stands between two of them.
  return markdown.replace(/^( *)```[^]*?^\1```$/gm, '').replace(/(^|[\s|(])``(?!`).*?[^`]``(?!`)/gm, '$1code');
}
