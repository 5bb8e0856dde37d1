import { afterAll, describe, expect, test } from 'vitest';
import type { CaseRequest } from '../openapi/case.ts';
import { hasWindows } from '../openapi/limit-kind.ts';
import { DOCUMENTED, successOf } from './support/contracts.ts';
import { engineRecord, replayedOver } from './support/replays.ts';
import { CASES } from './support/sandbox.ts';
import { call, startWorkerBrowser } from './support/worker-browser.ts';

const browser = await startWorkerBrowser();
afterAll(() => browser.close());

// With the memory store the page /cases/ does the same, and tests/site/cases.spec.ts has it run.
describe('in a service worker, with the IndexedDB store', replayedOver('a service worker over IndexedDB'), async () => {
  const tab = await browser.openTab();
  await call(tab, 'start', null, 1);
  const records = await call(tab, 'replayCases');
  await tab.close();

  test.each(CASES)('$id is what the engine answers', async (example) => {
    expect(records[example.id]).toEqual(await engineRecord(example));
  });
});

describe('two tabs', () => {
  test.each(DOCUMENTED.map(({ contract }) => contract))('share the limits of $id exactly', async (contract) => {
    const { request, policy } = countedRequest(contract.id);
    const [one, other] = [await browser.openTab(), await browser.openTab()];
    await call(one, 'start', `tabs-${contract.id}`, 1);
    await call(other, 'start', `tabs-${contract.id}`, 2);
    const key = await call(one, 'createKey', contract.id, policy, 7);
    const counted = { ...request, headers: { ...request.headers, Authorization: `Bearer ${key.value}` } };

    const statuses = await Promise.all([call(one, 'send', counted, 20), call(other, 'send', counted, 20)]);

    expect(statuses.flat().filter((status) => status !== 429)).toHaveLength(7);
    await Promise.all([one.close(), other.close()]);
  });

  test('find after a reload what was there before', async () => {
    const id = DOCUMENTED[0]?.contract.id ?? '';
    const tab = await browser.openTab();
    await call(tab, 'start', 'reload', 1);
    const key = await call(tab, 'createKey', id, countedRequest(id).policy, 7);

    await tab.reload();
    await call(tab, 'start', 'reload', 2);

    expect(await call(tab, 'read', consoleRequest('GET', `/apis/${id}/keys`))).toContain(key.id);
    await tab.close();
  });

  test('sent nothing of all this to the network', () => {
    expect(browser.sent).toContain('/mockServiceWorker.js');
    expect(browser.sent.filter((path) => path.includes('/mock/'))).toEqual([]);
  });
});

/** Returns a request that succeeds and is counted in a window, with the name of that policy. */
function countedRequest(id: string): { request: CaseRequest; policy: string } {
  const contract = DOCUMENTED.map((api) => api.contract).find((each) => each.id === id);
  for (const operation of contract?.operations ?? []) {
    const [first] = operation.limits;
    const request = successOf(id, operation.id).requests.at(-1);
    // What is running at the same time would be refused before the window is used up.
    const isWindow = operation.limits.every(({ policy }) => hasWindows(contract?.policies[policy]?.kind));
    if (first && isWindow && request) return { request, policy: first.policy };
  }
  throw new Error(`Failed to find an operation of ${id} that is counted in a window.`);
}

function consoleRequest(method: string, path: string): CaseRequest {
  return { method, path: `/mock/console/v1${path}`, headers: { 'Content-Type': 'application/json' }, body: null };
}
