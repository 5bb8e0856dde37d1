import { afterAll, expect, test } from 'vitest';
import type { CaseRequest } from '../openapi/case.ts';
import { DOCUMENTED } from './support/contracts.ts';
import { REPRESENTATIVE_CASES } from './support/representative-cases.ts';
import { countedRequest, testInWorker, testTwoTabs } from './support/suites/worker.ts';
import { call, startWorkerBrowser } from './support/worker-browser.ts';

const browser = await startWorkerBrowser();
afterAll(() => browser.close());

testInWorker(browser, REPRESENTATIVE_CASES);
testTwoTabs(browser, DOCUMENTED.map(({ contract }) => contract).slice(0, 1));

test('a tab finds after a reload what was there before', async () => {
  const id = DOCUMENTED[0]?.contract.id ?? '';
  const tab = await browser.openTab();
  await call(tab, 'start', 'reload', 1);
  const key = await call(tab, 'createKey', id, countedRequest(id).policy, 7);

  await tab.reload();
  await call(tab, 'start', 'reload', 2);

  expect(await call(tab, 'read', consoleRequest('GET', `/apis/${id}/keys`))).toContain(key.id);
  await tab.close();
});

test('no tab sent anything of all this to the network', () => {
  expect(browser.sent).toContain('/mockServiceWorker.js');
  expect(browser.sent.filter((path) => path.includes('/mock/'))).toEqual([]);
});

function consoleRequest(method: string, path: string): CaseRequest {
  return { method, path: `/mock/console/v1${path}`, headers: { 'Content-Type': 'application/json' }, body: null };
}
