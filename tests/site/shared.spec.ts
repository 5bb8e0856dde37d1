import { expect, test } from '@playwright/test';
import { KeyringPage } from '../support/keyring-page.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import type { Page } from '@playwright/test';

const PATH = 'playground/?api=novapulse&operation=listJobs';
const noticeOf = (page: Page) => page.getByRole('note', { name: 'Shared mock' });

/** A name that no other test has. */
const nameOf = (suffix: string) => `shared-${suffix}-${test.info().workerIndex}-${test.info().retry}`;

test('two browsers share the keys of a mock of the server, and no others see them', async ({ browser }) => {
  const name = nameOf('keys');
  await using mine = await browser.newContext();
  await using theirs = await browser.newContext();
  const [first, second] = [new KeyringPage(await mine.newPage()), new KeyringPage(await theirs.newPage())];

  await first.page.goto(`/keyring/?sandbox=${name}&api=novapulse`);
  await first.isReady();
  await expect(noticeOf(first.page)).toContainText(`This page uses the mock ${name} of this server.`);
  const secret = await first.create('Key of a colleague');
  await second.page.goto(`/keyring/?sandbox=${name}&api=novapulse`);
  await second.isReady();

  await expect(second.root).toContainText('Key of a colleague');
  await expect(second.root).not.toContainText(secret);
  expect(new URL(second.page.url()).searchParams.get('sandbox')).toBe(name);
  await noticeOf(second.page).getByRole('link', { name: 'Use the mock in this browser' }).click();
  await second.isReady();
  await expect(second.root).not.toContainText('Key of a colleague');
  await expect(noticeOf(second.page)).toHaveCount(0);
});

test('a request goes to the mock of the server with its key, as the page says, and counts for everyone', async ({
  browser,
}) => {
  const name = nameOf('quota');
  await using mine = await browser.newContext();
  await using theirs = await browser.newContext();
  const [first, second] = [new PlaygroundPage(await mine.newPage()), new PlaygroundPage(await theirs.newPage())];
  const sent = first.page.waitForRequest((request) => request.url().includes('/mock/novapulse/'));

  await first.open(`/${PATH}&key=full&sandbox=${name}`);
  await expect(noticeOf(first.page)).toContainText('Your API key and each request are sent to 127.0.0.1');
  await first.send.click();
  const request = await sent;
  await expect(first.response).toContainText('200');
  await expect(first.root.locator('.pg-path').first()).toHaveText(`/s/${name}/mock/novapulse/v1/jobs`);
  await second.open(`/${PATH}&key=full&sandbox=${name}`);
  await second.send.click();

  expect(new URL(request.url()).pathname).toBe(`/s/${name}/mock/novapulse/v1/jobs`);
  expect(await request.headerValue('authorization')).toMatch(/^Bearer /);
  const remaining = /x-ratelimit-remaining\D+(\d+)/i;
  const left = async (page: PlaygroundPage) => Number(remaining.exec(await page.rateLimit.innerText())?.[1]);
  await expect(second.response).toContainText('200');
  await expect.poll(async () => (await left(first)) - (await left(second))).toBe(1);
});

test('says what is missing where the host has no mock, and sends nothing', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.route('**/s/**', (route) => route.fulfill({ status: 404, body: 'Not found' }));

  await playground.open(`/${PATH}&sandbox=team`);

  await expect(noticeOf(page)).toContainText('this site has no mock over HTTP');
  await playground.send.click();
  await expect(playground.response).toContainText('this site has no mock over HTTP');
  expect(requests.filter((url) => url.includes('/mock/novapulse/'))).toEqual([]);
});

test('takes the token of a console that is closed, and keeps it nowhere', async ({ page }) => {
  const keyring = new KeyringPage(page);
  const tokens: (string | null)[] = [];
  await page.route('**/mock/console/**', async (route) => {
    const token = await route.request().headerValue('authorization');
    tokens.push(token);
    if (token === 'Bearer right')
      return route.continue({ headers: { ...route.request().headers(), authorization: '' } });
    return route.fulfill({
      status: 403,
      headers: { 'X-Mock-Reason': 'authenticate/not-local', 'X-Mock-Why': 'The request came through a proxy.' },
      json: { status: 403 },
    });
  });

  await page.goto(`/keyring/?sandbox=${nameOf('closed')}&api=novapulse`);
  await expect(noticeOf(page)).toContainText('The request came through a proxy.');
  for (const token of ['wrong', 'right']) {
    await page.getByLabel('Console token').fill(token);
    await page.getByRole('button', { name: 'Use the token' }).click();
    if (token === 'wrong') await expect(noticeOf(page)).toContainText('The server rejected this token.');
  }

  await keyring.isReady();
  await expect(page.getByLabel('Console token')).toHaveCount(0);
  expect(tokens).toContain('Bearer right');
  const kept = await page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((storage) =>
      Array.from({ length: storage.length }, (_, index) => storage.getItem(storage.key(index) ?? '')),
    ),
  );
  expect(kept.filter((text) => text?.includes('right'))).toEqual([]);
});
