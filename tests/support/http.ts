import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createHttpApp, createServerFor } from '../../mock/transports/http.ts';
import type { HttpOptions } from '../../mock/transports/http.ts';
import type { Sandbox } from '../../mock/sandbox.ts';

/** Returns the mock as a process of its own serves it, on a free port of this machine, until it is disposed of. */
export async function listen(sandbox: Sandbox, options: HttpOptions = {}): Promise<Listening> {
  const server = createServerFor(createHttpApp(sandbox, options), sandbox).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port,
    origin: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

export interface Listening extends AsyncDisposable {
  port: number;
  origin: string;
}
