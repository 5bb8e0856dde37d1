import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Sandbox } from '../../sandbox.ts';
import { closeGracefully } from '../../transports/close.ts';
import { createMockHttpServer } from '../../transports/http.ts';

/** An HTTP server around a sandbox. */
export interface Listening {
  /** Without a slash at the end. */
  url: string;
  /** Lets requests under way end, for so many milliseconds at the most. */
  close: (grace: number) => Promise<void>;
}

/** Where to listen. */
interface Listen {
  port: number;
  host: string;
  docsUrl: string | undefined;
}

/** Listens. Rejects with a sentence where the port is taken. */
export async function listen(sandbox: Sandbox, { port, host, docsUrl }: Listen): Promise<Listening> {
  const server = createMockHttpServer(sandbox, { docsUrl });
  await begin(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${taken}`, close: (grace) => closeGracefully(server, grace) };
}

function begin(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(whyNot(error, port, host), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function whyNot({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Failed to listen on port ${port}: it is in use. Choose another one, or 0 for any that is free.`;
  if (code === 'EACCES') return `Failed to listen on port ${port}: this user may not. Choose one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Failed to listen on ${host}: this machine has no such IP address.`;
  return `Failed to listen on ${host}, port ${port}: ${message}`;
}
