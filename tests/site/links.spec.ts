import { existsSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { builtFile, builtPages } from '../support/pages.ts';

test('has no link on any page to a page, a file or an anchor that is missing', () => {
  const pages = new Map(
    builtPages().map((address) => [address, readFileSync(builtFile(`${address}index.html`), 'utf8')]),
  );
  const anchors = new Map([...pages].map(([address, html]) => [address, anchorsOf(html)]));

  const dead = [...pages].flatMap(([address, html]) =>
    linksOf(html, address)
      .filter(({ pathname, hash }) => !isThere(pathname, hash))
      .map(({ pathname, hash }) => `${address} → ${pathname}${hash}`),
  );
  expect(dead).toEqual([]);

  function isThere(path: string, hash: string): boolean {
    const found = anchors.get(path);
    if (!found) return existsSync(builtFile(path)) && statSync(builtFile(path)).isFile();
    return hash === '' || hash === '#_top' || found.has(decodeURIComponent(hash.slice(1)));
  }
});

/** Returns where the links of a page lead within the site. */
function linksOf(html: string, address: string): URL[] {
  const base = new URL(address, 'http://site.invalid');
  return [...html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)]
    .map(([, href = '']) => new URL(href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'), base))
    .filter(({ host }) => host === base.host);
}

function anchorsOf(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id.replaceAll('&amp;', '&')));
}
