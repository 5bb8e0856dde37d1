import type { Browser, Page } from '@playwright/test';
import { slowDown, startChromium, withFreshPage } from './chromium.ts';
import { median, rowOf, type Row } from './row.ts';
import { serveSite } from './site.ts';

const GUIDE = '/novapulse/authentication/';
const ROUNDS = 3;
const SEND = '[aria-label^="Playground: "] [id$="-send"]';

/** A slow line and a slow device, as Lighthouse has them for phones. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };

/** Measures the first response of a playground, cold: from the first click, from a click after a rest, and from the navigation. */
export async function measureFirstAnswer(): Promise<Row[]> {
  await using site = await serveSite();
  await using browser = await startChromium();
  const runs = async (kind: Kind) => {
    const times: Times[] = [];
    for (let round = 0; round < ROUNDS; round += 1) times.push(await open(browser, site.origin + GUIDE, kind));
    return times;
  };
  const of = (times: Times[], figure: (time: Times) => number) => median(times.map(figure)) / 1000;
  const responseAfterClick = ({ click, done }: Times) => done - click;
  const cold = await runs('cold');
  const rested = await runs('rested');
  const early = await runs('early');
  return [
    rowOf('First click to first response, cold and throttled', of(cold, responseAfterClick), '≤', 0.44, ' s'),
    rowOf('… after two seconds of rest', of(rested, responseAfterClick), '≤', 0.3, ' s'),
    rowOf(
      'Navigation to a usable playground',
      of(cold, ({ usable }) => usable),
      '≤',
      2,
      ' s',
    ),
    rowOf(
      'Navigation to first response, Send pressed as soon as it is there',
      of(early, ({ done }) => done),
      '≤',
      3,
      ' s',
    ),
  ];
}

/** Opens the page, presses Send and waits for the response. Throws where it is not the documented one. */
async function open(browser: Browser, url: string, kind: Kind): Promise<Times> {
  return withFreshPage(browser, async (page, context) => {
    const client = await context.newCDPSession(page);
    await client.send('Network.emulateNetworkConditions', SLOW);
    await slowDown(page);
    await page.addInitScript(keepTimes, SEND);
    await page.goto(url, { waitUntil: 'commit' });
    if (kind !== 'early') await page.waitForFunction(() => Reflect.has(globalThis, 'usable'));
    await press(page, kind);
    await page.waitForFunction(() => Reflect.has(globalThis, 'done'));
    const text = await page.locator('[aria-label^="Playground: "] [data-state="received"]').first().innerText();
    if (!text.includes('200 OK') || !text.includes('job_id')) throw new Error(`Failed to measure ${url}: ${text}`);
    return page.evaluate(() => {
      const { usable = 0, click = 0, done = 0 } = globalThis as unknown as Partial<Times>;
      return { usable, click, done };
    });
  });
}

/** Playwright's own checks before a click would be measured too, so the mouse alone is used. */
async function press(page: Page, kind: Kind): Promise<void> {
  const place = await page.waitForFunction((send) => {
    const box = document.querySelector(send)?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    if (box.bottom > innerHeight) document.querySelector(send)?.scrollIntoView({ block: 'center' });
    return box.bottom > innerHeight ? null : [box.x + box.width / 2, box.y + box.height / 2];
  }, SEND);
  const [x = 0, y = 0] = (await place.jsonValue()) ?? [];
  if (kind === 'rested') {
    await page.mouse.move(x - 60, y - 40);
    await page.waitForTimeout(2000);
  }
  await page.mouse.click(x, y);
}

/** Runs in the page: keeps when Send can be used, when it was pressed and when the response was painted. */
function keepTimes(send: string): void {
  addEventListener('pointerdown', ({ timeStamp }) => Object.assign(globalThis, { click: timeStamp }), true);
  const watch = (name: string, test: () => boolean) => {
    const look = () => {
      if (test()) Object.assign(globalThis, { [name]: performance.now() });
      else requestAnimationFrame(look);
    };
    look();
  };
  watch('usable', () => document.querySelector('[aria-label^="Playground: "] fieldset:not(:disabled)') !== null);
  watch(
    'done',
    () => document.querySelector(send) !== null && document.querySelector('[data-state="received"]') !== null,
  );
}

type Kind = 'cold' | 'rested' | 'early';

/** Milliseconds since the navigation. */
interface Times {
  usable: number;
  click: number;
  done: number;
}
