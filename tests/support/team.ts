import { createSandbox, type OwnSandbox } from '../../mock/sandbox.ts';
import { openStores, readStorePlace } from '../../mock/stores/open.ts';
import type { Stores } from '../../mock/stores/stores.ts';
import { startMock, type MockProcess } from './mock-process.ts';
import { startNginx } from './nginx.ts';

/** Several servers over one store, behind nginx, until they are disposed of. */
export interface Team extends AsyncDisposable {
  /** Where nginx is. */
  origin: string;
  processes: MockProcess[];
  /** The sandbox of `/mock/…`, as this process sees it: for keys that no console makes. */
  sandbox: OwnSandbox;
  stores: Stores;
  /** Starts again, as new. */
  reset(): Promise<void>;
}

/** Starts servers, each with a clock that is as many milliseconds ahead as `clocks` says, behind one nginx. */
export async function startTeam(store: string, clocks: readonly number[]): Promise<Team> {
  const processes = await Promise.all(clocks.map((clockAhead) => startMock(['--store', store], { clockAhead })));
  const servers = processes.map(({ port }) => `server 127.0.0.1:${port} max_fails=0;`).join(' ');
  const nginx = await startNginx(
    `location / { proxy_pass http://mock; proxy_http_version 1.1; proxy_set_header Connection "";
      proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; proxy_next_upstream off; proxy_connect_timeout 10s; }`,
    // A request is sent to one server only: what nginx repeats by itself would be counted twice.
    `upstream mock { ${servers} keepalive 64; }`,
  );
  const stores = await openStores(readStorePlace(store));
  const main = stores.open('~main');
  return {
    origin: nginx.origin,
    processes,
    stores,
    sandbox: createSandbox({ store: main }),
    reset: () => main.replace([]),
    async [Symbol.asyncDispose]() {
      await stores.close();
      await nginx[Symbol.asyncDispose]();
      await Promise.all(processes.map((each) => each.kill()));
    },
  };
}

/** How often each status came, that of a connection that broke as 0. */
export type Statuses = Record<number, number>;

/** Sends a request so many times, all at once, and counts the statuses. */
export async function sendAtOnce(count: number, send: (index: number) => Promise<Response>): Promise<Statuses> {
  const statuses: Statuses = {};
  async function sendOne(index: number): Promise<void> {
    const status = await send(index).then(
      async (response) => {
        await response.arrayBuffer();
        return response.status;
      },
      () => 0,
    );
    statuses[status] = (statuses[status] ?? 0) + 1;
  }
  await Promise.all(Array.from({ length: count }, (_, index) => sendOne(index)));
  return statuses;
}
