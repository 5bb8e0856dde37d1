import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Api } from '../../../mock/engine/define-api.ts';
import { createSandbox, type OwnSandbox } from '../../../mock/sandbox.ts';
import { openIndexedDbStore } from '../../../mock/stores/indexeddb.ts';
import type { OperationContract } from '../../../openapi/contract.ts';
import { hasWindows } from '../../../openapi/limit-kind.ts';
import { DOCUMENTED, operationsOf, successOf } from '../contracts.ts';
import { noteException } from '../exceptions.ts';
import { seededRandom } from '../random.ts';
import { createTestClock, targetOf, toRequest, type Target } from '../sandbox.ts';

/** An operation that counts requests in a window of a key's own, with its policy. */
export interface Windowed {
  api: Api;
  operation: OperationContract;
  policy: string;
  title: string;
}

/** Every such operation, once for each of its policies. */
export const WINDOWED: readonly Windowed[] = operationsOf(DOCUMENTED).flatMap(({ api, operation, title }) =>
  operation.limits
    .filter(({ policy }) => {
      const { kind, counts } = api.contract.policies[policy] ?? {};
      return hasWindows(kind) && counts === undefined;
    })
    .map(({ policy }) => ({ api, operation, policy, title: `${title} ${policy}` })),
);

/** Those without a cap on what runs at once, which would refuse most of them before the window is used up. */
export const UNCAPPED = WINDOWED.filter(({ api, operation }) =>
  operation.limits.every(({ policy }) => hasWindows(api.contract.policies[policy]?.kind)),
);

/** Says whether an operation is the first of its policy: all others count in the same way. */
export function isFirstOfPolicy(windowed: Windowed): boolean {
  const { api, policy } = windowed;
  return UNCAPPED.find((each) => each.api === api && each.policy === policy) === windowed;
}

/** Sends many requests at once from two tabs over one database. */
export function testTwoTabs(operations: readonly Windowed[]): void {
  test.for(operations)('pass $title as the limit allows, from two tabs', async ({ api, operation, policy }) => {
    const [one, other] = await openTwoTabs();
    const key = await one.keys.create(api.contract.id, powerful(api, { [policy]: 7 }));
    const through = (tab: OwnSandbox) => sender(targetOf(tab), api.contract.id, operation.id, key.value);
    const [first, second] = [through(one), through(other)];

    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 === 0 ? first() : second())));

    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(7);
  });
}

/** Returns the settings of a key that may do everything, as often as `limits` says. */
export function powerful({ contract }: Api, limits: Record<string, number>) {
  return { limits, permissions: contract.permissions.map(({ id }) => id) };
}

/** Returns a function that sends an operation's example request with a key. */
export function sender(target: Target, api: string, operationId: string, key: string) {
  const example = successOf(api, operationId).requests.at(-1);
  if (!example) throw new Error(`There is no request of ${operationId} to send.`);
  return (headers: Record<string, string> = {}): Promise<Response> => {
    const request = toRequest(example);
    for (const [name, value] of Object.entries({ ...headers, authorization: `Bearer ${key}` })) {
      request.headers.set(name, value);
    }
    return target(request);
  };
}

/** Returns two sandboxes over one database, as two tabs of a browser have them. */
export async function openTwoTabs(): Promise<[OwnSandbox, OwnSandbox]> {
  globalThis.indexedDB = new IDBFactory();
  const { now } = createTestClock();
  const open = async (seed: number) =>
    createSandbox({ store: await openIndexedDbStore(), now, random: seededRandom(seed), onError: noteException });
  return [await open(1), await open(2)];
}
