import { expect } from '@playwright/test';
import { API_IDS } from '../../openapi/catalog.ts';
import { saveData } from '../support/save-data.ts';
import { watch } from '../support/watch.ts';
import { test } from '../support/site-test.ts';

const FIGURE = 'A request and its response';

test('shows a rejected request on its first screen, sent as it is shown, and sends it again', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL ?? '');
  await page.goto('/');
  await page.setViewportSize({ width: 1280, height: 720 });
  const picture = page.getByRole('figure', { name: FIGURE });
  await expect(picture.getByText('401', { exact: true }).first()).toBeInViewport();
  await expect(picture.getByText('Fix:').first()).toBeInViewport({ ratio: 1 });
  await expect(picture.getByText('"status": 401')).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: 'Open the playground' })).toBeInViewport();

  const state = picture.getByRole('status');
  // Nobody waits for the service worker.
  await expect(state).toHaveText(/^Received 401 in .*, from the mock in this page, as documented\.$/);
  await state.evaluate((element) => (element.textContent = ''));

  await picture.getByRole('button', { name: 'Send again' }).click();

  await expect(state).toHaveText(/^Received 401 in .*, from the (mock in this page|service worker), as documented\.$/);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('runs the meter down to a 429 when the limit is chosen, by keyboard', async ({ page }) => {
  await page.goto('/');
  const picture = page.getByRole('figure', { name: FIGURE });
  await picture.getByRole('radio', { name: /401/ }).focus();

  await page.keyboard.press('ArrowRight');
  await expect(picture.getByRole('status')).toHaveText(/^Received 403 in .*as documented\.$/);
  await page.keyboard.press('ArrowRight');

  const meter = picture.getByRole('img', { name: /requests left$/ });
  // It shows each count for a third of a second.
  await expect.poll(() => meter.getAttribute('aria-label'), { intervals: [50] }).toBe('1 of 3 requests left');
  await expect(picture.getByRole('status')).toHaveText(
    /^Received 429, the last of 4, from the (mock in this page|service worker), as documented\.$/,
  );
  await expect(meter).toHaveAccessibleName('0 of 3 requests left');
});

test('sends nothing by itself to a reader who saves data, and moves nothing when the response comes', async ({
  page,
}) => {
  await saveData(page);
  await page.goto('/');
  const picture = page.getByRole('figure', { name: FIGURE });
  await expect(picture.getByRole('status')).toHaveText('The documented response of NovaPulse.');
  const before = await picture.boundingBox();

  await picture.getByRole('button', { name: 'Send', exact: true }).focus();
  await page.keyboard.press('Enter');

  await expect(picture.getByRole('status')).toContainText('Received 401');
  await expect(picture.getByRole('button', { name: 'Send again' })).toBeFocused();
  expect(await picture.boundingBox()).toEqual(before);
});

test('leads from a pasted error to its page', async ({ page }) => {
  await page.goto('/');

  await page.getByLabel('Have an error in hand?').fill('{"error":{"code":"pipeline_mismatch"}}');

  await expect(
    page
      .getByRole('dialog')
      .getByRole('link', { name: /pipeline_mismatch/ })
      .first(),
  ).toBeVisible();
});

test('tells what each API returns for the same mistake', async ({ page }) => {
  await page.goto('/');

  await expect(page.getByRole('main').getByRole('link', { name: /^4\d\d / })).toHaveCount(API_IDS.length);
  await page.getByRole('link', { name: 'Send the same mistake to all APIs' }).click();

  await expect(page.locator(':target')).toBeInViewport();
});

test('shows the keyboard shortcuts on ?, but not while text is typed', async ({ page }) => {
  await page.goto('/about/');
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await page.goto('/');
  await page.getByLabel('Have an error in hand?').press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeHidden();
});
