import { expect, test as freshTest, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { saveData } from '../support/save-data.ts';
import { test } from '../support/site-test.ts';

const LIST = '/playground/?api=novapulse&operation=listJobs';

test('ticks the case that was sent, whatever is chosen while it runs', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  // Nothing can be sent without it, so what is chosen next is chosen before the request leaves.
  const release = await holdBack(page, /\/mock\.[^/]+\.js$/);
  await playground.open('/playground/?api=novapulse&operation=getTranscription');
  const [sent, other] = (await playground.caseNames()).flatMap((each) => /^200 (.*)/.exec(each)?.[1] ?? []);
  if (!sent || !other) throw new Error('Failed to find two cases with the same status.');

  await playground.choose(200, sent);
  await playground.send.click();
  await playground.choose(200, other);
  release();

  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await playground.openCases();
  await expect(playground.caseOf(200, sent)).toHaveAccessibleDescription(/, tried$/);
  await expect(playground.caseOf(200, other)).not.toHaveAccessibleDescription(/, tried$/);
});

test('cancels with Escape wherever the focus is', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open(LIST);
  await waitFor(playground, 50);
  await playground.send.click();
  await expect(playground.root).toContainText('Waiting for the response');

  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('Escape');

  await expect(playground.root).toContainText('Canceled.');
});

test('says that an answer is the one before while another is awaited, and after that was cancelled', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page);
  await playground.open(LIST);
  await playground.sendAndExpect('200 OK');
  await expect(playground.response).not.toContainText('previous response');
  await waitFor(playground, 50);
  const before = await playground.response.boundingBox();

  await playground.send.click();
  await expect(playground.response.getByText('previous response')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(playground.root).toContainText('Canceled.');
  await expect(playground.response.getByText('previous response')).toBeVisible();
  expect(await playground.response.boundingBox()).toEqual(before);

  await playground.root.getByLabel('Prefer', { exact: true }).fill('wait=0');
  await playground.send.click();
  await expect(playground.response).not.toContainText('previous response');
});

test('is accessible with the answer before, in both themes', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open(LIST);
  await playground.sendAndExpect('200 OK');
  await waitFor(playground, 50);
  await playground.send.click();
  await page.keyboard.press('Escape');
  await expect(playground.response.getByText('previous response')).toBeVisible();

  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
});

test('says how far a burst had come when it was cancelled', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.burst(1000);
  await expect(playground.root).toContainText(/Sending \d+ of 1000/);
  await expect(playground.response).toHaveAttribute('data-state', 'received');

  await page.keyboard.press('Escape');

  const says = playground.root.getByText(/^Canceled after \d+ of 1000\. \d+ × 200/);
  await expect(says).toHaveCount(2);
  await expect(says.first()).toHaveAttribute('data-failed', 'false');
});

test('gives up a request when another operation is chosen', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open(LIST);
  await waitFor(playground, 50);
  await playground.send.click();
  await expect(playground.root).toContainText('Waiting for the response');

  await playground.root.getByLabel('Operation').selectOption({ label: 'Upload a recording' });
  await expect(playground.root).not.toContainText('Waiting for the response');
  await playground.root.getByLabel('Operation').selectOption({ label: 'List jobs' });

  await expect(playground.send).not.toHaveAttribute('aria-disabled');
});

freshTest('says that a part could not be loaded, and loads it when it is tried again', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  const failed = playground.root.getByText('This part could not be loaded.');
  await playground.more();
  await page.context().setOffline(true);

  await playground.root.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(failed).toBeVisible();
  await playground.root.getByRole('button', { name: 'Share', exact: true }).click();
  await expect(failed).toHaveCount(0);
  await playground.unfold('Code');
  await expect(failed).toBeVisible();

  await page.context().setOffline(false);
  await playground.root.getByRole('button', { name: 'Try again' }).click();
  await expect(playground.root.getByLabel('Language')).toBeVisible();
  await playground.tool('Share');
  await expect(playground.root.getByRole('textbox', { name: 'Link to this request' })).toBeVisible();
  await playground.sendAndExpect('200 OK');
});

freshTest('says that the mock could not be loaded, and loads it when it is tried again', async ({ page }) => {
  await saveData(page);
  await page.route(/\/mock\.[^/]*\.js/, (route) => route.abort());
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.send.click();
  await expect(playground.root.getByText(/could not be loaded\. Try again\.$/).first()).toBeVisible();

  await page.unroute(/\/mock\.[^/]*\.js/);
  await playground.sendAndExpect('200 OK');
});

freshTest('sends without a network once the mock is there', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendByWorker('200 OK');
  await page.context().setOffline(true);

  await playground.chooseKey('expired');
  await playground.sendAndExpect('401');

  await expect(playground.response).toContainText('expired_api_key');
});

freshTest('playgrounds of a page come to life in tasks of their own', async ({ page }) => {
  await page.addInitScript(countAwakenings);
  // So that none is far below.
  await page.setViewportSize({ width: 1280, height: 5000 });
  await page.goto('/nova-embed/scoring/');
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);

  const awakenings = await page.evaluate(() => (globalThis as unknown as { awakenings: number[] }).awakenings);
  expect(awakenings.length).toBeGreaterThan(1);
  expect(awakenings.filter((count) => count !== 1)).toEqual([]);
});

/** Runs in the page: keeps how many islands came to life in each task in which one did. Astro takes `ssr` from them then. */
function countAwakenings(): void {
  const awakenings: number[] = [];
  Object.assign(globalThis, { awakenings });
  const { port1, port2 } = new MessageChannel();
  let inTask = false;
  // A message comes before the browser is idle, which is what the next island waits for.
  port1.addEventListener('message', () => (inTask = false));
  port1.start();
  new MutationObserver((changes) => {
    if (!inTask) {
      awakenings.push(0);
      port2.postMessage(null);
    }
    inTask = true;
    awakenings.push((awakenings.pop() ?? 0) + changes.length);
  }).observe(document, { subtree: true, attributeFilter: ['ssr'] });
}

/** Makes the mock wait so long before it answers. */
async function waitFor(playground: PlaygroundPage, seconds: number): Promise<void> {
  await playground.unfold('Headers');
  await playground.root.getByLabel('Another header').fill('Prefer');
  await playground.root.getByLabel('Another header').press('Enter');
  await playground.root.getByLabel('Prefer', { exact: true }).fill(`wait=${seconds}`);
}

/** Keeps a script from arriving until the returned function is called. */
async function holdBack(page: Page, script: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route(script, async (route) => {
    await promise;
    await route.continue();
  });
  return resolve;
}
