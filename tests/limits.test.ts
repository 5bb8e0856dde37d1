import { describe, expect, test } from 'vitest';
import type { Case } from '../openapi/case.ts';
import type { AnswerContract, JsonValue } from '../openapi/contract.ts';
import { hasWindows, LIMIT_KIND_NAMES, type LimitKind } from '../openapi/limit-kind.ts';
import { readPointer } from '../openapi/pointer.ts';
import type { LimitHeaderContract } from '../openapi/policy.ts';
import { KEYED, operationsOf, DOCUMENTED, successOf } from './support/contracts.ts';
import { CASES, createTestSandbox, replay, send, targetOf, toRequest } from './support/sandbox.ts';
import type { Target } from './support/sandbox.ts';
import {
  isFirstOfPolicy,
  openTwoTabs,
  powerful,
  sender,
  testTwoTabs,
  UNCAPPED,
  WINDOWED,
} from './support/suites/two-tabs.ts';

const REFUSED = CASES.filter(({ status, natural }) => status === 429 && natural);

test.each(LIMIT_KIND_NAMES)('counting by %s is covered here by a documented policy that refuses', (kind) => {
  const covered = REFUSED.filter(({ api, expect: { headers } }) => kindOf(api, headers['x-mock-reason']) === kind);

  expect(covered.length).toBeGreaterThan(0);
});

describe('a 429', () => {
  test.each(REFUSED)('$id tells exactly how long to wait', async (example) => {
    const { target, clock } = createTestSandbox();

    const answer = await replay(target, example, { between: () => clock.advance(0.137) });
    const wait = await waitOf(example, answer);
    clock.advance(wait - 1);
    const early = await replay(target, { requests: example.requests.slice(-1) });
    clock.advance(1);
    const due = await replay(target, { requests: example.requests.slice(-1) });

    expect(answer.status).toBe(429);
    expect(wait).toBeGreaterThan(0);
    expect(early.status).toBe(429);
    expect(await waitOf(example, early)).toBe(1);
    expect(due.status).not.toBe(429);
  });

  test.each(REFUSED)('$id says the same in its header, its body and its reason', async (example) => {
    const { target, clock } = createTestSandbox();

    const answer = await replay(target, example, { between: () => clock.advance(0.137) });

    const wait = await waitOf(example, answer);
    if (tellsWait(example)) expect(await answer.text()).toMatch(new RegExp(`\\b${wait}( ?s\\b| seconds|\\b)`));
    expect(answer.headers.get('x-mock-why')).toContain(wait === 1 ? 'one second' : ` ${wait} seconds`);
  });

  test('covers every policy that can refuse', () => {
    const reasons = new Set(REFUSED.map((each) => `${each.operationId} ${each.expect.headers['x-mock-reason']}`));

    for (const { operation } of KEYED) {
      for (const { policy } of operation.limits) expect(reasons).toContain(`${operation.id} limit/${policy}`);
    }
  });
});

describe('a request that several policies refuse', () => {
  const several = DOCUMENTED.flatMap((api) =>
    operationsOf([api]).flatMap(({ operation, title }) => {
      const policies = WINDOWED.filter((each) => each.title.startsWith(`${title} `)).map(({ policy }) => policy);
      return policies.length > 1 ? [{ api, operation, policies, title }] : [];
    }),
  );

  test.each(several)('of $title names the one that lasts longest', async ({ api, operation, policies }) => {
    const { sandbox, target } = createTestSandbox();
    const limits = Object.fromEntries(policies.map((policy) => [policy, 1]));
    const key = await sandbox.keys.create(api.contract.id, powerful(api, limits));
    const send = sender(target, api.contract.id, operation.id, key.value);
    await send();
    const quotas = await Promise.all(
      policies.map((policy) => listQuota(target, api.contract.id, key.id, policy, operation.id)),
    );
    const longest = quotas.toSorted((a, b) => (b?.reset ?? 0) - (a?.reset ?? 0))[0];

    const answer = await send();

    expect(quotas.map((quota) => quota?.remaining)).toEqual(policies.map(() => 0));
    expect(answer.headers.get('x-mock-reason')).toBe(`limit/${longest?.policy}`);
  });

  test('is among the documented', () => {
    expect(several.length).toBeGreaterThan(0);
  });
});

describe('the quota headers', () => {
  test.each(WINDOWED)('of $title count down and agree with the console', async ({ api, operation, policy }) => {
    const { sandbox, target, clock } = createTestSandbox();
    const key = await sandbox.keys.create(api.contract.id, powerful(api, { [policy]: 3 }));
    const send = sender(target, api.contract.id, operation.id, key.value);
    const names = headerNames(api.contract.limitHeaders, policy, operation.limits[0]?.policy);
    expect(names.remaining).toBeDefined();

    for (const remaining of [2, 1, 0, 0]) {
      const { headers } = await send();
      const listed = await listQuota(target, api.contract.id, key.id, policy, operation.id);

      expect(headers.get(names.limit ?? '')).toBe('3');
      expect(headers.get(names.remaining ?? '')).toBe(String(remaining));
      expect(listed).toMatchObject({ limit: 3, remaining });
      if (names.reset) expect(listed?.reset).toBe(Number(headers.get(names.reset)));
      // Within the shortest window there is.
      clock.advance(0.1);
    }
  });

  test.each(WINDOWED)('of $title do not change by forced answers', async ({ api, operation, policy }) => {
    const { sandbox, target } = createTestSandbox();
    const key = await sandbox.keys.create(api.contract.id, powerful(api, { [policy]: 3 }));
    const request = toRequest(successOf(api.contract.id, operation.id).requests.at(-1) ?? never());
    request.headers.set('authorization', `Bearer ${key.value}`);
    const names = headerNames(api.contract.limitHeaders, policy, operation.limits[0]?.policy);

    // A 429 of another policy tells of that one, where a header tells of the tightest.
    const others = ({ reason }: AnswerContract) => reason.startsWith('limit/') && reason !== `limit/${policy}`;
    for (const { name, status } of operation.answers.filter((answer) => !others(answer))) {
      const forced = new Request(request.clone());
      forced.headers.set('prefer', `code=${status}, example=${name}`);
      const { headers } = await target(forced);

      const left = names.remaining && headers.get(names.remaining);
      if (left) expect(left, name).toBe('3');
    }
    expect(await listQuota(target, api.contract.id, key.id, policy, operation.id)).toMatchObject({ remaining: 3 });
  });

  test.each(KEYED)('of $title are not spent by a request without a valid key', async ({ api, operation }) => {
    const { target } = createTestSandbox();
    const send = sender(target, api.contract.id, operation.id, api.contract.sampleKeys.unknown);

    const { headers, status } = await send();

    expect(status).toBe(401);
    for (const { name } of api.contract.limitHeaders) expect(headers.has(name), name).toBe(false);
  });
});

describe('a request that took its time', () => {
  test.each(WINDOWED)('is counted by $title when it is, and not when it came', async ({ api, operation, policy }) => {
    const { sleep, open } = gate();
    const { sandbox, target, clock } = createTestSandbox({ sleep });
    const key = await sandbox.keys.create(api.contract.id, powerful(api, { [policy]: 3 }));
    const send = sender(target, api.contract.id, operation.id, key.value);
    const slow = send({ Prefer: 'wait=50' });
    await send();

    clock.advance(24 * 3600);
    const statuses = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await send()).status);
    open();

    expect(statuses.map((status) => status === 429)).toEqual([false, false, false, true]);
    expect((await slow).status).toBe(429);
    expect((await send()).status).toBe(429);
  });
});

describe('so many at once', () => {
  test.each(UNCAPPED)('pass $title as the limit allows, in memory', async ({ api, operation, policy }) => {
    const { sandbox, target } = createTestSandbox();
    const key = await sandbox.keys.create(api.contract.id, powerful(api, { [policy]: 7 }));
    const send = sender(target, api.contract.id, operation.id, key.value);

    const answers = await Promise.all(Array.from({ length: 40 }, () => send()));

    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(7);
  });

  testTwoTabs(UNCAPPED.filter(isFirstOfPolicy));

  const capped = REFUSED.filter(({ api, expect: { headers } }) => !hasWindows(kindOf(api, headers['x-mock-reason'])));

  test.each(capped)('run as the cap of $id allows, from two tabs', async ({ requests }) => {
    const tabs = (await openTwoTabs()).map(targetOf);

    const answers = await Promise.all(requests.map(async (request, n) => (tabs[n % 2] ?? never())(toRequest(request))));

    expect(answers.filter(({ status }) => status === 429)).toHaveLength(1);
    expect(answers.filter(({ status }) => status < 300)).toHaveLength(requests.length - 1);
  });
});

/** Returns how the policy counts that a reason names, such as `limit/per-minute`. */
function kindOf(api: string, reason: string | null = null): LimitKind | undefined {
  const { policies } = DOCUMENTED.find(({ contract }) => contract.id === api)?.contract ?? {};
  return policies?.[reason?.slice('limit/'.length) ?? '']?.kind;
}

/** Returns a sleep that lasts until it is ended. */
function gate(): { sleep: () => Promise<void>; open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { sleep: () => promise, open: resolve };
}

async function listQuota(
  target: Target,
  api: string,
  keyId: string,
  policy: string,
  operation: string,
): Promise<ListedQuota | undefined> {
  const answer = await send(target, { path: `/mock/console/v1/apis/${api}/limits?keyId=${keyId}` });
  const { data } = (await answer.json()) as { data: ListedQuota[] };
  return data.find((each) => each.policy === policy && (each.operation ?? operation) === operation);
}

/** Returns the names of the headers that tell a policy's state, or that of whichever is the tightest or the first. */
function headerNames(
  headers: LimitHeaderContract[],
  policy: string,
  first: string | undefined,
): Partial<Record<'limit' | 'remaining' | 'reset', string>> {
  const told = [policy, 'tightest', ...(policy === first ? ['first'] : [])];
  const nameOf = (value: LimitHeaderContract['value']) =>
    headers.find((each) => told.includes(each.policy) && each.value === value)?.name;
  const [limit, remaining, reset] = [nameOf('limit'), nameOf('remaining'), nameOf('reset')];
  return { ...(limit && { limit }), ...(remaining && { remaining }), ...(reset && { reset }) };
}

/** True where the document puts the seconds to wait into the body, too. */
function tellsWait({ api, operationId, name }: Case): boolean {
  const { message = '', fill = {} } = answerOf(api, operationId, name) ?? {};
  return message.includes('{retryAfter}') || Object.values(fill).includes('retryAfter');
}

/** Returns how many seconds a 429 says to wait: in its header, or where its document puts that into the body. */
async function waitOf({ api, operationId, name }: Case, answer: Response): Promise<number> {
  const header = answer.headers.get('retry-after');
  const fill = Object.entries(answerOf(api, operationId, name)?.fill ?? {});
  const pointer = fill.find(([, value]) => value === 'retryAfter')?.[0];
  const told =
    pointer === undefined ? undefined : Number(readPointer((await answer.clone().json()) as JsonValue, pointer));
  if (header !== null && told !== undefined) expect(Number(header)).toBe(told);
  return header === null ? (told ?? Number.NaN) : Number(header);
}

function answerOf(api: string, operationId: string, name: string) {
  const operation = DOCUMENTED.find(({ contract }) => contract.id === api)?.operations.get(operationId);
  return operation?.answersByName.get(name);
}

function never(): never {
  throw new Error('There is nothing to test.');
}

interface ListedQuota {
  policy: string;
  operation: string | null;
  limit: number;
  remaining: number;
  reset: number;
}
