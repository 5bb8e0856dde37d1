import { expect } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

test('answers a request with the quota counting down', async ({ page, baseURL }) => {
  const playground = new PlaygroundPage(page);
  const seen = await watch(page, baseURL ?? '');
  await playground.open('/novapulse/authentication/');
  await playground.more();

  await playground.sendAndExpect('200 OK');
  await expect(playground.quota('X-RateLimit-Limit')).toHaveText('120');
  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('119');
  await expect(playground.quota('X-RateLimit-Reset')).toContainText(/^\d{10}/);

  await playground.send.click();
  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('118');
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('takes a key that was typed, and sends with Control and Enter', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.key.fill('nvp_test_DEMOEXPIRED000000000000000000000');
  await playground.key.press('Control+Enter');

  await expect(playground.response).toContainText('401 Unauthorized');
  await expect(playground.response).toContainText('expired_api_key');
});

test('shows the body, the challenge and the reason of an expired key', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.run(401, 'expired_api_key');

  await expect(playground.response).toContainText('"code": "expired_api_key"');
  await expect(
    playground.response.getByText('WWW-Authenticate: Bearer realm="NovaPulse", error="invalid_token"'),
  ).toBeVisible();
  await expect(playground.why).toContainText("The key 'expired' was valid until 2025-05-01.");
  await expect(playground.why.getByRole('listitem').filter({ hasText: 'authenticate' })).toContainText('decided');
  await expect(playground.why.getByRole('listitem').filter({ hasText: 'limit' })).toContainText('not reached');
});

test('gives every documented case of an operation in two clicks', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=getInsights');
  const names = await playground.caseNames();
  expect(names.length).toBeGreaterThan(15);

  for (const [status = '', name = ''] of names.map((each) => each.split(' '))) {
    await playground.choose(status, name);
    await playground.sendAndExpect(status);
    if (Number(status) >= 400) await expect(playground.response).toContainText(`"code": "${name.split('.')[0]}"`);
  }
});

test('refuses the 61st upload within a minute, and takes one after the wait', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=ingestAudio');

  await playground.root.getByRole('button', { name: 'Send 61', exact: true }).click();

  await expect(playground.response).toContainText('429 Too Many Requests', { timeout: 30_000 });
  await expect(playground.root).toContainText(
    'Passed exactly 60 of 61: as many as per-minute allows. 60 × 202, 1 × 429.',
  );
  await expect(playground.quota('X-RateLimit-Remaining')).toHaveText('0');
  await expect(playground.quota('Retry-After')).toContainText(/^\d+/);
  await expect(playground.why).toContainText('per-minute');

  await playground.why.getByRole('button', { name: 'Skip to reset' }).click();
  await playground.sendAndExpect('202 Accepted');
});

test('keeps quota and jobs over navigation and reload, and shares them between tabs', async ({ page, context }) => {
  const first = new PlaygroundPage(page);
  await first.open('/novapulse/authentication/');
  await first.sendAndExpect('200 OK');

  await page.reload();
  await first.open('/novapulse/authentication/');
  await first.more();
  await first.send.click();
  await expect(first.quota('X-RateLimit-Remaining')).toHaveText('118');

  const second = new PlaygroundPage(await context.newPage());
  await second.open('/novapulse/authentication/');
  await second.more();
  await second.send.click();
  await expect(second.quota('X-RateLimit-Remaining')).toHaveText('117');

  await first.reset();
  // The other tab hears of it.
  await expect(second.quota('X-RateLimit-Remaining')).toHaveText('–');
  await second.send.click();
  await expect(second.quota('X-RateLimit-Remaining')).toHaveText('119');
});

test('cancels a request that takes long', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.unfold('Headers');
  await playground.root.getByLabel('Another header').fill('Prefer');
  await playground.root.getByLabel('Another header').press('Enter');
  await playground.root.getByLabel('Prefer', { exact: true }).fill('wait=50');

  await playground.send.click();
  await playground.key.press('Escape');

  await expect(playground.root).toContainText('Canceled.');
  await expect(playground.send).toBeEnabled();
});
