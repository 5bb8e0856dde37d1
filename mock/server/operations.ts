import type { HttpBindings } from '@hono/node-server';
import type { Outcome } from '../engine/context.ts';
import { createHttpApp, type HttpApp, type HttpOptions } from '../transports/http.ts';
import { GUARDS } from '../transports/response-headers.ts';
import type { Sandbox } from '../sandbox.ts';
import { sandboxNameOf } from '../sandbox-name.ts';
import type { Health } from './health.ts';
import type { Metrics } from './metrics.ts';

export interface OperationsOptions extends HttpOptions {
  health: Health;
  metrics: Metrics;
  /** Takes a line of JSON for each request that an API responds to, or the server itself. Nothing is told by default. */
  log?: ((line: string) => void) | undefined;
}

/**
 * Returns the mock as a fetch handler that a server can be operated by: beside the APIs `/health/live`, `/health/ready`
 * and `/metrics`, and each request counted and told of.
 */
export function createOperatedApp(sandbox: Sandbox, options: OperationsOptions): HttpApp {
  const { health, metrics, log } = options;
  const app = createHttpApp(sandbox, options);

  async function answer(request: Request, bindings?: HttpBindings): Promise<Response> {
    const began = performance.now();
    let outcome: Outcome | undefined;
    const response = await app.fetch(request, bindings, (each) => (outcome = each));
    const seconds = (performance.now() - began) / 1000;
    // Files of the site, and whatever else is no request to an API, are one row.
    const handled = outcome ?? { api: 'none', operation: null, status: response.status, reason: 'none' };
    metrics.count(handled, seconds);
    log?.(lineOf(request, handled, seconds));
    return response;
  }

  return {
    fetch(request, bindings) {
      const path = pathOf(request.url);
      if (path === '/health/live') return Promise.resolve(plain(200, { status: 'live' }));
      if (path === '/health/ready') return ready(health);
      if (path === '/metrics') return figures(metrics);
      return answer(request, bindings);
    },
  };
}

async function ready(health: Health): Promise<Response> {
  const reason = await health.whyNotReady();
  return reason === null ? plain(200, { status: 'ready' }) : plain(503, { status: 'not ready', reason });
}

async function figures(metrics: Metrics): Promise<Response> {
  return new Response(await metrics.text(), {
    headers: { ...GUARDS, 'Cache-Control': 'no-store', 'Content-Type': metrics.contentType },
  });
}

function plain(status: number, body: object): Response {
  return new Response(`${JSON.stringify(body)}\n`, {
    status,
    headers: { ...GUARDS, 'Cache-Control': 'no-store', 'Content-Type': 'application/json' },
  });
}

/** Returns a line for a log. What the caller wrote, such as a path or a key, is not in it; a mock's name is checked first. */
function lineOf(request: Request, { api, operation, status, reason }: Outcome, seconds: number): string {
  const name = sandboxNameOf(request.url);
  return JSON.stringify({
    time: new Date().toISOString(),
    method: request.method,
    api,
    operation,
    status,
    reason,
    ms: Math.round(seconds * 100_000) / 100,
    ...(name !== null && /^[a-z0-9-]{1,64}$/.test(name) && { mock: name }),
  });
}

/** Much faster than parsing all of the URL. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('?', start);
  return end < 0 ? url.slice(start) : url.slice(start, end);
}
