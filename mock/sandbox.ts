import { apis } from './apis/index.ts';
import { consoleApi } from './console/index.ts';
import { advanceClock, readOffset } from './engine/clock.ts';
import type { Caller } from './engine/context.ts';
import type { SandboxControl } from './engine/control.ts';
import type { Api } from './engine/define-api.ts';
import type { Arrival } from './engine/exchange.ts';
import { runPipeline } from './engine/pipeline.ts';
import { ensureSeeded, seedAfresh } from './engine/seed.ts';
import type { Store } from './engine/store.ts';

/** Keys, counters, resources and clock together, and the mock that answers from them. */
export interface Sandbox {
  /**
   * Answers a request for `/mock/<id>/…`, whatever stands before that; null for any other address. Never rejects:
   * whatever goes wrong becomes a documented answer.
   */
  handle(request: Request, caller?: Caller): Promise<Response> | null;
}

export interface SandboxOptions {
  store: Store;
  /** Real time in milliseconds since the epoch. `Date.now` by default. */
  now?: () => number;
  /** Fills an array with random bytes. Web Crypto's by default. */
  random?: (bytes: Uint8Array) => void;
  /** Resolves after some milliseconds, or when the signal is aborted. A timer by default. */
  sleep?: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** The APIs to answer for. Those of the catalog by default. */
  apis?: readonly Api[];
}

/** Returns a sandbox over a store; two sandboxes over one store share their state. */
export function createSandbox(options: SandboxOptions): Sandbox {
  const { store, now = Date.now, random = fillRandom, sleep = sleepWithTimer } = options;
  const documented = options.apis ?? Object.values(apis);
  const mounted = new Map([...documented, consoleApi].map((api) => [api.contract.id, api]));
  const control: SandboxControl = {
    apis: new Map(documented.map((api) => [api.contract.id, api])),
    store,
    advance: (milliseconds) => advanceClock(store, milliseconds),
    offset: () => readOffset(store),
    reset: () => seedAfresh(store, documented, now()),
  };
  // Requests have to be told apart only while they run, also from those of another tab over the same store.
  const instance = randomHex(random);
  let requests = 0;
  let seeded: Promise<void> | undefined;

  async function answer(request: Request, caller: Caller, target: Target): Promise<Response> {
    const context = { store, now: now(), random, sleep, caller, control };
    const trace = target.api.contract.trace ? randomHex(random) : null;
    const id = `${instance}-${++requests}`;
    return runPipeline({ request, ...target, context, trace, id }, async () => {
      await (seeded ??= seed());
      context.now = now() + (await readOffset(store));
    });
  }

  async function seed(): Promise<void> {
    try {
      await ensureSeeded(store, documented, now());
    } catch (error) {
      // The store may work at the next request.
      seeded = undefined;
      throw error;
    }
  }

  return {
    handle(request, caller = { trusted: true }) {
      const { path: whole, search } = splitAddress(request.url);
      // A site that stands below another path has its mock there too.
      const path = whole.slice(Math.max(0, whole.indexOf('/mock/')));
      const api = mounted.get(path.split('/', 3)[2] ?? '');
      if (!api || !path.startsWith(api.mount)) return null;
      const { mockBase } = api.contract;
      const address = path.slice(api.mount.length);
      // An address beside the API's base is as unknown as one below it that does not exist.
      const below = path.startsWith(`${mockBase}/`) ? path.slice(mockBase.length) : `/..${address}`;
      return answer(request, caller, { api, path: below, address, search });
    },
  };
}

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

function fillRandom(bytes: Uint8Array): void {
  crypto.getRandomValues(bytes);
}

/** Returns 32 random hexadecimal digits. */
function randomHex(random: (bytes: Uint8Array) => void): string {
  const bytes = new Uint8Array(16);
  random(bytes);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sleepWithTimer(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Which API a request is for, and where below it. */
type Target = Pick<Arrival, 'api' | 'path' | 'address' | 'search'>;
