/**
 * The mock as `npm run mock` serves it, on a free port that it prints, and behind it a key for each API as JSON, and one
 * of Lumyx whose limit of a day is used up by one request. NovaPulse has as many further operations as its argument says.
 */
import type { AddressInfo } from 'node:net';
import { loadAllApis } from '../../mock/apis/load.ts';
import { assembleApi, type Api } from '../../mock/engine/define-api.ts';
import { createSandbox } from '../../mock/sandbox.ts';
import { createMemoryStore } from '../../mock/stores/memory.ts';
import { createHttpApp, createServerFor } from '../../mock/transports/http.ts';

const further = Number(process.argv[2] ?? 0);
const apis = (await loadAllApis()).map((api) => (api.contract.id === 'novapulse' ? withFurther(api, further) : api));
const sandbox = createSandbox({ store: createMemoryStore(), apis });
const keys = await Promise.all(
  apis.map(async ({ contract: { id, policies } }) => {
    // No limit may stop what is measured.
    const limits = Object.fromEntries(Object.keys(policies).map((policy) => [policy, 1e9]));
    return [id, (await sandbox.keys.create(id, { limits })).value];
  }),
);
const { value: tight } = await sandbox.keys.create('lumyx', { limits: { 'per-day': 1 } });
const server = createServerFor(createHttpApp(sandbox), sandbox);
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`${port} ${JSON.stringify({ ...Object.fromEntries(keys), tight })}`);
});

/** Returns the API with so many more operations, at paths of their own. */
function withFurther(api: Api, count: number): Api {
  const [first] = api.operations.values();
  if (!first) throw new Error('There is no operation to copy.');
  const copies = Array.from({ length: count }, (_, index) => ({
    ...first.contract,
    id: `further${index}`,
    path: `/further${index}/{id}`,
  }));
  const contract = { ...api.contract, operations: [...api.contract.operations, ...copies] };
  return assembleApi(contract, (each) => ({ ...(api.operations.get(each.id) ?? first), contract: each }), api);
}
