import { readdirSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { parse } from 'postcss';
import { listSelector } from '../../src/integrations/listed-selectors.ts';
import { KeyringPage } from '../support/keyring-page.ts';
import { LabPage } from '../support/lab-page.ts';
import { builtFile, builtHtml, builtPages, countElements } from '../support/pages.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { saveData } from '../support/save-data.ts';
import { gzippedSize } from '../support/weight.ts';

const KB = 1000;

test('the authentication page weighs at most 90 kB before interaction, 35 kB of it JavaScript', async ({ page }) => {
  // What is loaded ahead of time, for a first request, has a test of its own.
  await saveData(page);
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

/** The smallest mock and the largest: what a contract says to pages alone is none of their business. */
for (const [api, most] of Object.entries({ novapulse: 90, 'nova-embed': 115 })) {
  test(`a page of ${api} loads the mock ahead of time: at most ${most} kB, 45 kB of it MSW`, async ({ page }) => {
    const scripts = watchScripts(page);
    await saveData(page);
    await new PlaygroundPage(page).open(`/${api}/authentication/`);
    await page.waitForLoadState('networkidle');
    const before = new Set(scripts);

    await new PlaygroundPage(page).root.hover();
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);

    const added = [...scripts].filter((path) => !before.has(path));
    console.log(`The mock of ${api} ahead of time: ${(sizeOf(added) / KB).toFixed(1)} kB gzip`);
    expect(sizeOf(added)).toBeLessThanOrEqual(most * KB);
    const worker = added.filter((path) => namesOf(new Set([path])).includes('worker'));
    expect(worker).toHaveLength(1);
    expect(sizeOf(worker)).toBeLessThanOrEqual(45 * KB);
    expect(withMark(added, 'headerProvenances')).toEqual([]);
  });
}

test('a page loads the editor only when a body is used, and at most 150 kB of it', async ({ page }) => {
  const scripts = watchScripts(page);
  const loaded = () => withMark(scripts, 'cm-content');
  const playground = new PlaygroundPage(page, 'Generate text');
  await playground.open('/example-ai/');
  await playground.sendAndExpect('200 OK');
  expect(loaded()).toEqual([]);

  await playground.more();
  await playground.body.click();
  await expect(playground.body).toHaveAttribute('contenteditable', 'true');

  expect(loaded().length).toBeGreaterThan(0);
  console.log(`The editor: ${(sizeOf(loaded()) / KB).toFixed(1)} kB gzip`);
  expect(sizeOf(loaded())).toBeLessThanOrEqual(150 * KB);
});

test('a page without a playground loads one file of scripts, and what its bundler adds to each', async ({ page }) => {
  const scripts = watchScripts(page);

  await page.goto('/about/', { waitUntil: 'networkidle' });

  expect(namesOf(scripts).sort()).toEqual(['rolldown-runtime', 'site']);
});

/** Returns those of some scripts whose text holds a mark. */
function withMark(scripts: Iterable<string>, mark: string): string[] {
  return [...scripts].filter((path) => readFileSync(builtFile(path), 'utf8').includes(mark));
}

function sizeOf(paths: string[]): number {
  return sum(paths.map((path) => ({ size: gzippedSize(path) })));
}

test('a page loads keyring, code, chart and tree only when they are opened, and only what they need', async ({
  page,
}) => {
  const scripts = watchScripts(page);
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendAndExpect('200 OK');
  await playground.sendAndExpect('200 OK');
  expect(withMark(scripts, 'kr-drawer')).toEqual([]);
  expect(withMark(scripts, 'LATCHKEY_PLACEHOLDER')).toEqual([]);
  expect(namesOf(scripts)).not.toContain('ResponseChart');
  expect(namesOf(scripts)).not.toContain('JsonTree');

  const before = new Set(scripts);
  await playground.view('Chart');
  await expect(playground.response.getByRole('img')).toBeVisible();
  await playground.view('Tree');
  await expect(playground.response.getByRole('tree')).toBeVisible();
  expect(namesOf(scripts)).toEqual(expect.arrayContaining(['ResponseChart', 'JsonTree']));
  const added = sizeOf([...scripts].filter((path) => !before.has(path)));
  console.log(`Chart and tree: ${(added / KB).toFixed(1)} kB gzip`);
  expect(added).toBeLessThanOrEqual(80 * KB);

  await playground.unfold('Code');
  await expect(playground.root.getByLabel('Language')).toBeVisible();
  expect(withMark(scripts, 'LATCHKEY_PLACEHOLDER')).toHaveLength(1);
  expect(sizeOf(withMark(scripts, 'LATCHKEY_PLACEHOLDER'))).toBeLessThanOrEqual(15 * KB);

  await KeyringPage.openDrawer(page);
  expect(withMark(scripts, 'kr-drawer')).toHaveLength(1);
});

test(
  'a page with a retry lab keeps to the same sizes, and loads what runs with the first run',
  { tag: '@full' },
  async ({ page }) => {
    const scripts = watchScripts(page);
    const size = () => sizeOf([...scripts]);
    await saveData(page);
    await page.goto('/novapulse/rate-limits/', { waitUntil: 'networkidle' });
    // The playground of the page comes when the browser is idle, and is not the lab's.
    await new PlaygroundPage(page).isAwake();
    expect(size()).toBeLessThanOrEqual(35 * KB);

    const before = size();
    const lab = new LabPage(page);
    await lab.open('/novapulse/rate-limits/');
    const added = size() - before;
    console.log(`A retry lab: ${(added / KB).toFixed(1)} kB gzip of JavaScript when it comes into view`);
    expect(added).toBeLessThanOrEqual(3 * KB);
    expect(namesOf(scripts)).not.toContain('experiment');

    await lab.run('No retry');
    await expect(lab.row('No retry')).toContainText('of 10', { timeout: 30_000 });

    expect(namesOf(scripts)).toContain('experiment');
  },
);

test('no page has more than 3,000 elements', () => {
  const counts = builtPages().map((address) => [address, countElements(address)] as const);

  expect(counts.filter(([, count]) => count > 3000)).toEqual([]);
});

test('no page names a style sheet after its head, which would lay it out once more', () => {
  const late = builtPages().filter((address) => /<body.*<link rel="stylesheet"/s.test(builtHtml(address)));

  expect(late).toEqual([]);
});

test('no list in a style sheet keeps a browser from sorting its rules', () => {
  const sheets = readdirSync(builtFile('/_astro')).filter((name) => name.endsWith('.css'));
  const lists: string[] = [];
  for (const name of sheets) {
    parse(readFileSync(builtFile(`/_astro/${name}`), 'utf8')).walkRules(({ selectors }) => {
      lists.push(...selectors.filter((selector) => listSelector(selector).length > 1));
    });
  }

  expect(sheets).not.toEqual([]);
  expect(lists).toEqual([]);
});

/** Returns the paths of the scripts that a page loads from now on; it grows as they come. */
function watchScripts(page: Page): Set<string> {
  const scripts = new Set<string>();
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js') && pathname.startsWith('/_astro/')) scripts.add(pathname);
  });
  return scripts;
}

/** @example namesOf(new Set(['/_astro/JsonTree.B2soYUcT.js'])) // => ['JsonTree'] */
function namesOf(scripts: Set<string>): string[] {
  return [...scripts].map((path) => /\/([^/.]+)\.[^/]*$/.exec(path)?.[1] ?? '');
}

function sum(sizes: { size: number }[]): number {
  return sizes.reduce((total, { size }) => total + size, 0);
}
