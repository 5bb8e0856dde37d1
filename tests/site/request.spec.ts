import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';
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

test('keeps what takes the focus above the bar that sends, on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.key.focus();
  for (let n = 0; n < 15; n += 1) {
    await page.keyboard.press('Tab');
    expect(await hiddenUnderBar(playground), `stop ${n}`).toBe(false);
  }
});

test('moves from case to case with the arrow keys, filters, and sends with Enter', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  const rows = playground.cases.locator('[data-name]');
  await playground.cases.getByRole('button').focus();
  await page.keyboard.press('ArrowDown');

  await expect(rows.first()).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(rows.nth(1)).toBeFocused();

  await page.keyboard.type('expired');
  await expect(playground.cases.getByRole('searchbox')).toHaveValue('expired');
  await page.keyboard.press('ArrowDown');
  await expect(playground.caseOf(401, 'expired_api_key')).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(playground.response).toContainText('401 Unauthorized');
  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.cases.getByRole('searchbox')).toHaveCount(0);
  await expect(playground.cases.getByRole('button')).toBeFocused();
});

test('closes the list of cases with Escape and with a press elsewhere, and chooses nothing', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  const list = playground.cases.getByRole('searchbox');

  await playground.openCases();
  await page.keyboard.press('Escape');
  await expect(list).toHaveCount(0);
  await playground.openCases();
  await playground.key.click();
  await expect(list).toHaveCount(0);
  await expect(page).not.toHaveURL(/case=/);
});

test('keeps the ticks over a reload', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.run(401, 'expired_api_key');
  await expect(playground.root.getByText('now key “expired”')).toBeVisible();
  await playground.openCases();
  await expect(playground.cases).toContainText(/1 of \d+ tried/);
  await page.reload();
  await playground.openCases();
  await expect(playground.cases).toContainText(/1 of \d+ tried/);
});

test('takes the number of a burst from the limits of the key', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await expect(playground.root.getByRole('button', { name: 'Send 121', exact: true })).toBeVisible();

  await playground.chooseKey('tight');

  await expect(playground.root.getByRole('button', { name: 'Send 4', exact: true })).toBeVisible();
});

test('offers code in the language that was chosen in a guide, and the other way round', async ({ page }) => {
  await page.goto('/novapulse/authentication/');
  await page.getByRole('tab', { name: 'Python' }).first().click();
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.unfold('Code');
  const language = playground.root.getByLabel('Language');
  await expect(language).toHaveValue('Python');

  await language.selectOption('JavaScript');
  await page.goto('/novapulse/authentication/');
  await expect(page.getByRole('tab', { name: 'JavaScript' }).first()).toHaveAttribute('aria-selected', 'true');
});

test('opens a request of a guide at full size, with what was changed and without a typed key', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.unfold('Query parameters');
  await playground.root.getByRole('textbox', { name: 'limit' }).fill('7');
  await playground.key.fill(TYPED);

  await playground.root.getByRole('link', { name: 'Open in playground' }).click();

  await expect(page).toHaveURL(/\/playground\//);
  expect(page.url()).not.toContain(TYPED);
  await expect(new PlaygroundPage(page).root.getByRole('textbox', { name: 'limit' })).toHaveValue('7');
});

test('runs a link that says Run', async ({ page }) => {
  await page.goto('/novapulse/authentication/');
  await page.getByRole('link', { name: /^Run/ }).first().click();

  const playground = new PlaygroundPage(page);
  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.response).toContainText('401 Unauthorized');
  await expect(page).not.toHaveURL(/run/);
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

// 640 is what is left of 1280 when text is twice its size; the narrower one has less room.
for (const width of [390, 640]) {
  test(`shows everything at a width of ${width}`, { tag: width === 390 ? [] : '@full' }, async ({ page }) => {
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

test('is accessible with everything open in both themes', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.run(401, 'expired_api_key');
  await playground.key.fill('nvp_test_012-');
  await playground.unfold('Anatomy');
  await playground.unfold('Code');
  await playground.unfold('Headers');
  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });

  for (const tool of ['Paste curl', 'Share', 'History']) {
    await playground.tool(tool);
    await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
  }
});

/** Returns whether a part of what has the focus lies under the bar with Send. */
function hiddenUnderBar({ root }: PlaygroundPage): Promise<boolean> {
  return root.evaluate((playground) => {
    const focused = document.activeElement;
    const bar = playground.querySelector('.pg-bar');
    if (!focused || !bar || bar.contains(focused) || !focused.closest('.pg-request')) return false;
    return focused.getBoundingClientRect().bottom > bar.getBoundingClientRect().top + 1;
  });
}
