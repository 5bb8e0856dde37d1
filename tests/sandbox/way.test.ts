import { expect, test } from 'vitest';
import { WorkerLost } from '../../mock/transports/worker.ts';
import { createWay } from '../../src/sandbox/way.ts';

const REQUEST = new Request('http://localhost/mock/a/v1');
const direct = { fetch: async () => new Response('by the page') };

test('gives what the mock returned where the worker lost it, and asks the worker nothing more', async () => {
  const way = await lostWith(new WorkerLost('It is gone.', true, new Response('handled once')));

  expect(await (await way.fetch(REQUEST)).text()).toBe('handled once');
  expect(way.answering.value).toEqual({ transport: 'direct', whyDirect: 'It is gone.' });
  expect(await (await way.fetch(REQUEST)).text()).toBe('by the page');
});

test('lets the page respond where the mock was not asked', async () => {
  const way = await lostWith(new WorkerLost('It is gone.', false));

  expect(await (await way.fetch(REQUEST)).text()).toBe('by the page');
});

test('sends nothing twice: where the mock was asked and no response is known, it says so', async () => {
  const way = await lostWith(new WorkerLost('It is gone.', true));

  await expect(way.fetch(REQUEST)).rejects.toThrow('It is gone.');
});

test('rehearses by the worker where nothing was sent yet, and speaks of no response', async () => {
  const asked: string[] = [];
  const worker = {
    fetch: async ({ url }: Request) => (asked.push(url), new Response('not there')),
    stop: async () => {},
  };
  const way = createWay(direct, async () => ({ worker, reason: null }));
  await way.start();

  await way.rehearse(REQUEST);
  await way.rehearse(REQUEST);
  expect(asked).toEqual([REQUEST.url]);
  await way.fetch(REQUEST);
  await way.rehearse(REQUEST);
  expect(asked).toHaveLength(2);
});

test('finds out by the rehearsal that the worker is gone, before the reader sends anything', async () => {
  const way = await lostWith(new WorkerLost('It is gone.', false));

  await way.rehearse(REQUEST);
  expect(way.answering.value).toEqual({ transport: 'direct', whyDirect: 'It is gone.' });
});

/** Returns a way with a worker that fails with this. */
async function lostWith(error: WorkerLost) {
  const worker = { fetch: () => Promise.reject(error), stop: async () => {} };
  const way = createWay(direct, async () => ({ worker, reason: null }));
  await way.start();
  return way;
}
