import { expect } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

test('shows the events of a stream as they arrive, each with its time', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');

  await playground.send.click();

  const body = playground.response.getByRole('group', { name: 'Response body' });
  const state = body.getByText('The stream has ended.');
  await expect(state).toBeVisible();
  // The box is at its end, and what is said of the stream is in view.
  expect(await body.evaluate((box) => box.scrollHeight - box.clientHeight - box.scrollTop)).toBeLessThanOrEqual(2);
  expect((await state.boundingBox())?.y).toBeGreaterThanOrEqual((await body.boundingBox())?.y ?? Infinity);
  const stamps = await body.getByText(/^\+/).allInnerTexts();
  expect(stamps.length).toBeGreaterThan(5);
  // One at a time: the events came at different moments.
  expect(new Set(stamps).size).toBeGreaterThan(3);
  await expect(body).toContainText('[DONE]');
});

test('ends a stream with Escape, and keeps what had come', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');
  const body = playground.response.getByRole('group', { name: 'Response body' });
  // The mock repeats what it was told: a long conversation makes a stream of some seconds.
  const words = 'a b c d e f g h i j k l m n o p q r s t u v w x y z '.repeat(2);
  const messages = ['user', 'assistant', 'user'].map((role) => ({ role, content: words }));
  await playground.body.fill(JSON.stringify({ model: 'nova_1_1', stream: true, messages }));
  await playground.send.click();
  await expect
    .poll(() => body.innerText(), { intervals: [20] })
    .toMatch(/[1-9]\d* events? so far\. The stream is open; Cancel ends it\./);

  await page.keyboard.press('Escape');

  await expect(body).toContainText(/[1-9]\d* events?, then you ended the stream\./);
  await expect(body).not.toContainText('[DONE]');
  const brief = [{ role: 'user', content: 'Hello' }];
  await playground.body.fill(JSON.stringify({ model: 'nova_1_1', stream: true, messages: brief }));
  await playground.sendAndExpect('The stream has ended.');
});

test('leaves a stream where its reader has scrolled to', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');
  const body = playground.response.getByRole('group', { name: 'Response body' });
  await playground.send.click();
  await expect.poll(() => body.evaluate((box) => box.scrollTop), { intervals: [20] }).toBeGreaterThan(0);

  await body.evaluate((box) => {
    box.scrollTop = 0;
  });

  await expect(body).toContainText('The stream has ended.');
  expect(await body.evaluate((box) => box.scrollTop)).toBe(0);
});

test('says that a slow request runs, and forgets it when it is cancelled', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.unfold('Headers');
  await playground.root.getByRole('combobox', { name: 'Another header' }).fill('Prefer');
  await playground.root.getByRole('button', { name: 'Add', exact: true }).click();
  await playground.root.getByRole('textbox', { name: 'Prefer' }).fill('wait=30');
  await playground.send.click();
  await expect(playground.root).toContainText('Waiting for the response');

  await playground.root.getByRole('button', { name: 'Cancel' }).click();

  await expect(playground.root).toContainText('Canceled.');
  await expect(playground.send).toBeEnabled();
});

test('shows a picture as a picture, and opens one that a body links to', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=example-ai&operation=generateImage');
  await playground.sendAndExpect('200 OK');

  await playground.response.getByRole('button', { name: /^Open images/ }).click();
  await expect(playground.response.getByRole('img', { name: /^What images/ })).toBeVisible();

  await playground.open('/playground/?api=example-ai&operation=getImage&case=image');
  await playground.sendAndExpect('200 OK');
  const picture = playground.response.getByRole('img', { name: 'The image in the response' });
  await expect(picture).toBeVisible();
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('shows subtitles with their times, and as text', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=getTranscription&case=srt');
  await playground.sendAndExpect('200 OK');

  await expect(playground.response.getByText(/^00:00:0\d\.\d{3}/).first()).toBeVisible();
  await playground.response.getByRole('button', { name: 'Text' }).click();
  await expect(playground.response).toContainText('-->');
});

test('offers what helps against a refusal, and sends it with the second press', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=getInsights');
  await playground.run(401, 'expired_api_key');

  await playground.why.getByRole('button', { name: 'Use full instead of expired' }).click();
  await playground.why.getByRole('button', { name: 'Send it again' }).click();
  await expect(playground.response).toContainText('200 OK');

  await playground.run(400, 'invalid_parameter');
  await playground.why.getByRole('button', { name: /^(Reset|Remove)/ }).click();
  await playground.why.getByRole('button', { name: 'Send it again' }).click();
  await expect(playground.response).toContainText('200 OK');

  await playground.run(429, 'rate_limit_exceeded');
  await playground.why.getByRole('button', { name: 'Skip to reset' }).click();
  await expect(playground.root).toContainText('Time of the mock');
  await playground.why.getByRole('button', { name: 'Send it again' }).click();
  await expect(playground.response).toContainText('200 OK');
});

test('tells the quotas of a key at once, and of another when it is chosen', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  const quotas = playground.rateLimit.getByRole('list', { name: 'Quotas of this request' });
  await playground.key.focus();
  await expect(quotas).toContainText('120 of 120 left');

  await playground.chooseKey('tight');
  await expect(quotas).toContainText('3 of 3 left');
  await playground.sendAndExpect('200 OK');
  await expect(quotas).toContainText(/2 of 3 leftmore in \d+ s/);
});

test('sends a burst of which exactly as many pass as were left, and draws it', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.burst(121, 20);
  await expect(playground.root).toContainText('Passed exactly 120 of 121: as many as per-minute allows.', {
    timeout: 30_000,
  });
  // Without a further click.
  await expect(playground.response.getByRole('img', { name: /120 of 2xx, 1 of 4xx/ })).toBeVisible();
  await playground.response.getByRole('button', { name: 'Show as a table' }).click();

  await expect(playground.response.getByRole('columnheader', { name: '429' })).toBeVisible();
});

test('moves the clock as far as asked, and back with a reset', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');
  await playground.sendAndExpect('200 OK');

  await playground.unfold('Move the clock');
  await playground.root.getByRole('spinbutton', { name: 'How far' }).fill('3');
  await playground.root.getByRole('combobox', { name: 'Unit of time' }).selectOption('days');
  await playground.root.getByRole('button', { name: 'Move forward' }).click();
  await expect(playground.root).toContainText(/Time of the mock .*, 3 d 0 h ahead/);

  await playground.reset();
  await expect(playground.root).not.toContainText('Time of the mock');
});

test('folds, searches and walks through a JSON body by keyboard', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openTree(playground);
  const tree = playground.response.getByRole('tree');

  await playground.response.getByRole('searchbox', { name: 'Search the body' }).fill('label');
  await expect(playground.response).toContainText(/1 of \d+/);
  await playground.response.getByRole('button', { name: 'Next match' }).click();
  await expect(playground.response).toContainText(/2 of \d+/);

  const found = tree.getByRole('treeitem', { selected: true });
  await expect(found).toContainText('label');
  await found.focus();
  await page.keyboard.press('Home');
  await expect(tree.getByRole('treeitem').first()).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(tree.getByRole('treeitem')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(tree.getByRole('treeitem').nth(1)).toBeFocused();
});

test('moves nothing when a response arrives', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=novapulse&operation=listJobs');
  await playground.key.focus();
  await expect(playground.root).toContainText('Mock in the service worker');
  const before = await placesOf(playground);

  await playground.sendAndExpect('200 OK');
  expect(await placesOf(playground)).toEqual(before);

  await playground.open('/playground/?api=novapulse&operation=listJobs&case=expired_api_key');
  await expect(playground.why).toContainText('Fix:');
  const documented = await placesOf(playground);
  await playground.sendAndExpect('401 Unauthorized');
  await expect(playground.why.getByRole('button', { name: /^Use/ })).toBeVisible();
  expect(await placesOf(playground)).toEqual(documented);
});

test('is accessible in every state of an answer, in both themes', { tag: '@full' }, async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await openTree(playground);
  await playground.response.getByRole('searchbox', { name: 'Search the body' }).fill('label');
  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
  for (const view of ['Headers', 'Limits']) {
    await playground.view(view);
    await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
  }
  await playground.burst(3);
  await playground.unfold('Move the clock');
  await playground.root.getByRole('button', { name: '+ 1 hour' }).click();
  await expect(playground.root).toContainText('Time of the mock');
  await expect(playground.response.getByRole('img')).toBeVisible();
  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });

  await playground.response.getByRole('button', { name: 'Show as a table' }).click();
  await playground.chooseKey('expired');
  await playground.sendAndExpect('401');
  await expect(playground.why.getByRole('button', { name: /^Use/ })).toBeVisible();
  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });

  await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');
  await playground.sendAndExpect('The stream has ended.');
  await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
});

// A window of 1280 by 900 at 200 % has 640 by 450 left. The narrower one has less room.
for (const [width, height, tag] of [
  [390, 844, []],
  [640, 450, '@full'],
] as const) {
  test(`loses nothing of an answer at a width of ${width}`, { tag: [tag].flat() }, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const playground = new PlaygroundPage(page);
    await openTree(playground);
    await playground.sendAndExpect('200 OK');
    await playground.view('Chart');
    await playground.unfold('Move the clock');
    await expect(playground.response.getByRole('img')).toBeVisible();

    expect(await overflowOf(playground)).toBeLessThanOrEqual(0);

    await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=stream');
    await playground.sendAndExpect('The stream has ended.');
    expect(await overflowOf(playground)).toBeLessThanOrEqual(0);
  });
}

async function openTree(playground: PlaygroundPage): Promise<void> {
  await playground.open('/playground/?api=novapulse&operation=getInsights');
  await playground.sendAndExpect('200 OK');
  await playground.response.getByRole('button', { name: 'Tree' }).click();
  await expect(playground.response.getByRole('tree')).toBeVisible();
}

/** Returns where the parts of the answer's side stand, from the top of the playground. */
async function placesOf({ root, response, why, rateLimit }: PlaygroundPage): Promise<number[]> {
  const top = (await root.boundingBox())?.y ?? 0;
  const places = [];
  for (const part of [response, why, rateLimit]) {
    const box = await part.boundingBox();
    places.push(Math.round((box?.y ?? 0) - top), Math.round(box?.height ?? 0));
  }
  return places;
}

/** Returns by how many pixels the page, or a part of the answer, is wider than the room it has. */
async function overflowOf({ page, response, why, rateLimit }: PlaygroundPage): Promise<number> {
  const { width = 0 } = page.viewportSize() ?? {};
  const boxes = await Promise.all([response, why, rateLimit].map((part) => part.boundingBox()));
  const ends = boxes.map((box) => (box ? box.x + box.width : 0));
  const ofPage = await page.evaluate(() => document.documentElement.scrollWidth);
  return Math.max(ofPage, ...ends) - width;
}

test('says what an error means and what to do, for each cause of one code', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion&case=rate_limit_exceeded.day');

  await playground.send.click();

  await expect(playground.why).toContainText('calendar day in UTC');
  await playground.why.getByRole('button', { name: 'More' }).click();
  const fix = playground.why.getByRole('listitem').filter({ hasText: 'Create a key with a higher daily limit' });
  await expect(fix).toBeVisible();
  await expect(playground.why).toContainText('Retry after a wait');

  // What was said of the error goes with it.
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion');
  await playground.send.click();
  await expect(playground.response).toContainText('200');
  await expect(playground.response).toHaveAttribute('data-state', 'received');
  await expect(playground.why).not.toContainText('Retry');
});
