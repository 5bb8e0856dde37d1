import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { watch } from '../support/watch.ts';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_live_TYPEDbyAREADER7h3n3v3rk3pt00000';

test('tells what is wrong with a key while it is typed, and draws its parts', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.key.fill('Bearer nvp_test_0123456789abcdef0123456789abcdef');
  await expect(playground.key).toHaveAccessibleDescription(/Bearer is added for you/);
  await playground.root.getByRole('button', { name: 'Correct it' }).click();
  await expect(playground.key).toHaveValue('nvp_test_0123456789abcdef0123456789abcdef');
  await expect(playground.key).toBeFocused();

  await playground.key.fill(TYPED);
  await expect(playground.key).toHaveAccessibleDescription(/this one has not left the page/);
  await playground.key.fill('nvp_test_012-');
  await playground.unfold('Anatomy');
  await expect(playground.root.getByRole('listitem').filter({ hasText: 'Length' })).toContainText('Wrong');
  expect(await page.content()).not.toContain('nvp_test_012-');
});

test('keeps what takes the focus above the bar that sends', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion');
  const cases = playground.cases.getByRole('button');
  await cases.first().focus();

  for (let left = await cases.count(); left > 0; left -= 1) {
    await page.keyboard.press('ArrowRight');
    expect(await hiddenUnderBar(playground), `case ${left} from the end`).toBe(false);
  }
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.cases.getByRole('button').first().focus();
  for (let n = 0; n < 15; n += 1) {
    await page.keyboard.press('Tab');
    expect(await hiddenUnderBar(playground), `stop ${n}`).toBe(false);
  }
});

test('moves from case to case with the arrow keys, and keeps the ticks over a reload', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  const buttons = playground.cases.getByRole('button');

  await buttons.first().focus();
  await page.keyboard.press('End');
  await expect(buttons.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(buttons.nth(1)).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(playground.cases.locator(':focus')).toHaveCount(0);

  await playground.run(401, 'expired_api_key');
  await expect(playground.root).toContainText(/1 of \d+ seen/);
  await expect(playground.root.getByText('now key “expired”')).toBeVisible();
  await page.reload();
  await expect(playground.root).toContainText(/1 of \d+ seen/);
});

test('fills in another operation of another API from a curl command, and keeps nothing of it', async ({
  page,
  baseURL,
}) => {
  const playground = new PlaygroundPage(page);
  const seen = await watch(page, baseURL ?? '');
  await playground.open('/playground/');

  await playground.paste(
    `curl 'https://api.novapulse.io/v1/insights/job_1?type=summary' -H 'Authorization: Bearer ${TYPED}'`,
  );

  await expect(playground.root).toContainText('Filled in: GET');
  await expect(playground.root.getByRole('textbox', { name: 'Path parameter job_id' })).toHaveValue('job_1');
  await expect(playground.key).toHaveValue(TYPED);
  await expect(playground.root.getByRole('textbox', { name: 'curl command' })).toHaveValue('');
  expect(page.url()).not.toContain(TYPED);
  expect(await page.content()).not.toContain(TYPED);
  await playground.sendAndExpect('401');
  expect(seen.leaked).toEqual([]);
});

test('says where a command for another operation can be opened, in a guide', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.paste('curl https://api.novapulse.io/v1/jobs/job_1');
  await playground.root.getByRole('link', { name: 'Open it in the full playground' }).click();

  const opened = new PlaygroundPage(page);
  await expect(opened.root.getByRole('textbox', { name: 'Path parameter job_id' })).toHaveValue('job_1');
});

test('opens a shared link with the inputs and without the key', async ({ page, context }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.root.getByRole('textbox', { name: 'limit' }).fill('7');
  await playground.chooseKey('read-only');
  await playground.tool('Share');
  const link = playground.root.getByRole('textbox', { name: 'Link to this request' });
  await expect(link).toHaveValue(/limit/);

  const other = new PlaygroundPage(await context.newPage());
  await other.open(await link.inputValue());
  await expect(other.root.getByRole('textbox', { name: 'limit' })).toHaveValue('7');
  await expect(other.demoKey).toHaveValue('read-only');

  await playground.key.fill(TYPED);
  await expect(playground.root).toContainText('may be secret: the key');
  expect(await link.inputValue()).not.toContain(TYPED);
  await other.page.goto(await link.inputValue());
  await expect(other.root).toContainText('Not in the link: the key');
});

test('comes back to what was sent with one click, without its key', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.root.getByRole('textbox', { name: 'limit' }).fill('7');
  await playground.sendAndExpect('200');
  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await playground.root.getByLabel('Operation').selectOption({ label: 'Upload a recording' });

  await playground.tool('History');
  const list = playground.root.getByRole('list').filter({ hasText: 'GET /jobs?limit=7' });
  await expect(list.getByRole('listitem')).toHaveCount(2);
  await list.getByRole('button', { name: 'GET /jobs?limit=7' }).last().click();
  await expect(playground.root.getByRole('textbox', { name: 'limit' })).toHaveValue('7');
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(TYPED);

  await page.reload();
  await playground.tool('History');
  await expect(list.getByRole('listitem')).toHaveCount(2);
});

test('prints a typed key nowhere, wherever else in the request it stands', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.key.fill(TYPED);
  await playground.unfold('Headers');
  await playground.root.getByLabel('Another header').fill('X-Copy');
  await playground.root.getByLabel('Another header').press('Enter');
  await playground.root.getByLabel('X-Copy', { exact: true }).fill(`Key ${TYPED}`);
  await playground.sendAndExpect('401');

  await playground.unfold('Code');
  await expect(playground.root.getByRole('group', { name: 'Code of the request' })).toContainText('YOUR_KEY');
  await playground.tool('Share');
  const link = playground.root.getByRole('textbox', { name: 'Link to this request' });
  await expect(playground.root).toContainText('the key, the header X-Copy');
  expect(await link.inputValue()).not.toContain(TYPED);
  await playground.tool('History');
  await expect(playground.root.getByRole('button', { name: 'GET /jobs' })).toBeVisible();
  expect(await page.content()).not.toContain(TYPED);
  expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toContain(TYPED);
});

// 640 is what is left of 1280 when text is twice its size.
for (const width of [390, 640]) {
  test(`shows everything at a width of ${width}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const playground = new PlaygroundPage(page);
    await playground.open('/playground/?api=example-ai&operation=generateText');
    await playground.run(400, 'INVALID_TEMPERATURE');
    for (const part of ['Anatomy', 'Code', 'Headers']) await playground.unfold(part);
    await expect(playground.body).toHaveAttribute('contenteditable', 'true');

    for (const tool of ['Paste curl', 'Share', 'History']) {
      await playground.tool(tool);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`is accessible with everything open in ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const playground = new PlaygroundPage(page);
    await playground.open('/playground/?api=novapulse&operation=listJobs');
    await playground.run(401, 'expired_api_key');
    await playground.key.fill('nvp_test_012-');
    await playground.unfold('Anatomy');
    await playground.unfold('Code');
    await playground.unfold('Headers');
    await expectAccessible(page, { within: '.pg-playground' });

    for (const tool of ['Paste curl', 'Share', 'History']) {
      await playground.tool(tool);
      await expectAccessible(page, { within: '.pg-playground' });
    }
  });
}

/** Returns whether a part of what has the focus lies under the bar with Send. */
function hiddenUnderBar({ root }: PlaygroundPage): Promise<boolean> {
  return root.evaluate((playground) => {
    const focused = document.activeElement;
    const bar = playground.querySelector('.pg-send');
    if (!focused || !bar || bar.contains(focused) || !focused.closest('.pg-request')) return false;
    return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
  });
}
