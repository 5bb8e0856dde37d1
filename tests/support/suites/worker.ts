import { describe, expect, test } from 'vitest';
import type { Case, CaseRequest } from '../../../openapi/case.ts';
import type { ApiContract } from '../../../openapi/contract.ts';
import { hasWindows } from '../../../openapi/limit-kind.ts';
import { DOCUMENTED, successOf } from '../contracts.ts';
import { engineRecord, replayedOver } from '../replays.ts';
import { call, type WorkerBrowser } from '../worker-browser.ts';

/** Has a service worker over IndexedDB respond to cases as the engine does. */
export function testInWorker(browser: WorkerBrowser, cases: readonly Case[]): void {
  const transport = replayedOver('a service worker over IndexedDB');
  describe('in a service worker, with the IndexedDB store', transport, async () => {
    const tab = await browser.openTab();
    await call(tab, 'start', null, 1);
    const records = await call(
      tab,
      'replayCases',
      cases.map(({ id }) => id),
    );
    await tab.close();

    test.for(cases)('$id is what the engine answers', async (example) => {
      expect(records[example.id]).toEqual(await engineRecord(example));
    });
  });
}

/** Has two tabs send at once against the limit of one key. */
export function testTwoTabs(browser: WorkerBrowser, contracts: readonly ApiContract[]): void {
  test.for(contracts)('two tabs share the limits of $id exactly', async (contract) => {
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
}

/** Returns a request that succeeds and is counted in a window, with the name of that policy. */
export function countedRequest(id: string): { request: CaseRequest; policy: string } {
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
