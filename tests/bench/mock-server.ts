/** The mock as `npm run mock` serves it, on a free port that it prints, and behind it a key for each API as JSON. */
import type { AddressInfo } from 'node:net';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createMockHttpServer } from '../../mock/transports/http.ts';
import { DOCUMENTED } from '../support/contracts.ts';

const sandbox = createSandbox({ store: createMemoryStore() });
const keys = await Promise.all(
  DOCUMENTED.map(async ({ contract: { id, policies } }) => {
    // No limit may stop what is measured.
    const limits = Object.fromEntries(Object.keys(policies).map((policy) => [policy, 1e9]));
    return [id, (await sandbox.keys.create(id, { limits })).value];
  }),
);
const server = createMockHttpServer(sandbox);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`${port} ${JSON.stringify(Object.fromEntries(keys))}`);
});
