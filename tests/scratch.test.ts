import { expect, test } from 'vitest';
import { withScratch } from '../mock/scratch.ts';
import { REPRESENTATIVE_CASES } from './support/representative-cases.ts';
import { createTestSandbox, send, targetOf } from './support/sandbox.ts';
import { testScratch } from './support/suites/scratch.ts';

const SITE = 'http://localhost/docs/';

testScratch(REPRESENTATIVE_CASES);

test('leaves the sandbox beside it, and other scratch sandboxes, as they are', async () => {
  const sandbox = withScratch(createTestSandbox().sandbox);
  const [one, other] = [sandbox.openScratch(), sandbox.openScratch()];
  const target = targetOf(sandbox);
  const clockOf = async (path: string) => (await send(target, { path: `${path}/mock/console/v1/clock` })).json();

  await send(target, { method: 'POST', path: `/${one.path}/mock/console/v1/clock`, body: { advance: 60 } });

  expect(await clockOf(`/${one.path}`)).toMatchObject({ offset: 60 });
  expect(await clockOf(`/${other.path}`)).toMatchObject({ offset: 0 });
  expect(await clockOf('')).toMatchObject({ offset: 0 });
});

test('is gone once it is closed', () => {
  const sandbox = withScratch(createTestSandbox().sandbox);
  const { path, close } = sandbox.openScratch();

  close();

  expect(sandbox.handle(new Request(`${SITE}${path}/mock/console/v1/clock`))).toBeNull();
});

test('reads only what stands before the mock', async () => {
  const sandbox = withScratch(createTestSandbox().sandbox);

  const answer = await sandbox.handle(new Request(`${SITE}mock/console/v1/s/scratch-1/mock/?next=/s/scratch-1/mock/`));

  expect(answer?.headers.get('x-mock-reason')).toBe('receive/no-such-route');
});
