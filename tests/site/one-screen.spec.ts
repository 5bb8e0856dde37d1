import { expect, test, type Page } from '@playwright/test';
import { DOCUMENTED } from '../support/contracts.ts';
import { PlaygroundPage } from '../support/playground-page.ts';

/** The windows that everything has to fit in, and those of the house where it shows first when something does not. */
const WINDOWS = [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const;

/** Lines of a body that have to be seen whole; of a longer one as much as this share of the window. */
const WHOLE = 12;
const SHARE = 0.4;

/** For each status the first case of each API; an API that validates with 400 has no 422. */
const CASES = DOCUMENTED.flatMap(({ contract: api }) =>
  [[200], [401], [403], [422, 400], [429]].flatMap((statuses) => {
    const all = api.operations.flatMap((operation) =>
      operation.answers
        .filter(({ status, trigger, mediaType }) => statuses.includes(status) && trigger && mediaType !== null)
        .map((answer) => ({ api, operation, answer })),
    );
    const found = all.find(({ answer }) => !answer.trigger?.force) ?? all[0];
    return found ? [found] : [];
  }),
);

for (const [width, height] of WINDOWS) {
  for (const { api, operation, answer } of CASES) {
    test(`shows ${api.id} ${answer.status} ${answer.name} in one screen of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const playground = new PlaygroundPage(page);
      await playground.open(`/playground/?api=${api.id}&operation=${operation.id}&case=${answer.name}`);

      await playground.sendAndExpect(String(answer.status));

      const { response, why, rateLimit } = playground;
      await expectInSight(page, response.locator('.pg-status').first());
      await expectInSight(page, why.locator('.pg-steps [data-did="decided"]'));
      await expectInSight(page, why.locator('.pg-sentence'));
      if (answer.status >= 400) await expectInSight(page, why.locator('.pg-fix-text > p'));
      if (answer.status === 429) {
        await expectInSight(page, rateLimit.locator('.pg-meter').first());
        const wait = rateLimit.locator('[data-kind="retry-after"][data-there="true"]');
        if (await wait.count()) await expectInSight(page, wait);
      }
      await expectBody(page);
      expect(await scrollersOf(page), 'panes with more than one scroller').toEqual([]);
      if (width < 500) {
        await expect(playground.send).toBeInViewport({ ratio: 1 });
        await expect(playground.root.locator('.pg-result')).toContainText(String(answer.status));
      }
    });
  }

  for (const [kind, query, sign] of [
    ['a stream', 'api=lumyx&operation=createChatCompletion&case=stream', '.pg-stamp'],
    ['an image', 'api=example-ai&operation=getImage&case=image', '.pg-picture'],
    ['subtitles', 'api=novapulse&operation=getTranscription&case=srt', '.pg-stamp'],
  ] as const) {
    test(`shows ${kind} in one screen of ${width} by ${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      const playground = new PlaygroundPage(page);
      await playground.open(`/playground/?${query}`);

      await playground.sendAndExpect('200');

      const parts = playground.response.locator(sign);
      await expect(kind === 'a stream' ? parts.last() : parts.first()).toBeInViewport();
      await expectInSight(page, playground.response.locator('.pg-status').first());
      await expectInSight(page, playground.why.locator('.pg-sentence'));
      if (kind === 'a stream') {
        await expect(playground.response).toContainText('The stream has ended.');
        await expect(playground.response.locator('.pg-assembled')).toBeInViewport({ ratio: 1 });
      }
    });
  }
}

for (const [width, height, most] of [
  [1440, 900, 360],
  [390, 844, 520],
] as const) {
  test(`takes at most ${most} pixels in a guide at a width of ${width} before the first request`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { contract } of DOCUMENTED) {
      for (const name of ['authentication', 'rate-limits']) {
        const playground = new PlaygroundPage(page);
        await playground.open(`/${contract.id}/${name}/`);
        const box = await playground.root.boundingBox();
        expect(box?.height, `${contract.id} ${name}`).toBeLessThanOrEqual(most);
      }
    }
  });
}

/** Expects that all of it is between the header of the site and what is fixed to the lower edge. */
async function expectInSight(page: Page, part: ReturnType<Page['locator']>): Promise<void> {
  await expect(part).toBeVisible();
  await expect(part).toBeInViewport({ ratio: 1 });
  const box = await part.boundingBox();
  const [top, bottom] = await sightOf(page);
  expect(box?.y ?? 0).toBeGreaterThanOrEqual(top - 1);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(bottom + 1);
}

/** Expects that a body is seen whole, or a long one as far as there is room. */
async function expectBody(page: Page): Promise<void> {
  const [top, bottom] = await sightOf(page);
  const { lines, seen, whole } = await page.locator('.pg-response .pg-payload').evaluate(
    (box, [above, below]) => {
      const room = box.getBoundingClientRect();
      const text = box.querySelector('.pg-text') ?? box;
      const { top: start, bottom: end, height } = text.getBoundingClientRect();
      return {
        lines: (text.textContent ?? '').split('\n').length,
        seen: Math.min(end, room.bottom, below) - Math.max(start, room.top, above),
        whole: height,
      };
    },
    [top, bottom] as const,
  );
  const height = page.viewportSize()?.height ?? 0;
  const wanted = lines <= WHOLE ? whole : Math.min(whole, SHARE * height);
  expect(Math.ceil(seen), `of ${lines} lines`).toBeGreaterThanOrEqual(Math.floor(wanted));
}

/** Returns where the site's header ends, and where a bar at the lower edge begins. */
function sightOf(page: Page): Promise<[top: number, bottom: number]> {
  return page.evaluate(() => {
    const bar = document.querySelector('.pg-bar');
    const isFixed = bar !== null && getComputedStyle(bar).position === 'sticky';
    return [
      document.querySelector('header')?.getBoundingClientRect().bottom ?? 0,
      isFixed ? bar.getBoundingClientRect().top : innerHeight,
    ];
  });
}

/** Returns the panes within which more than one part scrolls. */
function scrollersOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (part: Element) =>
      part.scrollHeight > part.clientHeight + 1 && /auto|scroll/.test(getComputedStyle(part).overflowY);
    return [...document.querySelectorAll('.pg-request, .pg-answer')]
      .filter((pane) => [pane, ...pane.querySelectorAll('*')].filter(scrolls).length > 1)
      .map(({ className }) => className);
  });
}
