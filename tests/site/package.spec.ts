import { expect, test } from '@playwright/test';

test('shows the command that installs the package from this very site, and serves the package', async ({
  page,
  request,
}) => {
  await page.goto('/use-the-mock/');
  const { origin } = new URL(page.url());

  await expect(page.getByText(`npm install --save-dev ${origin}/download/latchkey.tgz`)).toBeVisible();
  const tarball = await request.get('/download/latchkey.tgz');
  expect(tarball.status()).toBe(200);
  // gzip, RFC 1952
  expect([...(await tarball.body()).subarray(0, 2)]).toEqual([0x1f, 0x8b]);
});

test('puts its own origin into the command on a host that does not', async ({ page }) => {
  await page.route('**/use-the-mock/', async (route) => {
    const response = await route.fetch();
    const { origin } = new URL(route.request().url());
    // As the built file has it, without a server that knows the origin.
    const body = (await response.text()).replaceAll(`${origin}/download/`, '/download/');
    await route.fulfill({ response, body });
  });

  await page.goto('/use-the-mock/');
  const { origin } = new URL(page.url());

  await expect(page.getByText(`npm install --save-dev ${origin}/download/latchkey.tgz`)).toBeVisible();
  const copied = page.locator('[data-code*="latchkey.tgz"]');
  await expect(copied.first()).toHaveAttribute('data-code', `npm install --save-dev ${origin}/download/latchkey.tgz`);
  await expect(copied.last()).toHaveAttribute('data-code', new RegExp(`npm install ${origin}/download/latchkey.tgz$`));
});
