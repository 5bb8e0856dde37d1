import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Outgoing } from '../../../src/sandbox/request.ts';
import { toRequest } from '../../../src/sandbox/to-request.ts';

/** A request as it came over the wire, without what each client writes in its own way. */
export interface Received {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** A server that takes anything, and remembers it. */
export interface Receiver {
  base: string;
  /** Returns what came while something was done. */
  receivedFrom(action: () => Promise<unknown>): Promise<Received[]>;
  close(): void;
}

/** Starts a receiver on a free port. */
export async function startReceiver(): Promise<Receiver> {
  let received: Received[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push(recorded(request.method ?? '', request.url ?? '', request.headers, body));
      response.end('{}');
    });
  });
  // The tests between two requests may take longer than an idle connection is kept.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async receivedFrom(action) {
      received = [];
      await action();
      return received;
    },
    close: () => void server.close(),
  };
}

/** Runs a program as a module of its own; what it prints is dropped. */
export async function run(code: string): Promise<void> {
  const quiet = code.replace('console.log(response', 'void (response');
  await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(`${quiet}\n// ${Math.random()}`)}`);
}

/** Returns the request that Send sends; a file of the site is none of it. */
export function requestOf(outgoing: Outgoing, base: string): Promise<Request> {
  return toRequest(
    outgoing,
    base,
    () => Promise.reject(new Error('There is no file to load.')),
    new AbortController().signal,
  );
}

/** Keeps what a server decides by: boundaries differ, and JSON may be indented. */
function recorded(method: string, url: string, headers: IncomingHttpHeaders, body: string): Received {
  const own = Object.entries(headers).filter(
    ([name]) => !/^(host|connection|content-length|accept.*|user-agent|sec-.*|cache-control|pragma)$/.test(name),
  );
  const type = headers['content-type'] ?? '';
  const boundary = /boundary=(.*)/.exec(type)?.[1];
  const plain = boundary ? body.replaceAll(boundary, '-') : body;
  return {
    method,
    url,
    headers: Object.fromEntries(own.map(([name, value]) => [name, String(value).replace(boundary ?? '', '')])),
    body: /json/.test(type) ? compact(plain) : plain.toLowerCase().replace(/\s+/g, ' '),
  };
}

function compact(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body));
  } catch {
    return body;
  }
}
