import { expect, test } from '@playwright/test';
import { API_IDS } from '../../openapi/catalog.ts';
import { watch } from '../support/watch.ts';

test('shows a refused request on its first screen, answered as it is shown, and sends it again', async ({
  page,
  baseURL,
}) => {
  const seen = await watch(page, baseURL ?? '');
  await page.goto('/');
  const picture = page.getByRole('figure', { name: 'A request and its answer' });
  await expect(picture.getByText('401', { exact: true })).toBeInViewport();
  for (const use of ['Read', 'Try', 'Generate']) {
    await expect(page.getByRole('link', { name: new RegExp(`^${use} `) }).first()).toBeInViewport();
  }

  const state = picture.getByRole('status');
  await expect(state).toHaveText(/^Returned 401 in .*, by the service worker, as documented\.$/);
  await state.evaluate((element) => (element.textContent = ''));

  await picture.getByRole('button', { name: 'Send it again' }).click();

  await expect(state).toHaveText(/^Returned 401 in .*, by the service worker, as documented\.$/);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('sends nothing by itself to a reader who saves data, and moves nothing when the answer comes', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
  await page.goto('/', { waitUntil: 'networkidle' });
  const picture = page.getByRole('figure', { name: 'A request and its answer' });
  await expect(picture.getByRole('status')).toHaveText('The answer of Example AI, as its OpenAPI document has it.');
  const before = await picture.boundingBox();

  await picture.getByRole('button', { name: 'Send it yourself' }).focus();
  await page.keyboard.press('Enter');

  await expect(picture.getByRole('status')).toContainText('Returned 401');
  await expect(picture.getByRole('button', { name: 'Send it again' })).toBeFocused();
  expect(await picture.boundingBox()).toEqual(before);
});

test('tells what each API answers to the same mistake', async ({ page }) => {
  await page.goto('/');

  await expect(page.getByRole('main').getByRole('link', { name: /^4\d\d / })).toHaveCount(API_IDS.length);
  await page.getByRole('link', { name: 'Make the same mistake in all of them at once' }).click();

  await expect(page.locator(':target')).toBeInViewport();
});
