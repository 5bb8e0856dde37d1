import { expect, test } from 'vitest';
import { streamEvents } from '../../../mock/engine/answer/stream.ts';
import type { Arrival } from '../../../mock/engine/exchange.ts';

test('sends each event after the other, every line of it as data', async () => {
  const text = await new Response(streamEvents(['one', 'two\nlines'], arrival(new AbortController()))).text();

  expect(text).toBe('data: one\n\ndata: two\ndata: lines\n\n');
});

test('ends at once when the caller goes away, and sends nothing of what was left', async () => {
  const caller = new AbortController();
  const reader = streamEvents(['one', 'two', 'three'], arrival(caller)).getReader();
  const first = await reader.read();

  caller.abort();
  // One event may have been on its way.
  const rest = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) rest.push(next.value);

  expect(first.done).toBe(false);
  expect(rest.length).toBeLessThanOrEqual(1);
});

test('ends between two events when the caller goes away then', async () => {
  const caller = new AbortController();
  const sleeping = Promise.withResolvers<void>();
  const sleep = (_milliseconds: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve());
      sleeping.resolve();
    });
  const reading = new Response(streamEvents(['one', 'two', 'three'], arrival(caller, sleep))).text();

  await sleeping.promise;
  caller.abort();

  expect(await reading).toBe('data: one\n\n');
});

/** Returns as much of a request as a stream looks at. */
function arrival(caller: AbortController, sleep: Arrival['context']['sleep'] = async () => {}): Arrival {
  const request = new Request('http://localhost/', { signal: caller.signal });
  return { request, context: { sleep } } as unknown as Arrival;
}
