import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { KeyringPage } from '../support/keyring-page.ts';
import { builtFile } from '../support/pages.ts';
import { PlaygroundPage } from '../support/playground-page.ts';

const KB = 1000;

test('the authentication page weighs at most 90 kB before interaction, 35 kB of it JavaScript', async ({ page }) => {
  const paths = new Set<string>();
  page.on('request', (request) => paths.add(new URL(request.url()).pathname));

  await page.goto('/novapulse/authentication/', { waitUntil: 'networkidle' });
  await page.getByRole('button', { name: 'Send', exact: true }).first().scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');

  const sizes = [...paths].filter((path) => path !== '/favicon.ico').map((path) => ({ path, size: gzippedSize(path) }));
  const total = sum(sizes);
  const scripts = sum(sizes.filter(({ path }) => path.endsWith('.js')));
  console.log(
    `Before interaction: ${(total / KB).toFixed(1)} kB gzip, ${(scripts / KB).toFixed(1)} kB of it JavaScript`,
  );
  expect(total).toBeLessThanOrEqual(90 * KB);
  expect(scripts).toBeLessThanOrEqual(35 * KB);
});

test('a page loads the keyring only when its drawer is opened', async ({ page }) => {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.add(pathname);
  });
  const withKeyring = () => [...scripts].filter((path) => readFileSync(builtFile(path), 'utf8').includes('kr-drawer'));
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendAndExpect('200 OK');
  expect(withKeyring()).toEqual([]);

  await KeyringPage.openDrawer(page);

  expect(withKeyring()).toHaveLength(1);
});

function gzippedSize(path: string): number {
  return gzipSync(readFileSync(builtFile(path.endsWith('/') ? `${path}index.html` : path))).byteLength;
}

function sum(sizes: { size: number }[]): number {
  return sizes.reduce((total, { size }) => total + size, 0);
}
