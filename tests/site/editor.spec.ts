import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';
import { watch } from '../support/watch.ts';

/** A guide whose playground sends JSON. */
const GUIDE = '/example-ai/';
const TITLE = 'Generate text';

test('takes the place of the plain box without moving anything, with its text and its cursor', async ({
  page,
  baseURL,
}) => {
  const playground = new PlaygroundPage(page, TITLE);
  const seen = await watch(page, baseURL ?? '');
  await playground.open(GUIDE);
  await playground.more();
  const plain = await playground.body.evaluate((box) => ({
    isBox: box.matches('textarea'),
    text: (box as HTMLTextAreaElement).value,
  }));
  const before = await playground.root.boundingBox();

  await playground.body.click();
  await expect(playground.body).toHaveAttribute('contenteditable', 'true');
  await expect(playground.body).toBeFocused();

  expect(plain.isBox).toBe(true);
  expect(await playground.bodyText()).toBe(plain.text);
  expect((await playground.root.boundingBox())?.height).toBe(before?.height);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('completes names and values from the schema, and says what is wrong in the words of the mock', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page, TITLE);
  await playground.open(GUIDE);
  await playground.more();
  await playground.body.click();
  await expect(playground.body).toHaveAttribute('contenteditable', 'true');

  await playground.body.fill('{"model": "none"}');
  await expect(playground.body).toHaveAccessibleDescription(/prompt is missing\. .*Tab leaves the editor/s);
  await playground.body.fill('{ ');
  await page.keyboard.press('Control+End');
  await page.keyboard.type('"pro');
  await playground.completions.getByRole('option', { name: /prompt/ }).click();
  await page.keyboard.type('Hello');
  await expect(playground.body).toHaveText('{ "prompt": "Hello"');

  await playground.body.fill('{"prompt": "Hello", "model": "exa');
  await expect(playground.body).toHaveAccessibleDescription(/Not JSON/);
});

test('leaves the editor with Tab, sends with Control and Enter, and starts again with the example', async ({
  page,
}) => {
  const playground = new PlaygroundPage(page, TITLE);
  await playground.open(GUIDE);
  await playground.more();
  const example = await playground.body.inputValue();
  await playground.body.click();
  await expect(playground.body).toHaveAttribute('contenteditable', 'true');

  await page.keyboard.press('Tab');
  await expect(playground.body).not.toBeFocused();
  await playground.body.fill('{"prompt": ""}');
  await page.keyboard.press('Control+Enter');
  await expect(playground.response).toContainText(/4\d\d/);
  expect(await playground.bodyText()).toBe('{"prompt": ""}');

  await playground.root.getByRole('button', { name: 'Reset to example' }).click();
  expect(await playground.bodyText()).toBe(example);
});

test('the editor is accessible in both themes', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page, TITLE);
  await playground.open(GUIDE);
  await playground.more();
  await playground.body.click();
  await expect(playground.body).toHaveAttribute('contenteditable', 'true');
  await playground.body.fill('{"model": 1, ');
  await page.keyboard.press('Control+Space');
  await expect(playground.completions.getByRole('option').first()).toBeVisible();

  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
});
