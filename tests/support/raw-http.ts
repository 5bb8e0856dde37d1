import { connect } from 'node:net';

/** Writes bytes to a port as they are, and returns everything that comes back until the other side closes. */
export function sendRaw(port: number, bytes: string | Iterable<string>): Promise<string> {
  return new Promise((resolve) => {
    const received: string[] = [];
    const socket = connect(port, '127.0.0.1', () => {
      for (const chunk of typeof bytes === 'string' ? [bytes] : bytes) socket.write(chunk, 'latin1');
    });
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => received.push(chunk));
    // A server that refuses early may close while the rest is still being written.
    socket.on('error', () => {});
    socket.on('close', () => resolve(received.join('')));
  });
}

/** Returns a request as it goes over the wire, asking the server to close afterwards. */
export function rawRequest(line: string, headers: Record<string, string> = {}, body = ''): string {
  const fields = Object.entries({ Host: 'localhost', Connection: 'close', ...headers });
  return `${line} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`;
}
