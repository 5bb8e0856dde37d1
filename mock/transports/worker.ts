import { http } from 'msw/http';
import { setupWorker } from 'msw/browser';
import type { Sandbox } from '../sandbox.ts';
import { createTickets, markResponse, unmarkResponse, type Ticket } from './tickets.ts';

export interface WorkerOptions {
  /** The URL of mockServiceWorker.js. */
  scriptUrl: string;
  /** The part of the site that the worker looks after; not above the script's own folder. */
  scope: string;
  /** Where the mock is, such as `/mock/`; requests to any of these are answered here. */
  mockPaths: string[];
  /** Where tickets are sent: a path below one of `mockPaths` at which no API is. */
  ticketPath: string;
  /** How long the worker may take to ask for a request, in milliseconds. */
  patience?: number;
}

export interface WorkerTransport {
  /**
   * Sends a request by way of the worker. Only a ticket is handed to the browser's `fetch`: the request itself stays in
   * this page, so that its key cannot reach a host, whatever became of the worker. Rejects with a `WorkerLost` where
   * the response is not of this page's mock.
   */
  fetch(request: Request): Promise<Response>;
  stop(): Promise<void>;
}

/** The worker does not answer this page any more, or something else answers in its place. */
export class WorkerLost extends Error {
  override name = 'WorkerLost' as const;
  /** Whether the mock has handled the request all the same, so that sending it again would count it twice. */
  readonly wasHandled: boolean;
  /** What the mock of this page returned, where that is known: only the way back was lost. */
  readonly response: Response | null;

  constructor(message: string, wasHandled: boolean, response: Response | null = null) {
    super(message);
    this.wasHandled = wasHandled;
    this.response = response;
  }
}

/**
 * Puts the mock behind the page's own `fetch`, by a service worker. Rejects where workers are missing or refused; the
 * direct transport does the same without one.
 */
export async function startWorkerTransport(
  sandbox: Sandbox,
  { scriptUrl, scope, mockPaths, ticketPath, patience = 3000 }: WorkerOptions,
): Promise<WorkerTransport> {
  // Without this check MSW patches fetch instead, which is neither a worker nor our direct transport.
  if (!('serviceWorker' in navigator))
    throw new Error('Failed to start the worker: this browser has no service workers here.');

  const tickets = createTickets();
  // WebKit's worker collects a stream and hands it over at its end: there the page reads it from the mock itself.
  const handsOverStreams = canTransferStreams();
  const streams = new Map<string, Response>();
  // A worker that ends takes what is on its way with it, so the page keeps a copy until the response is there.
  const copies = new Map<string, Promise<Response | null>>();
  const answer = async (request: Request) => (await sandbox.handle(request)) ?? nothingHere();
  const worker = setupWorker(
    http.all<{ id: string }>(`${ticketPath}:id`, async ({ params }) => {
      const waiting = tickets.take(params.id);
      if (!waiting) return nothingHere();
      const coming = answer(waiting.request).then((response) => ({ response, copy: copyOf(response) }));
      copies.set(
        params.id,
        coming.then(
          ({ copy }) => copy,
          () => null,
        ),
      );
      const { response } = await coming;
      if (!isStream(response) || handsOverStreams) return markResponse(response, waiting.mark);
      streams.set(params.id, response);
      return markResponse(new Response(null, response), waiting.mark);
    }),
    // Requests that the reader's own code makes, as from the browser's console.
    ...mockPaths.map((path) => http.all(`${path}*`, ({ request }) => answer(request))),
  );
  await worker.start({
    serviceWorker: { url: scriptUrl, options: { scope } },
    quiet: true,
    onUnhandledFrame: 'bypass',
  });
  return {
    async fetch(request) {
      request.signal.throwIfAborted();
      const ticket = tickets.open(request);
      const given = new AbortController();
      const response = await redeem(ticketPath, ticket, request.signal, given, patience);
      const own = response && unmarkResponse(response, ticket.mark);
      const stream = streams.get(ticket.id);
      streams.delete(ticket.id);
      const copy = copies.get(ticket.id);
      copies.delete(ticket.id);
      if (own) return stream ?? own;
      const wasHandled = !ticket.withdraw();
      given.abort();
      request.signal.throwIfAborted();
      throw new WorkerLost(whyLost(response, wasHandled), wasHandled, (await copy) ?? null);
    },
    stop: async () => worker.stop(),
  };
}

/** Returns what the browser gets for a ticket; null where nobody asks for the request in time, or nothing comes back. */
async function redeem(
  ticketPath: string,
  ticket: Ticket,
  signal: AbortSignal,
  given: AbortController,
  patience: number,
): Promise<Response | null> {
  const giveUp = () => given.abort();
  signal.addEventListener('abort', giveUp, { once: true });
  const timer = setTimeout(giveUp, patience);
  // Once the mock has the request, it may take its time.
  void ticket.taken.then(() => clearTimeout(timer));
  try {
    return await fetch(ticketPath + ticket.id, {
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: given.signal,
    });
  } catch {
    return null;
  } finally {
    clearTimeout(timer);
  }
}

function whyLost(response: Response | null, wasHandled: boolean): string {
  if (wasHandled) {
    return 'The mock handled the request, but its response did not come back through the service worker. Nothing was sent to a host. Send it again.';
  }
  return response
    ? `The service worker no longer serves this page: ${response.status} came from somewhere else.`
    : 'The service worker no longer serves this page.';
}

/** A stream would be kept from its beginning to its end. */
function copyOf(response: Response): Response | null {
  return isStream(response) ? null : response.clone();
}

function isStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** Whether a stream can be given to a worker as it is; otherwise MSW reads it to its end first. */
function canTransferStreams(): boolean {
  const stream = new ReadableStream();
  const { port1 } = new MessageChannel();
  try {
    port1.postMessage(stream, [stream]);
    return true;
  } catch {
    return false;
  } finally {
    port1.close();
  }
}

function nothingHere(): Response {
  return new Response('No API of the mock is at this URL.\n', { status: 404 });
}
