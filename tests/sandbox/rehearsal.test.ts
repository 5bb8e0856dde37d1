import { expect, test } from 'vitest';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { REHEARSAL_PATH, withRehearsal } from '../../src/sandbox/rehearsal.ts';

const ORIGIN = 'https://example.test/docs/';

test('puts the resources of the API into the storage, and nothing else', async () => {
  const store = createMemoryStore();
  const sandbox = withRehearsal(createSandbox({ store }));

  expect((await sandbox.handle(new Request(`${ORIGIN}${REHEARSAL_PATH}novapulse`)))?.status).toBe(200);

  const kept = (await store.list('')).map(([path]) => path.split('/')[0]);
  expect(new Set(kept)).toEqual(new Set(['seeded', 'world']));
});

test('leaves all other requests to the sandbox', async () => {
  const sandbox = withRehearsal(createSandbox({ store: createMemoryStore() }));

  expect((await sandbox.handle(new Request(`${ORIGIN}mock/novapulse/v1/jobs`)))?.status).toBe(401);
  expect(sandbox.handle(new Request(`${ORIGIN}${REHEARSAL_PATH}nobody`))).toBeNull();
  expect(sandbox.handle(new Request(`${ORIGIN}about/`))).toBeNull();
});
