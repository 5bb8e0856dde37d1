import { expect, test as freshTest, type Page } from '@playwright/test';
import { expectAccessibleInBothThemes } from '../support/accessibility.ts';
import { DOCUMENTED } from '../support/contracts.ts';
import { countShifts, MOST_SHIFT, shiftOf } from '../support/layout-shift.ts';
import { PlaygroundPage } from '../support/playground-page.ts';
import { test } from '../support/site-test.ts';

/** The windows that everything has to fit in. */
const WINDOWS = [
  [1440, 900],
  [1280, 720],
  [390, 844],
] as const;

type Window = (typeof WINDOWS)[number];

/** How high a playground in a guide may be before the first request, by the window. */
const GUIDE_HEIGHTS = [
  [1440, 900, 360],
  [390, 844, 520],
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

/** The API that has the most limits, and so the most to show of them. */
const WITH_MOST_LIMITS = DOCUMENTED.map(({ contract }) => contract).reduce((most, api) =>
  Object.keys(api.policies).length > Object.keys(most.policies).length ? api : most,
);

/** How many lines a response has. */
const lengthOf = ({ answer }: (typeof CASES)[number]) => JSON.stringify(answer.value, null, 1).split('\n').length;

/** For each status the one with most to show: where that has room, the others have. */
const LONGEST = [...Map.groupBy(CASES, ({ answer }) => answer.status).values()].flatMap(
  (all) => all.toSorted((one, other) => lengthOf(other) - lengthOf(one))[0] ?? [],
);

test('shows what an API returns, which check decided and what to do in one screen, given the most there is', async ({
  page,
}) => {
  test.setTimeout(180_000);
  // The two that have least room, in height and in width; the full run has all of them.
  await expectAllInOneScreen(page, LONGEST, WINDOWS.slice(1));
});

for (const { contract: api } of DOCUMENTED) {
  test(
    `shows what ${api.id} returns, which check decided and what to do in one screen`,
    { tag: '@full' },
    async ({ page }) => {
      test.setTimeout(180_000);
      await expectAllInOneScreen(
        page,
        CASES.filter((each) => each.api === api),
        WINDOWS,
      );
    },
  );
}

async function expectAllInOneScreen(page: Page, cases: typeof CASES, windows: readonly Window[]): Promise<void> {
  const playground = new PlaygroundPage(page);
  for (const { api, operation, answer } of cases) {
    await playground.open(`/playground/?api=${api.id}&operation=${operation.id}&case=${answer.name}`);
    for (const window of windows) {
      await test.step(`${answer.status} ${answer.name} at ${window.join(' by ')}`, async () => {
        // The limit of a second may be used up by the windows before this one.
        await expect(async () => {
          await sendAt(playground, window);
          await expect(playground.response.locator('.pg-status').first()).toContainText(`${answer.status}`, {
            timeout: 500,
          });
        }).toPass();
        await expectOneScreen(playground, answer.status);
      });
    }
  }
}

for (const [kind, query, sign] of [
  ['a stream', 'api=lumyx&operation=createChatCompletion&case=stream', '.pg-stamp'],
  ['an image', 'api=example-ai&operation=getImage&case=image', '.pg-picture'],
  ['subtitles', 'api=novapulse&operation=getTranscription&case=srt', '.pg-stamp'],
] as const) {
  test(`shows ${kind} in one screen`, { tag: '@full' }, async ({ page }) => {
    const playground = new PlaygroundPage(page);
    await playground.open(`/playground/?${query}`);
    for (const window of WINDOWS) {
      await sendAt(playground, window);

      const parts = playground.response.locator(sign);
      if (kind === 'a stream') {
        await expect(playground.response).toContainText('The stream has ended.');
        await expect(playground.response.locator('.pg-assembled')).toBeInViewport({ ratio: 1 });
      }
      await expect(kind === 'a stream' ? parts.last() : parts.first()).toBeInViewport();
      await expectInSight(page, playground.response.locator('.pg-status').first());
      await expectInSight(page, playground.why.locator('.pg-sentence'));
    }
  });
}

for (const { contract } of DOCUMENTED) {
  // The API with the most limits needs the most room.
  const tag = contract === WITH_MOST_LIMITS ? [] : '@full';
  test(
    `takes little room in the guides of ${contract.id} before the first request, and is in their first screen`,
    { tag },
    async ({ page }) => {
      for (const name of ['authentication', 'rate-limits']) {
        const playground = new PlaygroundPage(page);
        await page.setViewportSize({ width: 1440, height: 900 });
        await page.goto(`/${contract.id}/${name}/`);
        await expect(playground.send, `Send of ${contract.id} ${name}`).toBeInViewport({ ratio: 1 });
        for (const [width, height, most] of GUIDE_HEIGHTS) {
          await page.setViewportSize({ width, height });
          await playground.root.scrollIntoViewIfNeeded();
          await playground.isAwake();
          const box = await playground.root.boundingBox();
          expect(box?.height, `${name} at ${width}`).toBeLessThanOrEqual(most);
        }
      }
    },
  );
}

for (const [index, [width, height]] of WINDOWS.entries()) {
  // The narrowest window has the least room: it tells of the others.
  const tag = index === WINDOWS.length - 1 ? [] : '@full';
  freshTest(
    `moves nothing while it loads and when a response arrives, at ${width} by ${height}`,
    { tag },
    async ({ page }) => {
      await page.addInitScript(countShifts);
      await page.setViewportSize({ width, height });
      const playground = new PlaygroundPage(page);
      for (const path of [
        '/novapulse/authentication/',
        '/playground/',
        '/playground/?api=lumyx&case=expired_api_key',
      ]) {
        await page.goto(path);
        await playground.isAwake(path);
        expect(await shiftOf(page), path).toBeLessThan(MOST_SHIFT);
      }

      await playground.sendAndExpect('403');

      await expect(playground.why.getByRole('button', { name: /^Use/ })).toBeVisible();
      expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
    },
  );

  freshTest(`moves nothing in a guide when a response arrives, at ${width} by ${height}`, { tag }, async ({ page }) => {
    await page.addInitScript(countShifts, 'all' as const);
    const playground = new PlaygroundPage(page);
    await page.setViewportSize({ width, height });
    for (const [path, status] of [
      ['/novapulse/authentication/', 200],
      ['/novapulse/authentication/?case=expired_api_key', 401],
      ['/novapulse/authentication/?case=insufficient_permissions', 403],
      ['/lumyx/rate-limits/', 429],
    ] as const) {
      await playground.open(path);
      await expect(playground.cases).toContainText(String(status));
      const before = await shiftOf(page);

      await playground.sendAndExpect(String(status));

      if (status >= 400) await expect(playground.why.getByText('Fix:')).toBeVisible();
      expect((await shiftOf(page)) - before, path).toBeLessThan(0.02);
    }
  });
}

test(
  'is accessible in a guide before and after a response, with everything open, in both themes',
  { tag: '@full' },
  async ({ page }) => {
    const playground = new PlaygroundPage(page);
    await playground.open('/novapulse/authentication/');
    await expectAccessibleInBothThemes(page, { within: '.pg-playground' });

    await playground.openCases();
    await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
    await playground.caseOf(401, 'expired_api_key').click();
    await playground.sendAndExpect('401');
    await playground.more();
    await expectAccessibleInBothThemes(page, { within: '.pg-playground' });
  },
);

test('shows each line of a text in the direction of its script', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.open('/playground/?api=lumyx&operation=createChatCompletion');
  await playground.body.fill('{"model": "nova_1_1", "messages": [{"role": "user", "content": "مرحبا (1)"}]}');

  await playground.sendAndExpect('200');

  await expect(playground.response).toContainText('مرحبا (1)');
  const string = playground.response.locator('[data-token="string"]', { hasText: 'مرحبا' });
  await expect(string).toHaveCSS('unicode-bidi', 'isolate');
  await expect(playground.response.locator('.pg-text')).toHaveCSS('unicode-bidi', 'plaintext');
});

/** Sends the request in a window of this size, and waits until its response is there. */
async function sendAt({ page, send, response }: PlaygroundPage, [width, height]: readonly [number, number]) {
  await page.setViewportSize({ width, height });
  await send.click();
  await expect(response).toHaveAttribute('data-state', 'received');
  await expect(response).toHaveAttribute('aria-busy', 'false');
}

/** Expects what a reader looks for in the second after Send to be there without scrolling. */
async function expectOneScreen({ page, root, send, response, why, rateLimit }: PlaygroundPage, status: number) {
  await expectInSight(page, response.locator('.pg-status').first());
  await expectInSight(page, why.locator('.pg-steps [data-did="decided"]'));
  await expectInSight(page, why.locator('.pg-sentence'));
  if (status >= 400) await expectInSight(page, why.locator('.pg-fix-text > p'));
  if (status === 429) {
    await expectInSight(page, rateLimit.locator('.pg-meter').first());
    const wait = rateLimit.locator('[data-kind="retry-after"][data-there="true"]');
    if (await wait.count()) await expectInSight(page, wait);
  }
  await expectBody(page);
  expect(await scrollersOf(page), 'panes with more than one scroller').toEqual([]);
  if (page.viewportSize()?.width === 390) {
    await expect(send).toBeInViewport({ ratio: 1 });
    await expect(root.locator('.pg-result')).toContainText(String(status));
  }
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
        // As they are shown: a long line is several of a narrow box.
        lines: Math.round(height / parseFloat(getComputedStyle(text).lineHeight)),
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
