import { expect, test } from 'vitest';
import { KEYED, successOf } from '../support/contracts.ts';
import { createKey, createTestSandbox, targetOf, toRequest } from '../support/sandbox.ts';

/** One operation with a JSON body of each way of counting, whatever the API. */
const COUNTED = [
  ...new Map(
    KEYED.filter(
      ({ operation }) => operation.body?.mediaType === 'application/json' && operation.limits.length > 0,
    ).map((each) => [
      each.operation.limits.map(({ policy }) => each.api.contract.policies[policy]?.kind).join() + each.api.contract.id,
      each,
    ]),
  ).values(),
];

test.each(COUNTED)('stops a request of $title whose client goes away while it sends, and counts none', async (each) => {
  const { sandbox, target, send } = createTestSandbox();
  const { id } = each.api.contract;
  const key = await createKey(target, id);
  const quotas = async () =>
    ((await (await send({ path: `/mock/console/v1/apis/${id}/limits?keyId=${key.id}` })).json()) as Quotas).data.map(
      ({ policy, remaining }) => [policy, remaining],
    );
  const before = await quotas();
  const example = successOf(id, each.operation.id).requests.at(-1);
  if (!example) throw new Error('There is nothing to send.');
  const gone = new AbortController();
  let wasStopped = false;
  const reading = Promise.withResolvers<void>();
  const body = new ReadableStream(
    {
      pull: (controller) => {
        controller.enqueue(new TextEncoder().encode('{'));
        reading.resolve();
        return new Promise(() => {});
      },
      cancel: () => void (wasStopped = true),
    },
    { highWaterMark: 0 },
  );
  const whole = toRequest(example);
  whole.headers.set('authorization', `Bearer ${key.value}`);
  const slow = new Request(whole.url, {
    method: whole.method,
    headers: whole.headers,
    body,
    duplex: 'half',
    signal: gone.signal,
  } as RequestInit);

  const responding = targetOf(sandbox)(slow);
  await reading.promise;
  gone.abort();
  await responding;

  expect(await quotas()).toEqual(before);
  expect(wasStopped).toBe(true);
});

test('counts no request that was aborted before it came', async () => {
  const { sandbox, target, send } = createTestSandbox();
  const [each] = KEYED.filter(({ operation }) => operation.limits.length > 0);
  if (!each) throw new Error('There is nothing to send.');
  const { id } = each.api.contract;
  const key = await createKey(target, id);
  const example = toRequest(
    successOf(id, each.operation.id).requests[0] ?? { method: '', path: '', headers: {}, body: null },
  );
  example.headers.set('authorization', `Bearer ${key.value}`);

  await targetOf(sandbox)(new Request(example, { signal: AbortSignal.abort() }));

  const { data } = (await (
    await send({ path: `/mock/console/v1/apis/${id}/limits?keyId=${key.id}` })
  ).json()) as Quotas;
  expect(data.every(({ remaining, limit }) => remaining === limit)).toBe(true);
});

interface Quotas {
  data: { policy: string; remaining: number; limit: number }[];
}
