import { expect, test } from 'vitest';
import { ALL_APIS, findUndocumented } from '../support/contracts.ts';
import { HOSTILE } from '../support/hostile-files.ts';
import { createTestSandbox } from '../support/sandbox.ts';

const FILE = '/mock/console/v1/sandbox';
const CONSOLE = ALL_APIS.find(({ contract }) => contract.id === 'console');
if (!CONSOLE) throw new Error('There is no console to test.');

test.each(HOSTILE)('responds $status to a file of $title, and to a refused one with what is wrong', async (file) => {
  const { send } = createTestSandbox();
  const before = await (await send({ path: FILE })).json();
  const body = await file.write();

  const imported = await send({ method: 'PUT', path: FILE, body, headers: { 'Content-Type': 'application/json' } });

  expect(imported.status).toBe(file.status);
  expect(await findUndocumented(CONSOLE, 'importSandbox', imported)).toBeNull();
  const said = await imported.text();
  expect(said.length).toBeLessThan(2000);
  expect(said + (imported.headers.get('x-mock-why') ?? '')).toContain(file.says ?? '');
  if (file.status !== 200) expect(await (await send({ path: FILE })).json()).toEqual(before);
  else expect((await send({ path: FILE })).status).toBe(200);
});
