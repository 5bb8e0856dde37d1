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

test(
  'edits and sends a body of a megabyte as it is, without colours, and colours a shorter one again',
  { tag: '@full' },
  async ({ page, context, baseURL }) => {
    const playground = new PlaygroundPage(page);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await playground.open('/playground/?api=lumyx&operation=createChatCompletion');
    await expect(playground.body).toHaveAttribute('contenteditable', 'true');
    const example = JSON.parse(await playground.bodyText()) as { model: string };
    const messages = Array.from({ length: 11_800 }, (_, n) => ({
      role: 'user',
      content: `Message number ${n}, “as it is”.`,
    }));
    const text = JSON.stringify({ model: example.model, messages }, null, 2);
    expect(text.length).toBeGreaterThan(1_000_000);
    const paste = async (what: string) => {
      await page.evaluate((each) => navigator.clipboard.writeText(each), what);
      await playground.body.click();
      await page.keyboard.press('Control+a');
      await page.keyboard.press('Control+v');
    };
    const tokens = playground.body.locator('[data-token]');
    await expect(tokens.first()).toBeVisible();

    await paste(text);

    await expect(playground.body).toHaveAccessibleDescription(/Valid JSON, too long to check here/);
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${text} `);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+Space');
    await expect(playground.body.locator('.cm-line').first()).toHaveText('{');

    await playground.sendAndExpect('200');
    const response = await fetch(`${baseURL}/s/editor/mock/lumyx/v1/chat/completions`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${await playground.key.inputValue()}` },
      body: text,
    });
    const { usage } = (await response.json()) as { usage: { prompt_tokens: number } };
    expect(usage.prompt_tokens).toBeGreaterThan(10_000);
    await expect(playground.response).toContainText(`"prompt_tokens": ${usage.prompt_tokens}`);
    await expect(tokens).toHaveCount(0);
    await expect(playground.completions).toBeHidden();

    await paste('{"model": 1}');
    await expect(tokens.first()).toBeVisible();
    await expect(playground.body).toHaveAccessibleDescription(/messages is missing/);
  },
);

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
