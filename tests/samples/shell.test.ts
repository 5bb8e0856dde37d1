import { afterAll, beforeAll, expect, test } from 'vitest';
import { openShell } from './shell.ts';
import { missingTools } from './tools.ts';
import { createBuilding, openWorkplace } from './workplace.ts';
import type { Building, Workplace } from './workplace.ts';

let building: Building;
const { signal } = new AbortController();
let place: Workplace;

beforeAll(async () => {
  building = createBuilding();
  place = await openWorkplace({ samples: [] }, building);
});
afterAll(async () => {
  await place[Symbol.asyncDispose]();
  building[Symbol.dispose]();
});

if (!missingTools().includes('bash with curl')) {
  test('returns what a block prints, its status and what it exports', async () => {
    await using shell = openShell(place);

    const first = await shell.run("export BASE='two words'\nlocal_one=1\necho out; echo err >&2; false", signal);
    const second = await shell.run('echo "$BASE $local_one"', signal);

    expect(first).toMatchObject({ status: 1, out: 'out\n', error: 'err\n', environment: { BASE: 'two words' } });
    expect(first.environment).not.toHaveProperty('local_one');
    expect(second).toMatchObject({ status: 0, out: 'two words 1\n' });
  });

  test('returns no status given a block that ends the shell', async () => {
    await using shell = openShell(place);

    expect(await shell.run('exit 0', signal)).toMatchObject({ status: null });
    expect(await shell.run('echo more', signal)).toMatchObject({ status: null, out: '' });
  });
}
