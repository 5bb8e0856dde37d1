import { expect, test } from 'vitest';
import { DOCUMENTED } from '../support/contracts.ts';
import { createKey, createTestSandbox } from '../support/sandbox.ts';
import type { TestSandbox } from '../support/sandbox.ts';

const API = DOCUMENTED.find(
  ({ contract: { keyActions } }) => keyActions.rotation.ends !== 'by-hand' && keyActions.revoke,
);
if (!API) throw new Error('There is no API to test with.');
const KEYS = `/mock/console/v1/apis/${API.contract.id}/keys`;

test('revokes a key that is rotated at the same moment', async () => {
  const { sandbox, id } = await withKey();

  const [, revoked] = await Promise.all([act(sandbox, id, 'rotate'), act(sandbox, id, 'revoke')]);

  expect(revoked.status).toBe(200);
  expect((await keyOf(sandbox, id))?.state).toBe('revoked');
});

test('deletes a key that is rotated at the same moment', async () => {
  const { sandbox, id } = await withKey();

  const [rotated] = await Promise.all([
    act(sandbox, id, 'rotate'),
    sandbox.send({ method: 'DELETE', path: `${KEYS}/${id}` }),
  ]);

  expect(await keyOf(sandbox, id)).toBeUndefined();
  expect(await ownKeys(sandbox)).toHaveLength(rotated.status === 201 ? 1 : 0);
});

test.each([
  ['rotates', 'rotate', 201],
  ['revokes', 'revoke', 200],
  ['deletes', '', 204],
])('%s a key once, given that it is asked twice at the same moment', async (_title, step, status) => {
  const { sandbox, id } = await withKey();
  const ask = () =>
    step === ''
      ? sandbox.send({ method: 'DELETE', path: `${KEYS}/${id}` })
      : act(sandbox, id, step, step === 'rotate' ? { overlap: 0 } : undefined);

  const statuses = (await Promise.all([ask(), ask()])).map((answer) => answer.status);

  expect(statuses.toSorted((a, b) => a - b)).toEqual([status, status === 204 ? 404 : 409]);
});

test('ends a rotated key no later than it would have ended, given an expiry in local time', async () => {
  const { sandbox, id } = await withKey({ expiresAt: '2025-06-02T00:00:00+11:30' });

  await act(sandbox, id, 'rotate', { overlap: 3600 });

  const end = (await keyOf(sandbox, id))?.expiresAt ?? '';
  expect(Date.parse(end)).toBe(Date.parse('2025-06-01T12:30:00Z'));
});

test('keeps an expiry in UTC', async () => {
  const { key } = await withKey({ expiresAt: '2027-01-01T05:00:00+11:30' });

  expect(key.expiresAt).toBe('2026-12-31T17:30:00.000Z');
});

test.each(['2025-12-31T23:59:60Z', '2026-01-01T00:00:00+99:99', '2026-02-31T00:00:00Z'])(
  'refuses %s as an expiry, for there is no such moment',
  async (expiresAt) => {
    const { send } = createTestSandbox();

    const answer = await send({ method: 'POST', path: KEYS, body: { expiresAt } });

    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ code: 'invalid_value' });
  },
);

async function withKey(settings: object = {}) {
  const sandbox = createTestSandbox();
  const key = await createKey(sandbox.target, API?.contract.id ?? '', settings);
  return { sandbox, key, id: key.id };
}

function act({ send }: TestSandbox, id: string, step: string, body?: object): Promise<Response> {
  return send({ method: 'POST', path: `${KEYS}/${id}/${step}`, ...(body && { body }) });
}

async function ownKeys({ send }: TestSandbox): Promise<Key[]> {
  const { data } = (await (await send({ path: KEYS })).json()) as { data: Key[] };
  return data.filter(({ demo }) => !demo);
}

async function keyOf(sandbox: TestSandbox, id: string): Promise<Key | undefined> {
  return (await ownKeys(sandbox)).find((key) => key.id === id);
}

interface Key {
  id: string;
  demo: boolean;
  state: string;
  expiresAt: string | null;
}
