import type { Asked, FromWorker, OwnFile, Opened, ResponsePart, ToWorker } from './messages.ts';

/** How often the worker is asked whether it is still there, and how long it may say nothing, in milliseconds. */
const PING_EVERY = 2000;
const PATIENCE = 30_000;

/** A document that cannot be used, or what went wrong with it, in words for the reader. */
class OwnDocumentError extends Error {
  /** Whether the document is wrong, or too large; otherwise reading it failed. */
  readonly isTheirs: boolean;

  constructor(message: string, isTheirs: boolean) {
    super(message);
    this.name = 'OwnDocumentError';
    this.isTheirs = isTheirs;
  }
}

/** Starts the worker that documents are read in. A worker that is silent for too long is ended, and a new one started. */
export function startDocumentWorker(): DocumentWorker {
  let worker = start();
  let count = 0;
  const pending = new Map<number, Pending>();
  let heard = performance.now();
  let timer: ReturnType<typeof setInterval> | undefined;

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'own-document' });
    started.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => receive(data));
    started.addEventListener('error', () =>
      restart('The worker that reads documents failed. Open the document again.'),
    );
    return started;
  }

  function receive(message: FromWorker): void {
    heard = performance.now();
    if ('pong' in message) return;
    const waiting = pending.get(message.id);
    if (!waiting) return;
    if ('part' in message) return waiting.onPart(message.part);
    pending.delete(message.id);
    if (pending.size === 0) clearInterval(timer);
    if ('done' in message) waiting.resolve(message.done);
    else waiting.reject(new OwnDocumentError(message.failed, message.isTheirs));
  }

  function restart(why: string): void {
    worker.terminate();
    clearInterval(timer);
    const failed = [...pending.values()];
    pending.clear();
    worker = start();
    for (const each of failed) each.reject(new OwnDocumentError(why, false));
  }

  function watch(): void {
    clearInterval(timer);
    heard = performance.now();
    timer = setInterval(() => {
      if (performance.now() - heard > PATIENCE)
        restart(`The document kept the mock busy for ${PATIENCE / 1000} seconds. Run it with npx latchkey.`);
      else post({ kind: 'ping' });
    }, PING_EVERY);
  }

  function post(message: ToWorker, transfer: Transferable[] = []): void {
    worker.postMessage(message, transfer);
  }

  function ask<Kind extends keyof Asked>(
    kind: Kind,
    of: Asked[Kind]['of'],
    { onPart = () => {}, signal }: AskOptions = {},
  ): Promise<Asked[Kind]['gives']> {
    const id = ++count;
    return new Promise((resolve, reject) => {
      pending.set(id, { onPart, resolve: resolve as (value: unknown) => void, reject });
      if (pending.size === 1) watch();
      signal?.addEventListener('abort', () => post({ id, kind: 'stop' }), { once: true });
      post({ id, kind, of } as ToWorker);
    });
  }

  return {
    ask,
    open: (files, limits) => ask('open', { files: [...files], limits: [...limits] }),
    async fetch(request) {
      const { method, url, headers, signal } = request;
      const body = ['GET', 'HEAD'].includes(method) ? null : await request.arrayBuffer();
      return responseOf((onPart) =>
        ask('fetch', { method, url, headers: [...headers], body }, { onPart, signal }).then(() =>
          signal.throwIfAborted(),
        ),
      );
    },
  };
}

/** Returns a response whose head and body come as parts. */
function responseOf(send: (onPart: (part: unknown) => void) => Promise<void>): Promise<Response> {
  return new Promise((resolve, reject) => {
    let body: ReadableStreamDefaultController<Uint8Array> | undefined;
    const receive = (part: unknown) => {
      const piece = part as ResponsePart;
      if (piece instanceof Uint8Array) return body?.enqueue(piece);
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => void (body = controller),
        // Whoever reads it may stop; what comes after that is dropped.
        cancel: () => void (body = undefined),
      });
      const { status, headers, hasBody } = piece;
      return resolve(new Response(hasBody ? stream : null, { status, headers }));
    };
    send(receive).then(
      () => body?.close(),
      (error: unknown) => {
        body?.error(error);
        // As fetch rejects where no response comes.
        reject(error instanceof OwnDocumentError ? new TypeError(error.message) : error);
      },
    );
  });
}

interface Pending {
  onPart: (part: unknown) => void;
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

interface AskOptions {
  /** Is given each part as it comes. */
  onPart?: (part: unknown) => void;
  signal?: AbortSignal;
}

/** The worker, from the page. */
export interface DocumentWorker {
  ask: <Kind extends keyof Asked>(
    kind: Kind,
    of: Asked[Kind]['of'],
    options?: AskOptions,
  ) => Promise<Asked[Kind]['gives']>;
  /** Opens a document in place of the one before. */
  open: (files: readonly OwnFile[], limits: readonly string[]) => Promise<Opened>;
  /** Sends a request to the mock of the document; nothing goes to the network. */
  fetch: (request: Request) => Promise<Response>;
}
