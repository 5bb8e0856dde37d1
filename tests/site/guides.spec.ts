import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { CASES } from '../support/sandbox.ts';
import { test } from '../support/site-test.ts';

const EXPIRED = CASES.find(({ id }) => id === 'novapulse/listJobs/401/expired_api_key');

test('the go-live checklist keeps what was ticked, until all is cleared', async ({ page }) => {
  await page.goto('/guides/go-live/');
  const item = page.getByLabel('Every request has a timeout.');

  await item.check();
  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  await page.reload();
  await expect(item).toBeChecked();

  await page.getByRole('button', { name: 'Clear all' }).click();
  await page.reload();
  await expect(item).not.toBeChecked();
});

test('the go-live checklist works where the browser keeps nothing', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto('/guides/go-live/');

  await page.getByLabel('Every request has a timeout.').check();

  await expect(page.getByText(/^1 of \d+ done$/)).toBeVisible();
  expect(errors).toEqual([]);
});

for (const [what, text, path] of [
  ['a code', 'insufficient_balance', '/lumyx/errors/insufficient_balance/'],
  [
    'the output of curl -i',
    `HTTP/1.1 401 Unauthorized\n\n${JSON.stringify(EXPIRED?.expect.body)}`,
    '/novapulse/errors/expired_api_key/',
  ],
] as const) {
  test(`/errors/ leads from ${what} to the page of the error`, async ({ page }) => {
    await page.goto('/errors/');

    await findError(page, text);

    await page.getByRole('region', { name: 'Matching errors' }).getByRole('link').first().click();
    await expect(page).toHaveURL(new RegExp(path));
  });
}

test('the playground of a guide says what is documented beside its links, not below them', async ({ page }) => {
  await page.goto('/lumyx/rate-limits/');
  for (const width of [1920, 1440, 1180, 800]) {
    await page.setViewportSize({ width, height: 900 });
    const said = await page.getByText('documented response').first().boundingBox();
    const more = await page.getByRole('button', { name: 'More', exact: true }).first().boundingBox();
    if (!said || !more) throw new Error('What is documented, or the button, has no place.');
    // On a narrow page the links stand below the response.
    if (more.y > said.y + said.height) continue;
    expect(said.x + said.width, `${width} px wide`).toBeLessThanOrEqual(more.x);
  }
});

test('/errors/ says so where no error matches', async ({ page }) => {
  await page.goto('/errors/');

  await findError(page, 'a fine day');

  await expect(page.getByText('No known error matches.')).toBeVisible();
});

test('/guides/handle-errors/ shows and offers the clients as they are tested', async ({ page }) => {
  await page.goto('/guides/handle-errors/');
  for (const name of ['api-client.ts', 'api_client.py']) {
    const source = readFileSync(`openapi/samples/${name}`, 'utf8');

    const shown = await page.locator('details', { hasText: name }).locator('pre code').textContent();
    const offered = await page.request.get(`/samples/${name}`);

    expect(shown).toBe(source);
    expect(await offered.text()).toBe(source);
  }
});

function findError(page: Page, text: string): Promise<void> {
  return page.getByLabel(/^Paste an error/).fill(text);
}
