import { DocumentError } from '../../../openapi/derive/document-error.ts';
import { casesOf, errorsOf, runDocumentCases } from './document-cases.ts';
import { openDocumentMock, type DocumentMock } from './document-mock.ts';
import type { FromWorker, ResponsePart, SentRequest, ToWorker } from './messages.ts';

/*
 * What runs in the worker that holds a document of the reader's own and the mock of it: whatever the document has in it,
 * the page does not wait, and the page can end it.
 */

/** As much of a worker's scope as is used: the compiler knows the page's alone. */
interface Scope {
  postMessage: (message: FromWorker, transfer: Transferable[]) => void;
}

const scope = self as unknown as Scope;

const tell = (message: FromWorker, transfer: Transferable[] = []) => scope.postMessage(message, transfer);

// Nothing of a document leaves: what could send it is taken away before one is read.
for (const name of ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'WebTransport', 'importScripts']) {
  Reflect.deleteProperty(globalThis, name);
  if (name in globalThis) Object.defineProperty(globalThis, name, { value: undefined });
}

const running = new Map<number, AbortController>();
let mock: DocumentMock | null = null;

/** Does what the page asks for, and tells it what came of it. */
export function receive(asked: ToWorker): void {
  if (asked.kind === 'ping') tell({ pong: true });
  else if (asked.kind === 'stop') running.get(asked.id)?.abort();
  else void respond(asked);
}

async function respond(asked: Exclude<ToWorker, { kind: 'ping' | 'stop' }>): Promise<void> {
  const { id } = asked;
  const controller = new AbortController();
  running.set(id, controller);
  try {
    tell({ id, done: await answer(asked, controller.signal) });
  } catch (error) {
    const failed = error instanceof Error ? error.message : String(error);
    tell({ id, failed, isTheirs: error instanceof DocumentError });
  } finally {
    running.delete(id);
  }
}

async function answer(asked: Exclude<ToWorker, { kind: 'ping' | 'stop' }>, signal: AbortSignal): Promise<unknown> {
  const { id } = asked;
  if (asked.kind === 'open') {
    mock = await openDocumentMock(asked.of.files, asked.of.limits);
    return mock.opened;
  }
  if (!mock) throw new Error('No document is open.');
  switch (asked.kind) {
    case 'view':
      return mock.view(asked.of.operation);
    case 'fixes':
      return mock.fixes(asked.of.operation);
    case 'cases':
      return casesOf(mock);
    case 'errors':
      return errorsOf(mock);
    case 'run':
      await runDocumentCases(mock, new Set(asked.of.ids), {
        report: (outcome) => tell({ id, part: outcome }),
        signal,
        pause: () => new Promise((resolve) => setTimeout(resolve)),
      });
      return null;
    default:
      return send(mock, id, asked.of, signal);
  }
}

/** Sends a request to the mock, and its response to the page as it comes. */
async function send(to: DocumentMock, id: number, { method, url, headers, body }: SentRequest, signal: AbortSignal) {
  const response = await to.fetch(new Request(url, { method, headers, body, signal }));
  const part = (each: ResponsePart, transfer: Transferable[] = []) => tell({ id, part: each }, transfer);
  part({ status: response.status, headers: [...response.headers], hasBody: response.body !== null });
  const reader = response.body?.getReader();
  if (!reader) return null;
  signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const bytes = piece.value.slice();
    part(bytes, [bytes.buffer]);
  }
  return null;
}
