/** The mock as `npm run mock` serves it, on a free port that it prints. */
import type { AddressInfo } from 'node:net';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createMockHttpServer } from '../../mock/transports/http.ts';

const server = createMockHttpServer(createSandbox({ store: createMemoryStore() }));
server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port));
