import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server of this machine that can be broken, until it is disposed of. */
export interface BreakingProxy extends AsyncDisposable {
  port: number;
  /** Loses all replies once something that holds this text was sent. */
  loseRepliesTo(text: string): void;
  /** Ends all connections; none is made until `mend`, after which replies arrive as well. */
  sever(): void;
  mend(): void;
}

/** Starts a proxy on a free port. `to`: the port of the server behind it; `delay`: how late it gets what is sent, in milliseconds. */
export async function startBreakingProxy(to: number, delay = 0): Promise<BreakingProxy> {
  let awaited: string | null = null;
  let isLosing = false;
  let isSevered = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(to, '127.0.0.1');
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    }
    client
      .on('close', () => upstream.destroy())
      .on('data', (data) => {
        if (awaited !== null && data.includes(awaited)) isLosing = true;
        if (delay === 0) upstream.write(data);
        else setTimeout(() => upstream.write(data), delay);
      });
    upstream.on('close', () => client.destroy()).on('data', (data) => isLosing || client.write(data));
    if (isSevered) client.destroy();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const sever = () => {
    isSevered = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port: (server.address() as AddressInfo).port,
    loseRepliesTo: (text) => void (awaited = text),
    sever,
    mend() {
      isSevered = isLosing = false;
      awaited = null;
    },
    async [Symbol.asyncDispose]() {
      sever();
      server.close();
      await once(server, 'close');
    },
  };
}
