import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Sandbox } from '../sandbox.ts';
import { GUARDS, transportHeaders } from './response-headers.ts';

/**
 * Answers what Node's HTTP parser gives up on. A header section that is too large gets the API's own answer, as it
 * would where the engine sees it, and a bare 431 where its beginning is not known any more; what cannot be read at all
 * gets a bare 400.
 */
export async function answerUnreadable(sandbox: Sandbox, error: ParserError, socket: Duplex): Promise<void> {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  // Closing with unread bytes would reset the connection, and the client would never see the answer.
  socket.removeAllListeners('data').on('data', () => {});
  socket.resume();
  const overflow = error.code === 'HPE_HEADER_OVERFLOW';
  // A request line may hold what no Request can, such as TRACE or an address that is none.
  const answer = overflow ? await answerOverflow(sandbox, error.rawPacket).catch(() => null) : null;
  socket.end(answer ?? (await writeResponse(new Response(null, { status: statusOf(error), headers: GUARDS }))));
}

/** RFC 9110, section 15.5.9: what does not arrive in time is no bad request. */
function statusOf({ code }: ParserError): number {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

/** Asks the engine on behalf of the request line, with a header as large as the one that was not read. */
async function answerOverflow(sandbox: Sandbox, packet: Buffer | undefined): Promise<string | null> {
  const [, method, target] = /^([A-Z]+) (\/\S*) HTTP\/1\.[01]\r\n/.exec(packet?.toString('latin1') ?? '') ?? [];
  if (method === undefined || target === undefined) return null;

  const headers = { 'X-Unread': 'x'.repeat(16_384) };
  const response = await sandbox.handle(new Request(new URL(target, 'http://localhost'), { method, headers }), {
    trusted: false,
    headers: transportHeaders,
    docs: null,
  });
  return response && writeResponse(response);
}

async function writeResponse(response: Response): Promise<string> {
  const body = await response.text();
  const headers = [...response.headers, ['connection', 'close'], ['content-length', String(Buffer.byteLength(body))]];
  const head = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}\r\n${head}\r\n${body}`;
}

interface ParserError extends Error {
  code?: string;
  rawPacket?: Buffer;
}
