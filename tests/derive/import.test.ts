import { expect, test } from 'vitest';
import { checksumOf, type Snapshot } from '../../mock/console/snapshot.ts';
import { openText, sendTo } from '../support/derived/replay.ts';
import { SHOP } from '../support/derived/shop.ts';

const FILE = 'http://localhost/mock/console/v1/sandbox';

test.each([
  ['without a value', { id: 'x1' }, '/value'],
  ['with a text for a value', { id: 'x1', value: 'text' }, '/value'],
  ['with a list for a value', { id: 'x1', value: [] }, '/value'],
  ['with a number for an id', { id: 1, value: {} }, '/id'],
  ['with a field of its own', { id: 'x1', value: {}, more: 1 }, '/more'],
])('refuses a thing of a document that is not ours %s, and says where', async (_what, value, at) => {
  const send = sendTo(await openText(SHOP));
  const file = (await (await send(new Request(FILE))).json()) as Snapshot;
  const state = [...file.state, { path: 'world/shop/demo/live//items/x1', value }];
  const changed = { ...file, state, checksum: await checksumOf({ ...file, state }) };

  const refused = await send(
    new Request(FILE, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(changed),
    }),
  );

  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({
    code: 'unusable_state',
    detail: expect.stringMatching(`^/state/${state.length - 1} .*a wrong value at ${at}`) as string,
  });
});
