import { expect } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

test('leads to a header that is there already, in whatever case its name is written', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=nova-embed&operation=createQuestionSet');
  await playground.unfold('Headers');
  const tenant = playground.root.getByRole('textbox', { name: 'X-Tenant-Id' });
  const value = await tenant.inputValue();
  const another = playground.root.getByLabel('Another header');

  await another.fill('x-tenant-id');
  await another.press('Enter');

  await expect(tenant).toBeFocused();
  await expect(tenant).toHaveValue(value);
  await expect(playground.root.getByLabel('x-tenant-id', { exact: true })).toHaveCount(0);

  await another.fill('X-Own');
  await another.press('Enter');
  await expect(playground.root.getByLabel('X-Own', { exact: true })).toBeFocused();
  await page.keyboard.type('kept');
  await another.fill('x-own');
  await another.press('Enter');
  await expect(playground.root.getByLabel('X-Own', { exact: true })).toHaveValue('kept');
  await expect(playground.root.getByLabel('X-Own', { exact: true })).toBeFocused();
});

test('says why a header cannot be added', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.unfold('Headers');
  const another = playground.root.getByLabel('Another header');

  for (const [name, why] of [
    ['bad name', /no spaces/],
    ['é', /can contain a to z/],
    ['Host', /browser does not let a page send/],
    ['origin', /browser does not let a page send/],
    ['Sec-Own', /browser does not let a page send/],
    ['Authorization', /key field writes/],
  ] as const) {
    await another.fill(name);
    await another.press('Enter');
    await expect(another).toHaveAccessibleDescription(why);
    await expect(another).toHaveValue(name);
  }
});
