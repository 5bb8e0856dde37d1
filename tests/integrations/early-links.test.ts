import { expect, test } from 'vitest';
import { earlyLinks } from '../../src/integrations/early-links.ts';
import { SITE } from '../support/built-site.ts';

const IMPORTS: Record<string, string[]> = { '/_astro/site.js': ['/_astro/runtime.js'] };

test('names before the policy of a page what it is shown with, each once', async () => {
  const page = await early(
    [
      '<html><head><meta http-equiv="content-security-policy" content="x"><meta charset="utf-8"/><title>A page</title>',
      '<link rel="stylesheet" href="/_astro/print.css" media="print"><link rel="stylesheet" href="/_astro/all.css">',
      `<script type="module" src="/_astro/site.js"></script></head><body><header></header></body></html>`,
    ].join(''),
  );

  expect(page.slice(0, page.indexOf('<title>'))).toBe(
    [
      '<html><head><meta charset="utf-8"><link rel="preload" as="style" href="/_astro/all.css">',
      '<link rel="modulepreload" href="/_astro/site.js"><link rel="modulepreload" href="/_astro/runtime.js">',
      '<meta http-equiv="content-security-policy" content="x">',
    ].join(''),
  );
});

test('puts the encoding first on a page that starts with nothing', async () => {
  expect(await early('<head><title>A page</title><meta charset="utf-8"></head><header></header>')).toBe(
    '<head><meta charset="utf-8"><title>A page</title></head><header></header>',
  );
});

async function early(html: string): Promise<string> {
  const importsOf = async (paths: string[]) => [
    ...new Set([...paths, ...paths.flatMap((path) => IMPORTS[path] ?? [])]),
  ];
  return earlyLinks().begin({ ...SITE, importsOf })(html, 'index.html');
}
