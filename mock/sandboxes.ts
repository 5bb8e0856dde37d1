import type { SandboxesControl } from './engine/control.ts';
import type { Caller } from './engine/context.ts';
import { isAtOnce } from './engine/at-once.ts';
import { guardStore } from './engine/guard-store.ts';
import { toStoreError } from './engine/store-error.ts';
import type { Store, StoreSize } from './engine/store.ts';
import { fillRandom } from './random.ts';
import { createRegistry } from './registry.ts';
import { createSandbox, type OwnSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts';
import { SANDBOX_NAME, sandboxNameOf } from './sandbox-name.ts';
import { onceForEach } from './stores/once-for-each.ts';
import type { Stores } from './stores/stores.ts';

/** How many named sandboxes a server keeps where nothing else is said. */
export const MOST_SANDBOXES = 100;

export interface SandboxesOptions extends Omit<SandboxOptions, 'store' | 'sandboxes'> {
  stores: Stores;
  /** How many named sandboxes there may be. {@link MOST_SANDBOXES} by default. */
  most?: number;
}

/** The sandbox of `/mock/…`, and beside it the named ones of `/s/<name>/mock/…`. */
export interface Sandboxes extends Sandbox {
  /** The one without a name. */
  main: OwnSandbox;
  /** Returns how much all of them keep. */
  size(): Promise<StoreSize & { sandboxes: number }>;
}

/** Returns a sandbox that others stand beside: each is made with its first request, and shares nothing with any other. */
export function createSandboxes({ stores, most = MOST_SANDBOXES, ...options }: SandboxesOptions): Sandboxes {
  const opened = stores.open('~registry');
  const index = isAtOnce(opened) ? opened : guardStore(opened);
  const now = options.now ?? opened.now?.bind(opened) ?? (() => Date.now());
  const registry = createRegistry(index, {
    most,
    now,
    random: options.random ?? fillRandom,
    clear: (id) => stores.open(id).replace([]),
  });
  const control: SandboxesControl = {
    limit: most,
    list: () => registry.list(),
    remove: (name) => registry.remove(name),
  };
  const main = createSandbox({ ...options, store: stores.open('~main'), sandboxes: control });
  const open = onceForEach((id) => createSandbox({ ...options, store: stores.open(id), sandboxes: control }));

  async function handleNamed(name: string, request: Request, caller: Caller | undefined): Promise<Response | null> {
    try {
      const id = await registry.admit(name);
      return id === null ? refuseFull(most) : open(id).handle(request, caller);
    } catch (error) {
      // The API's own documented response says that its storage failed.
      return createSandbox({ ...options, store: failing(error) }).handle(request, caller);
    }
  }

  return {
    main,
    handle(request, caller) {
      const name = sandboxNameOf(request.url);
      if (name === null) return main.handle(request, caller);
      if (!SANDBOX_NAME.test(name)) return Promise.resolve(refuseName());
      // Whatever no API is at is nobody's: it makes no sandbox.
      if (!main.knows(request.url)) return null;
      return handleNamed(name, request, caller) as Promise<Response>;
    },
    async size() {
      const entries = await registry.list();
      const sizes = await Promise.all(['~main', ...entries.map(({ id }) => id)].map((id) => stores.open(id).size()));
      const sum = (field: keyof StoreSize) => sizes.reduce((total, size) => total + size[field], 0);
      return { sandboxes: entries.length, entries: sum('entries'), bytes: sum('bytes') };
    },
  };
}

function refuseFull(most: number): Response {
  return refuse(
    503,
    'sandbox/limit',
    `This server keeps at most ${most} named mocks, and there are as many. Remove one with DELETE ` +
      '/mock/console/v1/sandboxes/<name>, wait until one has been unused for 24 hours, or start the server with a higher --max-sandboxes.',
  );
}

function refuseName(): Response {
  return refuse(404, 'sandbox/name', "A mock's name has 1 to 64 characters, each of a-z, 0-9 or '-': /s/<name>/mock/.");
}

/** Returns a problem (RFC 9457) that is the server's, not an API's. Pages of other origins may read it. */
function refuse(status: number, reason: string, detail: string): Response {
  return new Response(JSON.stringify({ type: 'about:blank', status, code: reason, detail }), {
    status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      'Access-Control-Allow-Origin': '*',
      'Access-Control-Expose-Headers': 'X-Mock-Reason, X-Mock-Why',
      'X-Mock-Reason': reason,
      'X-Mock-Why': detail,
    },
  });
}

/** Returns a store every call of which fails as one has. */
function failing(error: unknown): Store {
  const fail = () => Promise.reject(toStoreError(error));
  return { get: fail, read: fail, list: fail, update: fail, delete: fail, replace: fail, size: fail };
}
