import { expect, test } from '@playwright/test';
import { PlaygroundPage } from '../support/playground-page.ts';

/** A key that nobody has, so that wherever it turns up it was typed. */
const TYPED = 'nvp_test_TYPEDbyAREADER7h3n3v3rk3pt00000';

test('keeps a typed key in memory and in the one header', async ({ page }) => {
  const requests: { url: string; authorization: string | undefined; rest: string }[] = [];
  page.on('request', (request) => {
    const { authorization, ...headers } = request.headers();
    requests.push({ url: request.url(), authorization, rest: JSON.stringify(headers) + (request.postData() ?? '') });
  });
  const spoken: string[] = [];
  page.on('console', (message) => spoken.push(message.text()));
  const playground = new PlaygroundPage(page);
  await playground.open('/novapulse/authentication/');

  await playground.key.fill(TYPED);
  await playground.sendAndExpect('401');
  await playground.unfold('Code');
  await expect(playground.root).toContainText('NOVAPULSE_API_KEY');

  const sent = requests.filter(({ authorization }) => authorization?.includes(TYPED));
  expect(sent.length).toBeGreaterThan(0);
  for (const { url } of sent) expect(new URL(url).pathname).toBe('/mock/novapulse/v1/jobs');
  expect(requests.filter(({ url, rest }) => `${url}${rest}`.includes(TYPED))).toEqual([]);
  expect(spoken.join('\n')).not.toContain(TYPED);
  expect(page.url()).not.toContain(TYPED);
  expect(await page.content()).not.toContain(TYPED);
  expect(await page.evaluate(readStorage)).not.toContain(TYPED);
});

/** Returns everything that the page has stored, as text. */
async function readStorage(): Promise<string> {
  const parts = [
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    document.cookie,
    JSON.stringify(history.state),
  ];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(`Failed to open ${name}.`)));
    });
    for (const store of database.objectStoreNames) {
      const entries = database.transaction(store).objectStore(store);
      for (const request of [entries.getAllKeys(), entries.getAll()]) {
        const found = await new Promise((resolve) => {
          request.addEventListener('success', () => resolve(request.result));
        });
        parts.push(JSON.stringify(found));
      }
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      parts.push(request.url, (await (await cache.match(request))?.text()) ?? '');
  }
  return parts.join('\n');
}
