import { expect, test as freshTest } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { API_IDS } from '../../openapi/catalog.ts';
import type { Case } from '../../openapi/case.ts';
import cases from '../../openapi/generated/cases.json' with { type: 'json' };
import { REPLAYED } from '../runner/reports.ts';
import { CasesPage } from '../support/cases-page.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

const DOCUMENTED = (cases as unknown as Case[]).filter(({ api }) => API_IDS.some((id) => id === api));
const REFUSED = DOCUMENTED.filter(({ api, status }) => api === 'novapulse' && status === 401);

// The cases are replayed in a service worker by tests/parity-worker.test.ts; here it is the page that runs them.
for (const [what, query, tag] of [
  ['the cases of an API', '?api=novapulse', []],
  ['every case', '', '@full'],
] as const) {
  test(
    `reproduces ${what} through the service worker, and leaves the reader’s sandbox as it was`,
    { tag: [tag].flat() },
    async ({ page, baseURL }) => {
      // More than a thousand cases, on whatever machine this is.
      test.setTimeout(240_000);
      const total = DOCUMENTED.filter(({ api }) => `?api=${api}`.startsWith(query)).length;
      const seen = await watch(page, baseURL ?? '');
      const playground = new PlaygroundPage(page);
      // A count that lasts a day, however long the run takes.
      await playground.open('/lumyx/authentication/');
      await playground.sendAndExpect('200 OK');
      await expect(playground.quota('X-RateLimit-Remaining-Day')).toHaveText('999');
      const matrix = new CasesPage(page);
      await matrix.open(query);
      await expect(matrix.cells).toHaveCount(total);

      test.info().annotations.push({ type: REPLAYED, description: `${total} a service worker from the page /cases/` });
      // Where the worker takes too long to start, the page responds itself, says so, and uses the worker the next time.
      await expect(async () => {
        await matrix.runAndExpect(/^\d+ of \d+ reproduced/);
        await expect(matrix.state).toHaveText(
          new RegExp(`^${total} of ${total} reproduced in [\\d.]+ s, through the service worker`),
          { timeout: 1_000 },
        );
      }).toPass({ timeout: 200_000 });

      console.log(await matrix.state.textContent());
      await expect(page.getByRole('link', { name: /, reproduced$/ })).toHaveCount(total);
      expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
      await playground.open('/lumyx/authentication/');
      await playground.sendAndExpect('200 OK');
      await expect(playground.quota('X-RateLimit-Remaining-Day')).toHaveText('998');
    },
  );
}

test('narrows down by what stands in the address, and writes there what is chosen', async ({ page }) => {
  const matrix = new CasesPage(page);
  await matrix.open('?api=novapulse&status=401');
  await expect(matrix.cells).toHaveCount(REFUSED.length);
  await expect(matrix.run).toHaveText(`Run these ${REFUSED.length}`);

  await matrix.choose('Status', '5xx');
  await matrix.choose('How to trigger', 'forced');
  await matrix.words.fill('listjobs');

  await expect(page).toHaveURL(/\?api=novapulse&status=5xx&kind=forced&q=listjobs$/);
  await expect(matrix.cells).toHaveCount(
    DOCUMENTED.filter(({ operationId, status, natural }) => operationId === 'listJobs' && status >= 500 && !natural)
      .length,
  );
  await matrix.filter.getByRole('button', { name: 'Show all' }).click();
  await expect(matrix.cells).toHaveCount(DOCUMENTED.length);
  await expect(page).toHaveURL(/\/cases\/$/);
});

test('each status is one column, from its name down through all operations of an API', async ({ page }) => {
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/cases/');
    const columns = await page
      .locator('.cm-api')
      .evaluateAll((all) =>
        all.map((api) => [
          ...new Set([...api.querySelectorAll('.cm-cells')].map((cells) => cells.getBoundingClientRect().left)),
        ]),
      );
    expect(columns).toHaveLength(API_IDS.length);
    for (const starts of columns) expect(starts, `${width} pixels`).toHaveLength(1);
  }
});

test('on a narrow screen each status stays beside its cells once these have run', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const matrix = new CasesPage(page);
  await matrix.open('?api=novapulse&status=401');
  const tops = async () =>
    page
      .locator('.cm-api:not([hidden]) .cm-cell[data-first="401"]')
      .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, '::after').top));
  const before = await tops();

  await matrix.runAndExpect(/reproduced/);

  expect(before.length).toBeGreaterThan(1);
  expect(await tops()).toEqual(before);
});

test('opens the playground on a case', async ({ page }) => {
  const matrix = new CasesPage(page);
  await matrix.open('#novapulse/listJobs/401/expired_api_key');
  await expect(page.locator(':target')).toBeInViewport();

  await matrix.cell('401 expired_api_key of listJobs').click();

  const playground = new PlaygroundPage(page);
  await playground.sendAndExpect('401');
  await expect(playground.response).toContainText('expired_api_key');
});

test('says what a case is where the pointer or the focus is, and fills a square for each response', async ({
  page,
}) => {
  const matrix = new CasesPage(page);
  await matrix.open('?api=novapulse&status=401');
  const cell = matrix.cell('401 expired_api_key of listJobs');
  const card = page.getByRole('tooltip');

  await cell.hover();
  await expect(card).toContainText('expired_api_key');
  await expect(card).toContainText('listJobs');
  await expect(cell).toHaveAccessibleDescription(/not sent here yet/);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await cell.focus();
  await expect(card).toBeInViewport({ ratio: 1 });
  await expectAccessible(page, { within: '#cm-card' });

  await matrix.runAndExpect(/reproduced/);

  const picture = page.getByRole('list', { name: 'Run by API' });
  await expect(picture).toContainText(`NovaPulse ${REFUSED.length} of ${REFUSED.length} reproduced`);
  const path = await picture.locator('.cm-reproduced').last().getAttribute('d');
  expect(path?.match(/M/g)).toHaveLength(REFUSED.length);
});

test('says what a case is where the pointer is there before the page is ready', async ({ page }) => {
  const matrix = new CasesPage(page);
  // What the cells say comes late, as over a slow line.
  let serve = () => {};
  const asked = new Promise<void>((resolve) => (serve = resolve));
  await page.route('**/*.js', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto('/cases/?api=novapulse&status=401', { waitUntil: 'commit' });
  await matrix.cell('401 expired_api_key of listJobs').hover();
  serve();

  await expect(page.getByRole('tooltip')).toContainText('expired_api_key');
});

test('shows expected beside received where an answer differs', async ({ page }) => {
  const [wrong, ...right] = REFUSED.map((example) => structuredClone(example));
  if (!wrong) throw new Error('There is nothing to test.');
  wrong.expect.status = 418;
  wrong.expect.headers['x-never'] = null;
  await page.route('**/cases.json', (route) => route.fulfill({ json: [wrong, ...right] }));
  const matrix = new CasesPage(page);
  await matrix.open('?api=novapulse&status=401');

  await matrix.runAndExpect(new RegExp(`^${right.length} of ${REFUSED.length} reproduced`));

  await matrix.differences.getByText(`${wrong.id} differs in status, x-never`).click();
  await expect(matrix.differences.getByRole('figure', { name: 'Expected status' })).toContainText('418');
  await expect(matrix.differences.getByRole('figure', { name: 'Received status' })).toContainText('401');
  await expect(matrix.differences.getByRole('figure', { name: 'Received x-never' })).toContainText('(missing)');
  await expect(page.getByRole('link', { name: /, different$/ })).toHaveCount(1);
  await expectAccessible(page);
});

test('stops when it is cancelled', { tag: '@full' }, async ({ page }) => {
  const matrix = new CasesPage(page);
  await matrix.open();
  await matrix.run.click();
  await expect(page.getByRole('link', { name: /, reproduced$/ }).first()).toBeVisible();

  await matrix.cancel.click();

  await expect(matrix.state).toHaveText(/^\d+ of \d+ reproduced .* Canceled: \d+ not sent\.$/);
  await expect(matrix.run).toBeEnabled();
});

freshTest.describe('with service workers blocked', () => {
  freshTest.use({ serviceWorkers: 'block' });

  freshTest('sends the cases in the page, and says so', async ({ page, baseURL }) => {
    const seen = await watch(page, baseURL ?? '');
    const matrix = new CasesPage(page);
    await matrix.open('?api=novapulse&status=401');

    await matrix.runAndExpect(/^(\d+) of \1 reproduced in [\d.]+ s, in the page/);

    expect(seen.leaked).toEqual([]);
  });
});
