import { expect } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

test('walks through a rotation without an outage, as the guide says', async ({ page }) => {
  const create = new PlaygroundPage(page, 'Create a key');
  const score = new PlaygroundPage(page, 'Score an application');
  const revoke = new PlaygroundPage(page, 'Revoke a key');
  await create.open('/nova-embed/keys/');

  await create.sendAndExpect('201 Created');
  const old = await createdKey(create);
  await create.send.click();
  await expect(create.response).not.toContainText(old.value);
  const next = await createdKey(create);

  await score.key.fill(old.value);
  await score.sendAndExpect('202 Accepted');
  await score.key.fill(next.value);
  await score.sendAndExpect('202 Accepted');

  await revoke.root.getByRole('textbox', { name: 'Path parameter keyId' }).fill(old.id);
  await revoke.sendAndExpect('200 OK');

  await score.key.fill(old.value);
  await score.sendAndExpect('401 Unauthorized');
  await expect(score.why).toContainText('has been revoked');
  await score.key.fill(next.value);
  await score.sendAndExpect('202 Accepted');
});

/** Returns the key that an answer shows for this once. */
async function createdKey({ response }: PlaygroundPage): Promise<{ id: string; value: string }> {
  const body = await response.getByRole('group', { name: 'Response body' }).innerText();
  return JSON.parse(body.slice(body.indexOf('{'))) as { id: string; value: string };
}
