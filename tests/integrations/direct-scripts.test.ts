import { expect, test } from 'vitest';
import { directScripts } from '../../src/integrations/direct-scripts.ts';
import { SITE } from '../support/built-site.ts';

const FILES: Record<string, string> = {
  '/docs/_astro/page.js': 'import"./site.js";\n',
  '/docs/_astro/search.js': 'import"./site.js";',
  '/docs/_astro/own.js': 'import"./site.js";start();',
  '/docs/_astro/named.js': 'import{t as e}from"./site.js";',
};

test('names once what scripts only import, in the place of the first', async () => {
  expect(await direct(`<head>${tag('page')}</head><p>a</p>${tag('own')}${tag('search')}${tag('named')}`)).toBe(
    `<head>${tag('site')}</head><p>a</p>${tag('own')}${tag('named')}`,
  );
});

test('leaves scripts alone that stand in a page, and pages without any', async () => {
  const html = '<p>a</p><script type="module">import"./site.js";</script><script src="/docs/_astro/page.js"></script>';

  expect(await direct(html)).toBe(html);
  expect(await direct('<p>a</p>')).toBe('<p>a</p>');
});

async function direct(html: string): Promise<string> {
  const read = async (path: string) => FILES[path] ?? Promise.reject(new Error(`Asked for ${path}.`));
  return directScripts().begin({ ...SITE, base: '/docs/', read })(html, 'index.html');
}

function tag(name: string): string {
  return `<script type="module" src="/docs/_astro/${name}.js"></script>`;
}
