import { describe, expect, test } from 'vitest';
import { refusalText } from '../../src/sandbox/refusal-text.ts';
import { startWorker, whyOutOfReach } from '../../src/sandbox/start-worker.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const OURS = '/docs/mockServiceWorker.js';

/** A browser in which one script controls the page, and others are registered. */
function browser(controller: string | null, registered: string[] = []): { serviceWorker: ServiceWorkerContainer } {
  const worker = (path: string) => ({ scriptURL: `https://site.test${path}` });
  return {
    serviceWorker: {
      controller: controller === null ? null : worker(controller),
      getRegistrations: () => Promise.resolve(registered.map((path) => ({ active: worker(path) }))),
    } as unknown as ServiceWorkerContainer,
  };
}

describe('why no service worker of ours can answer', () => {
  test.each([
    ['null where none is there yet', browser(null), null],
    ['null where ours controls the page', browser(OURS, [OURS]), null],
    ['null where another one is registered and controls nothing here', browser(null, ['/other.js']), null],
    ['the script that controls the page instead', browser('/sw.js'), 'Another service worker (/sw.js) controls'],
    ['a script of our name in another folder', browser('/mockServiceWorker.js'), '(/mockServiceWorker.js) controls'],
    ['a forced reload', browser(null, [OURS]), 'forced reload'],
    ['a browser without workers', {}, 'no service workers here'],
  ])('is %s', async (_title, navigator, reason) => {
    const found = await whyOutOfReach(OURS, navigator);

    if (reason === null) expect(found).toBeNull();
    else expect(found).toContain(reason);
  });

  test('is told where there is none, and nothing rejects', async () => {
    const { sandbox } = createTestSandbox();
    const options = { scriptUrl: OURS, scope: '/docs/', mockPaths: ['/docs/mock/'], ticketPath: '/docs/mock/ticket/' };

    await expect(startWorker(sandbox, options)).resolves.toEqual({
      worker: null,
      reason: expect.stringContaining('service workers'),
    });
  });
});

test.each([
  [new DOMException('The operation is insecure.', 'SecurityError'), 'SecurityError: The operation is insecure'],
  [new Error('IndexedDB did not open within 3 seconds.'), 'IndexedDB did not open within 3 seconds'],
  [new TypeError('a\n  b'), 'TypeError: a b'],
  [new Error('x'.repeat(1000)), 'x'.repeat(160)],
  ['nothing', 'no reason given'],
])('makes one short line of what a browser said: %s', (error, text) => {
  expect(refusalText(error)).toBe(text);
});
