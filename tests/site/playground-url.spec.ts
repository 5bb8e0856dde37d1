import { expect } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

test('goes back to the operation before, and forward again', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  const operation = playground.root.getByLabel('Operation');
  const api = playground.root.getByLabel('API', { exact: true });

  await operation.selectOption({ label: 'Upload a recording' });
  await expect(page).toHaveURL(/operation=ingestAudio/);
  await api.selectOption('lumyx');
  await expect(page).toHaveURL(/api=lumyx/);

  await page.goBack();
  await expect(operation).toHaveValue('ingestAudio');
  await expect(api).toHaveValue('novapulse');
  await page.goBack();
  await expect(operation).toHaveValue('listJobs');
  await page.goForward();
  await expect(operation).toHaveValue('ingestAudio');
});

for (const [address, says, tag] of [
  ['?api=nope', 'names an unknown API', '@full'],
  ['?api=novapulse&operation=nope', 'names an unknown operation', '@full'],
  ['?api=novapulse&operation=listJobs&case=nope', 'names an unknown case', []],
] as const) {
  test(`says that there is no such thing given ${address}`, { tag: [tag].flat() }, async ({ page }) => {
    const playground = new PlaygroundPage(page);
    await playground.open(`/playground/${address}`);

    await expect(playground.root.getByRole('status').filter({ hasText: says })).toBeVisible();
  });
}

test('says that an address is not documented, and names no operation for it', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=ingestAudio');

  await playground.paste('curl -X DELETE https://api.novapulse.io/v1/nothing/here');

  const operation = playground.root.getByLabel('Operation');
  await expect(operation.locator('option:checked')).toHaveText('Not documented');
  await expect(playground.root).toContainText('Filled in: DELETE /nothing/here');
  await expect(playground.root.getByRole('paragraph').getByText('Not documented')).toBeVisible();
  await expect(page).not.toHaveURL(/operation=/);
  await playground.sendAndExpect('404');

  await operation.selectOption({ label: 'Upload a recording' });
  await expect(page).toHaveURL(/operation=ingestAudio/);
  await expect(playground.root.getByRole('paragraph').getByText('Not documented')).toHaveCount(0);
});

test('fills a command in with Control and Enter, and does not send the request before it', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.tool('Paste curl');
  const box = playground.root.getByRole('textbox', { name: 'curl command' });
  await box.fill('curl https://api.novapulse.io/v1/jobs/job_1');

  await box.press('Control+Enter');

  await expect(playground.root).toContainText('Filled in: GET');
  await expect(playground.response).toContainText('no request sent yet');
});
