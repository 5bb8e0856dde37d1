import { isAtOnce } from './engine/at-once.ts';
import { advanceClock, readOffset } from './engine/clock.ts';
import type { Caller, TakeOrder } from './engine/context.ts';
import type { SandboxControl, SandboxesControl } from './engine/control.ts';
import type { Api } from './engine/define-api.ts';
import type { Arrival } from './engine/exchange.ts';
import { runPipeline } from './engine/pipeline.ts';
import { reportError, type ErrorListener, type ResponseListener } from './engine/report.ts';
import { reportResponse } from './engine/report-response.ts';
import { prepare } from './engine/prepare.ts';
import { guardStore } from './engine/guard-store.ts';
import type { Store } from './engine/store.ts';
import { createSandboxKeys } from './keys.ts';
import type { SandboxKeys } from './keys.ts';
import { fillRandom, randomHex } from './random.ts';

/** Keys, counters, resources and clock together, and the mock that answers from them. */
export interface Sandbox {
  /**
   * Answers a request for `/mock/<id>/…`, whatever stands before that; null for any other address. Whatever goes wrong
   * becomes a documented answer; rejects only where the API's own code cannot be loaded.
   */
  handle(request: Request, caller?: Caller): Promise<Response> | null;
}

/** A sandbox of this process. */
export interface OwnSandbox extends Sandbox {
  keys: SandboxKeys;
  /** Returns whether a URL is that of one of its APIs. */
  knows(url: string): boolean;
}

export interface SandboxOptions {
  store: Store;
  /**
   * Real time in milliseconds since the epoch. By default that of the store, or else `Date.now`, read each time: a test
   * runner's fake timers move it.
   */
  now?: () => number;
  /** Fills an array with random bytes. Web Crypto's by default. */
  random?: (bytes: Uint8Array) => void;
  /** Resolves after some milliseconds, or when the signal is aborted. A timer by default. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Returns where below `/mock/` a path is that begins otherwise; null for nowhere. By default all of them are. */
  ownPath?: (path: string) => string | null;
  /** The APIs to answer for. */
  apis?: readonly Api[];
  /** How to get each API by its id, in place of `apis`, where they are to be loaded when they are asked for. */
  sources?: ApiSources;
  /**
   * Is told of every exception in a handler or in the store, which the client sees as the documented 500 without its
   * text. The error and the request may hold secrets. Nothing is told by default.
   */
  onError?: ErrorListener;
  /** Is told of every request that an API responded to, those to the console aside. Nothing is told by default. */
  onResponse?: ResponseListener;
  /** Returns what the next request to an operation is to get in place of its response. Nothing by default. */
  takeOrder?: TakeOrder;
  /** The named sandboxes that the console lists and removes. None by default. */
  sandboxes?: SandboxesControl | undefined;
}

/**
 * Returns a sandbox of some APIs, and of no others; two sandboxes over one store share their state. It knows none by itself,
 * so that the worker of a reader's own document does not carry all of ours.
 */
export function createSandboxOf(options: SandboxOptions): OwnSandbox {
  const { random = fillRandom, sleep = sleepWithTimer, onError, onResponse, takeOrder } = options;
  // Where several processes share a store, its clock is the one that all of them have.
  const now = options.now ?? options.store.now?.bind(options.store) ?? (() => Date.now());
  const store = isAtOnce(options.store) ? options.store : guardStore(options.store);
  const given = (options.apis ?? []).map((api) => [api.contract.id, async () => api] as const);
  const documented: ApiSources = options.sources ?? new Map(given);
  const sources: ApiSources = new Map([
    ...documented,
    ['console', async () => (await import('./console/index.ts')).createConsole(control)],
  ]);
  const loaded = new Map<string, Api>();
  const control: SandboxControl = {
    apiIds: [...documented.keys()],
    findApi: async (id) => (documented.has(id) ? load(id) : null),
    store,
    advance: (milliseconds, farthest) => advanceClock(store, milliseconds, farthest),
    offset: () => readOffset(store),
    sandboxes: options.sandboxes,
    pause: () => sleep(0, new AbortController().signal),
    // What each API begins with is put in when it is asked for the first time.
    reset: () => store.replace([]),
  };
  // Requests have to be told apart only while they run, also from those of another tab over the same store.
  const instance = randomHex(random);
  let requests = 0;
  const prepareNow = (arrival: Arrival) => prepare(arrival, now);

  async function answer(request: Request, caller: Caller, id: string, path: string, search: string): Promise<Response> {
    const api = loaded.get(id) ?? (await loadFor(request, id));
    const { mockBase, trace } = api.contract;
    const address = path.slice(api.mount.length);
    // An address beside the API's base is as unknown as one below it that does not exist.
    const below = path.startsWith(`${mockBase}/`) ? path.slice(mockBase.length) : `/..${address}`;
    const arrival: Arrival = {
      request,
      api,
      path: below,
      address,
      search,
      context: { store, now: now(), clock: now, random, sleep, caller, onError, takeOrder },
      trace: trace ? randomHex(random) : null,
      id: `${instance}-${++requests}`,
    };
    const answered = runPipeline(arrival, prepareNow);
    if (!onResponse || !documented.has(id)) return answered;
    const response = await answered;
    await reportResponse(onResponse, arrival, response);
    return response;
  }

  async function load(id: string): Promise<Api> {
    const source = sources.get(id);
    if (!source) throw new Error(`Failed to load an API: the mock has no "${id}".`);
    const api = loaded.get(id) ?? (await source());
    loaded.set(id, api);
    return api;
  }

  async function loadFor(request: Request, id: string): Promise<Api> {
    try {
      return await load(id);
    } catch (error) {
      reportError(onError, error, { request, api: id, operation: null });
      throw error;
    }
  }

  /** Returns what a URL asks for: the id of the API, the path from `/mock/` on, and the query; null where it is none of ours. */
  function locate(url: string): { id: string; path: string; search: string } | null {
    const { path: whole, search } = splitAddress(url);
    // A site that stands below another path has its mock there too.
    const at = whole.indexOf(MOUNT);
    const path = at < 0 ? (options.ownPath?.(whole) ?? whole) : whole.slice(at);
    if (!path.startsWith(MOUNT)) return null;
    const end = path.indexOf('/', MOUNT.length);
    const id = path.slice(MOUNT.length, end < 0 ? path.length : end);
    return sources.has(id) ? { id, path, search } : null;
  }

  return {
    knows: (url) => locate(url) !== null,
    keys: createSandboxKeys({ load, store, random, clock: async () => now() + (await readOffset(store)) }),
    handle(request, caller = { trusted: true }) {
      const place = locate(request.url);
      return place && answer(request, caller, place.id, place.path, place.search);
    },
  };
}

/** What the path of every API begins with. */
const MOUNT = '/mock/';

/** Returns the path and the query of an absolute address; much faster than parsing all of it. */
function splitAddress(url: string): { path: string; search: string } {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  if (start < 0) return { path: '/', search: '' };
  const hash = url.indexOf('#', start);
  const end = hash < 0 ? url.length : hash;
  const mark = url.indexOf('?', start);
  return mark < 0 || mark > end
    ? { path: url.slice(start, end), search: '' }
    : { path: url.slice(start, mark), search: url.slice(mark + 1, end) };
}

/** The timers of this moment, for a test runner may put fake ones in their place that nothing moves on. */
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

/** Waits in real time; where timers are fake, less if those are moved on. */
function sleepWithTimer(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    // An abort that has been is not told of again.
    if (signal.aborted) return resolve();
    const timer = startTimer(end, milliseconds);
    const fake = globalThis.setTimeout === startTimer ? undefined : globalThis.setTimeout(end, milliseconds);
    signal.addEventListener('abort', end);

    function end(): void {
      stopTimer(timer);
      if (fake !== undefined) clearTimeout(fake);
      signal.removeEventListener('abort', end);
      resolve();
    }
  });
}

/** How to get each API, by its id. */
export type ApiSources = ReadonlyMap<string, () => Promise<Api>>;
