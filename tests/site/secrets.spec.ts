import { expect } from '@playwright/test';
import { KeyringPage } from '../support/keyring-page.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { referenceAddress, ReferencePage, withoutInputs } from '../support/reference-page.ts';
import { readStorage } from '../support/read-storage.ts';
import { test } from '../support/site-test.ts';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_test_TYPEDbyAREADER7h3n3v3rk3pt00000';

test('keeps a typed key in memory, and sends a ticket in its place', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(`${request.url()}${JSON.stringify(request.headers())}${request.postData() ?? ''}`),
  );
  const spoken: string[] = [];
  page.on('console', (message) => spoken.push(message.text()));
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await playground.unfold('Code');
  await expect(playground.root).toContainText('NOVAPULSE_API_KEY');

  expect(requests.filter((request) => request.includes('/mock/ticket/'))).not.toEqual([]);
  expect(requests.join('\n')).not.toContain(TYPED);
  expect(spoken.join('\n')).not.toContain(TYPED);
  expect(page.url()).not.toContain(TYPED);
  expect(await page.content()).not.toContain(TYPED);
  expect(await page.evaluate(readStorage)).not.toContain(TYPED);
});

for (const { contract: api } of DOCUMENTED.filter(({ contract }) => contract.scheme !== null)) {
  // The key box is the same in each: one tells of all.
  const tag = api.id === 'novapulse' ? [] : '@full';
  test(`keeps a typed key out of the interactive reference of ${api.id}`, { tag }, async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) =>
      requests.push(`${request.url()}${JSON.stringify(request.headers())}${request.postData() ?? ''}`),
    );
    const spoken: string[] = [];
    page.on('console', (message) => spoken.push(message.text()));
    const reference = new ReferencePage(page);
    await page.goto(referenceAddress(api));
    await reference.tryOperation(withoutInputs(api));

    await reference.key.fill(TYPED);
    await reference.sendAndExpect('401');
    await page.getByRole('button', { name: 'Code Snippet' }).first().click();
    await page
      .getByRole('button', { name: /^Request Headers/ })
      .first()
      .click();
    await expect(
      page
        .locator('.scalar-client')
        .filter({ hasText: `Bearer ${api.envVar}` })
        .first(),
    ).toBeAttached();

    expect(requests.join('\n')).not.toContain(TYPED);
    expect(spoken.join('\n')).not.toContain(TYPED);
    expect(page.url()).not.toContain(TYPED);
    expect(await page.content()).not.toContain(TYPED);
    expect(await page.evaluate(readStorage)).not.toContain(TYPED);
    // Of all fields only our own has it, and each of those: they are one key.
    const fields = await page.evaluate(readFields);
    expect(fields.filter(({ value }) => value.includes(TYPED)).length).toBeGreaterThan(0);
    expect(fields.filter(({ value, isOurs }) => value.includes(TYPED) && !isOurs)).toEqual([]);
  });
}

test('shows a new key once, and keeps it in memory until it is dismissed', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) =>
    requests.push(request.url() + JSON.stringify(request.headers()) + request.postData()),
  );
  const spoken: string[] = [];
  page.on('console', (message) => spoken.push(message.text()));
  const keyring = new KeyringPage(page);
  await keyring.open('novapulse');

  const secret = await keyring.create('Once');

  const everywhere = async () => [
    requests.join('\n'),
    spoken.join('\n'),
    page.url(),
    await page.content(),
    await page.evaluate(readStorage),
  ];
  for (const text of await everywhere()) expect(text).not.toContain(secret);
  await keyring.dismiss();
  await expect(keyring.newKey).toHaveCount(0);
  for (const text of await everywhere()) expect(text).not.toContain(secret);
  expect(await page.evaluate(readProperties)).not.toContain(secret);
  await page.reload();
  await keyring.isReady();
  await expect(keyring.key('Once')).toContainText(`…${secret.slice(-4)}`);
  expect(await page.evaluate(readProperties)).not.toContain(secret);
});

/** Returns the texts and the values of all elements, which markup does not show. */
function readProperties(): string {
  const values = [...document.querySelectorAll('input, textarea, select')].map(
    (field) => (field as HTMLInputElement).value,
  );
  return [document.body.textContent, ...values].join('\n');
}

/** Returns the values of all fields, and whether they are those of our key box. */
function readFields(): { value: string; isOurs: boolean }[] {
  return [...document.querySelectorAll('input, textarea, select')].map((field) => ({
    value: (field as HTMLInputElement).value,
    isOurs: field.closest('lk-key-box') !== null,
  }));
}
