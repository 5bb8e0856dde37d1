import { expect as expectPage, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PlaygroundPage } from '../support/playground-page.ts';
import { ReferencePage } from '../support/reference-page.ts';
import { readStorage } from '../support/read-storage.ts';
import { startSaltpanBrowser, type SaltpanBrowser } from '../support/saltpan/browser.ts';

/*
 * The site's own playground, with the real service worker in Chromium, of a made-up API that takes keys in the query, in a
 * cookie, as a Bearer token and as HTTP Basic.
 */

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'salt_TYPED12345';

let site: SaltpanBrowser;
beforeAll(async () => (site = await startSaltpanBrowser()), 120_000);
afterAll(() => site.close());

const OPERATIONS = [
  ['pansListAll', 'List pans', 'the query', '200'],
  ['addPan', 'Add a pan', 'a cookie', '201'],
  ['pansGet', 'Get a pan', 'Authorization, as a Bearer token', '200'],
  ['pansNote', 'Write a note', 'Authorization, as HTTP Basic', '200'],
] as const;

describe('the playground', () => {
  test.each(OPERATIONS)('sends the key of %s (%s) in %s through the worker', async (id, summary, _place, status) => {
    const page = await site.open(`/playground/?api=saltpan&operation=${id}`);
    const playground = new PlaygroundPage(page, summary);
    await playground.isAwake();

    await playground.sendByWorker(status);

    await playground.key.fill(TYPED);
    await playground.sendAndExpect('401');
    await expectPage(playground.decided).toContainText('authenticate');
    await playground.why.getByRole('button', { name: /^Use full/ }).click();
    await playground.why.getByRole('button', { name: 'Send it again' }).click();
    await expectPage(playground.response).toContainText(status);
    await page.close();
  });

  test('shows a limit, and the way to its end', async () => {
    const page = await site.open('/playground/?api=saltpan&operation=pansGet&case=sunburn');
    const playground = new PlaygroundPage(page, 'Get a pan');
    await playground.isAwake();

    await playground.sendAndExpect('429');

    await expectPage(playground.decided).toContainText('limit');
    await expectPage(playground.rateLimit).toContainText('X-Sun-Reset-After');
    await page.close();
  });

  test('keeps a typed key out of the history, a shared link, the page, its storage and the host', async () => {
    for (const [id, summary] of OPERATIONS) {
      const page = await site.open(`/playground/?api=saltpan&operation=${id}`);
      const playground = new PlaygroundPage(page, summary);
      await playground.isAwake();
      await playground.key.fill(TYPED);
      await playground.sendAndExpect('401');

      await playground.tool('History');
      await expectPage(playground.root.getByRole('listitem').filter({ hasText: '401' }).first()).toBeVisible();
      await playground.tool('Share');
      const link = playground.root.getByRole('textbox', { name: 'Link' });
      await expectPage(link).toHaveValue(/operation=/);

      expect(await link.inputValue()).not.toContain(TYPED);
      await expectNowhere(page);
      await page.close();
    }
  });

  test('opens what a shared link says', async () => {
    const first = await site.open('/playground/?api=saltpan&operation=pansNote');
    const shared = new PlaygroundPage(first, 'Write a note');
    await shared.isAwake();
    await shared.chooseKey('reader');
    await shared.tool('Share');
    const box = shared.root.getByRole('textbox', { name: 'Link' });
    await expectPage(box).toHaveValue(/key=reader/);
    const link = new URL(await box.inputValue());

    const page = await site.open(link.pathname + link.search + link.hash);
    const playground = new PlaygroundPage(page, 'Write a note');

    await expectPage(playground.demoKey).toHaveValue('reader');
    await first.close();
    await page.close();
  });
});

describe('the interactive reference', () => {
  test.each([...OPERATIONS, ['pansPut', 'Change a pan', 'Authorization, as a Bearer token', '200'] as const])(
    'sends the key of %s (%s) in %s, and keeps a typed one out of the page, its storage and the host',
    async (id, summary, _place, status) => {
      const page = await site.open('/saltpan/reference/');
      const reference = new ReferencePage(page);
      await reference.tryOperation({ summary });
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#tag/pans/${id}`);

      await reference.sendAndExpect(status);
      await reference.key.fill(TYPED);
      await reference.sendAndExpect('401');
      expect(await reference.answer.textContent()).toContain('authenticate/unknown');

      await expectNowhere(page);
      await page.close();
    },
    120_000,
  );

  test('sends no key where none is chosen', async () => {
    const page = await site.open('/saltpan/reference/');
    const reference = new ReferencePage(page);
    await reference.tryOperation({ summary: 'Add a pan' });

    await reference.chooseKey('none');
    await reference.sendAndExpect('401');

    expect(await reference.answer.textContent()).toContain('authenticate/missing');
    await page.close();
  }, 120_000);
});

async function expectNowhere(page: Page): Promise<void> {
  const forms = [TYPED, btoa(`${TYPED}:`)];
  for (const form of forms) {
    expect(site.received()).not.toContain(form);
    expect(await page.content()).not.toContain(form);
    expect(page.url()).not.toContain(form);
    expect(await page.evaluate(readStorage)).not.toContain(form);
  }
}
