import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { expectAccessible } from '../support/accessibility.ts';
import { OwnPage } from '../support/own-page.ts';
import { readStorage } from '../support/read-storage.ts';
import { largeDocument } from '../support/derived/large.ts';
import { SHOP } from '../support/derived/shop.ts';
import { watch } from '../support/watch.ts';

const require = createRequire(import.meta.url);
const GALAXY = readFileSync(require.resolve('@scalar/galaxy/latest.yaml'), 'utf8');
const TRAIN_TRAVEL = readFileSync(require.resolve('@readme/oas-examples/3.1/json/train-travel.json'), 'utf8');

/** Whatever a document can hold that a page must not take for its own. */
const HOSTILE = `openapi: 3.1.0
info: { title: '<b>Bold</b> API', version: '1' }
servers: [{ url: 'https://evil.test/v1' }]
components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key } } }
security: [{ key: [] }]
paths:
  /things:
    get:
      summary: '<img src="https://evil.test/a.png" onerror="document.title=1">'
      parameters:
        - { name: q, in: query, description: '<script>document.title = 1</script>', schema: { type: string, pattern: '^(a+)+$' } }
      responses:
        '200':
          description: <i>Fine</i>
          content:
            application/json:
              schema: { $ref: 'https://evil.test/schema.json' }
              example: { picture: 'https://evil.test/b.png', text: '<img src=x onerror="document.title=1">' }
`;

test('opens a document that is pasted, and rejects keys as its scheme says', async ({ page, baseURL }) => {
  const own = new OwnPage(page);
  const seen = await watch(page, baseURL ?? '');
  await own.open();
  await own.paste(TRAIN_TRAVEL, 'Train Travel API');
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null || !/\/_astro\//.test(request.url()))
      sent.push(`${request.method()} ${request.url()}`);
  });

  await own.operation('GET /bookings');
  await own.playground.sendAndExpect('200 OK');
  await own.playground.key.fill('sk_something_else');
  await own.playground.sendAndExpect('401 Unauthorized');
  await expect(own.playground.decided).toContainText('authenticate');
  await expect(own.playground.why).toContainText('Fix:');

  for (const state of ['expired', 'revoked']) {
    await own.playground.chooseKey(state);
    await own.playground.sendAndExpect('401 Unauthorized');
    await expect(own.playground.why).toContainText(`The key '${state}'`);
  }
  expect(sent).toEqual([]);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

test('opens a document from a file, and rejects a key without the scope', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.choose({ 'shop.yaml': SHOP });
  await own.expectOpen('Shop');

  await own.operation('GET /items');
  await own.playground.chooseKey('no-scope');
  await own.playground.sendAndExpect('403 Forbidden');
  await expect(own.playground.decided).toContainText('authorize');
});

test('counts requests once the reader sets a limit, and tells the wait', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.paste(GALAXY, 'Scalar Galaxy');
  await own.pane('Keys and limits');
  await page.getByRole('textbox', { name: 'Requests' }).fill('2');
  await page.getByRole('button', { name: 'Set the limit' }).click();
  await expect(page.getByText('2 requests in each 60 seconds')).toBeVisible();

  await own.pane('Playground');
  await own.operation('GET /me');
  await own.playground.sendAndExpect('200 OK');
  await own.playground.sendAndExpect('200 OK');
  await own.playground.sendAndExpect('429 Too Many Requests');
  await expect(own.playground.why).toContainText('The limit per-minute allows 2 requests within 60 seconds');
  await own.playground.root.getByRole('button', { name: 'Skip to reset' }).first().click();
  await own.playground.sendAndExpect('200 OK');
});

test('keeps what is created until it is deleted, and streams nothing to the network', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.paste(GALAXY, 'Scalar Galaxy');
  await own.operation('POST /planets');
  await own.playground.sendAndExpect('201 Created');
  await own.operation('DELETE /planets/{planetId}');
  await own.playground.sendAndExpect('204 No Content');
  await own.playground.sendAndExpect('404 Not Found');
});

test('runs every case, opens one in the playground, and lists the errors', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.paste(GALAXY, 'Scalar Galaxy');
  await own.pane('Cases');
  const run = page.getByRole('button', { name: /^Run all \d+$/ });
  const total = Number(/\d+/.exec(await run.innerText())?.[0]);
  await run.click();
  await expect(page.getByText(`${total} of ${total} as expected`)).toBeVisible();
  await expect(page.locator('.own-cases [data-result=reproduced]')).toHaveCount(total);
  const [success, rejection] = await Promise.all(['200', '401'].map((status) => own.colorOfCase(status)));
  expect(success).not.toBe(rejection);

  await page.getByRole('searchbox', { name: 'Filter' }).fill('405');
  await page
    .getByRole('button', { name: /^405 .* reproduced$/ })
    .first()
    .click();
  await own.playground.sendAndExpect('405 Method Not Allowed');

  await own.pane('Errors');
  const table = page.getByRole('region', { name: 'Table of errors' });
  await expect(table.getByRole('row').filter({ hasText: '415' })).toContainText('assumed');
  await table
    .getByRole('button', { name: /^Try it: 401 / })
    .first()
    .click();
  await own.playground.sendAndExpect('401 Unauthorized');
});

test('creates a key for the document, and rejects it once it is revoked', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.paste(GALAXY, 'Scalar Galaxy');
  await own.operation('GET /me');
  await own.playground.root.getByRole('button', { name: 'Keys', exact: true }).click();
  const drawer = page.getByRole('dialog', { name: 'Keys of Scalar Galaxy' });
  await drawer.getByRole('button', { name: 'Create a key' }).click();
  await drawer.getByRole('textbox', { name: /Name/ }).fill('Mine');
  await drawer.getByRole('button', { name: 'Create key' }).click();
  await drawer.getByRole('button', { name: 'Use in playground' }).first().click();
  await own.playground.sendAndExpect('200 OK');
});

test('says what is wrong with a document, and in which line', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.offer('openapi: 3.1.0\ninfo:\n  title: Broken\n version: 1\npaths: {}\n');
  await expect(own.problem).toContainText('line 4');
  await own.offer('swagger: "2.0"\ninfo: { title: Old }\npaths: {}\n');
  await expect(own.problem).toContainText('swagger2openapi');
  await own.offer('{ "title": "Something else" }');
  await expect(own.problem).toContainText('no field "openapi"');
  await own.choose({ 'large.yaml': `openapi: 3.1.0\n# ${'x'.repeat(5 * 1024 * 1024)}` });
  await expect(own.problem).toContainText('5 MB');
  await expect(own.problem).toContainText('npx latchkey large.yaml');
  const paths = Array.from(
    { length: 401 },
    (_, index) => `  /p${index}: { get: { responses: { '200': { description: x } } } }`,
  );
  await own.offer(`openapi: 3.1.0\ninfo: { title: Many, version: '1' }\npaths:\n${paths.join('\n')}\n`);
  await expect(own.problem).toContainText('401 operations');
  // Whatever was refused, the next document opens.
  await own.paste(SHOP, 'Shop');
});

test('shows HTML of a document as text, and follows no reference of it', async ({ page, baseURL }) => {
  const own = new OwnPage(page);
  const seen = await watch(page, baseURL ?? '');
  await own.open();
  const title = await page.title();
  await own.paste(HOSTILE, '<b>Bold</b> API');
  await expect(own.page.getByText('1 references not followed')).toBeVisible();
  await expect(own.playground.root).toHaveAttribute('aria-label', /<img src="https:\/\/evil/);
  await own.playground.root.getByRole('textbox', { name: 'q' }).fill(`${'a'.repeat(5000)}!`);
  await own.playground.sendAndExpect('400 Bad Request');
  await own.pane('Errors');
  await own.pane('Cases');
  await own.pane('Keys and limits');
  expect(await page.locator('.own img, .own script, .own b:has-text("Bold")').count()).toBe(0);
  expect(await page.title()).toBe(title);
  expect(seen).toEqual({ foreign: [], errors: [], leaked: [] });
});

/** A document in parts, with an overlay that limits it. */
const PARTS = {
  'openapi.yaml': `openapi: 3.1.0
info: { title: Parts, version: '1' }
components: { securitySchemes: { token: { type: http, scheme: bearer } } }
security: [{ token: [] }]
paths: { /pets: { get: { responses: { '200': { $ref: 'parts.yaml#/ok' } } } } }
`,
  'parts.yaml': `ok: { description: Fine, content: { application/json: { example: [{ name: Rex }] } } }\n`,
  'limits.overlay.yaml': `overlay: 1.0.0
info: { title: Limits, version: '1' }
actions:
  - target: $
    update:
      x-latchkey:
        policies: { per-minute: { kind: fixed-window, window: 60 } }
        limits: [{ policy: per-minute, limit: 1 }]
`,
};

for (const [how, give] of [
  ['chosen', (own: OwnPage) => own.choose(PARTS)],
  ['dropped', (own: OwnPage, folder: string) => own.drop(folder)],
] as const)
  test(`reads the files of a folder that is ${how}, with an overlay`, async ({ page }, testInfo) => {
    const folder = testInfo.outputPath('parts');
    mkdirSync(folder);
    for (const [name, content] of Object.entries(PARTS)) writeFileSync(join(folder, name), content);
    const own = new OwnPage(page);
    await own.open();
    await give(own, folder);
    await own.expectOpen('Parts');
    await own.playground.sendAndExpect('200 OK');
    await expect(own.playground.response).toContainText('Rex');
    await own.playground.sendAndExpect('429 Too Many Requests');
  });

test('opens a file that is dropped on the page', async ({ page }, testInfo) => {
  const file = testInfo.outputPath('shop.yaml');
  writeFileSync(file, SHOP);
  const own = new OwnPage(page);
  await own.open();
  await own.drop(file);
  await own.expectOpen('Shop');
});

test('keeps a document when it is asked to and not before, and removes it', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.paste(GALAXY, 'Scalar Galaxy');
  await own.operation('GET /me');
  await own.playground.run(401, 'unauthorized');
  const stored = await page.evaluate(readStorage);
  for (const word of ['galaxy', 'Galaxy', 'planets', 'getMe', 'unauthorized']) expect(stored).not.toContain(word);

  await page.getByRole('checkbox', { name: 'Remember in this browser' }).check();
  await expect(page.getByText('Kept in this browser.')).toBeVisible();
  await own.open();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await own.expectOpen('Scalar Galaxy');

  await page.getByRole('button', { name: 'Open another' }).click();
  await page.getByRole('button', { name: 'Remove it' }).click();
  await expect(page.getByText(/^Removed/)).toBeVisible();
  expect(await page.evaluate(readStorage)).not.toContain('Galaxy');
});

test('can be used with the keyboard alone', async ({ page }) => {
  const own = new OwnPage(page);
  await own.open();
  await own.text.focus();
  await page.keyboard.insertText(SHOP);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Open the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await own.expectOpen('Shop');
  await expect(page.getByRole('heading', { name: 'Shop', exact: true })).toBeFocused();
  await own.playground.key.focus();
  await page.keyboard.press('Control+Enter');
  await expect(own.playground.response).toHaveAttribute('data-state', 'received');
  await page.getByRole('button', { name: 'Cases', exact: true }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^401 / }).first().focus();
  await page.keyboard.press('Enter');
  await expect(own.playground.root).toBeVisible();
  await page.getByRole('button', { name: 'Open another' }).focus();
  await page.keyboard.press('Enter');
  await expect(own.text).toBeFocused();
});

for (const width of [1280, 390]) {
  // A narrow screen has all the parts of a wide one.
  test(`has no fault that axe finds, at ${width} pixels`, { tag: '@full' }, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const own = new OwnPage(page);
    await own.open();
    await expectAccessible(page);
    await own.paste(GALAXY, 'Scalar Galaxy');
    await own.playground.sendAndExpect('200 OK');
    await expectAccessible(page);
    for (const pane of ['Cases', 'Errors', 'Keys and limits']) {
      await own.pane(pane);
      await expect(page.getByRole('region', { name: pane, exact: true })).toBeVisible();
      await expectAccessible(page);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('reads 3 MB without holding up the page @full', async ({ page }, testInfo) => {
  const own = new OwnPage(page);
  await own.open();
  // From a file of the disk, as a reader opens it: the runner itself would hold up the page with a copy.
  const path = testInfo.outputPath('large.json');
  writeFileSync(path, largeDocument({ operations: 400, characters: 2_900_000 }));
  await page.evaluate(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { longTasks: tasks });
  });
  const started = Date.now();
  await own.file.setInputFiles(path);
  await own.expectOpen('Large');
  const taken = Date.now() - started;
  const longest = await page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks),
  );
  console.log(`2.9 MB open after ${taken} ms, longest task ${Math.round(longest)} ms (0: none of 50 ms)`);
  expect(longest).toBeLessThan(200);
});

test('no script imports the one that the worker of a document begins with: WebKit would evaluate it twice', () => {
  const folder = join(import.meta.dirname, '../../dist/_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sources = new Map(scripts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const [entry] = [...sources.values()].flatMap(
    (text) => /worker-[\w-]+\.js(?=[^;]{0,80}own-document)/.exec(text) ?? [],
  );
  expect(entry).toBeDefined();

  const importing = [...sources].filter(([, text]) =>
    new RegExp(`(?:from|import\\()\\s*["'\`]\\./${entry}`).test(text),
  );
  expect(importing.map(([name]) => name)).toEqual([]);
});
