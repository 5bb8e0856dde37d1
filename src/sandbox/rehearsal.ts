import type { Sandbox } from '../../mock/sandbox.ts';

/** Where rehearsals are, below the site's base: `mock/rehearsal/<api>`. No API has this id. */
export const REHEARSAL_PATH = 'mock/rehearsal/';

/**
 * Returns the sandbox with a URL for each of its APIs that asks it for what is not there, and so uses nothing up, but
 * puts its resources into the storage. It responds with 200, because a browser's console reports a 404 as an error.
 */
export function withRehearsal<Own extends Sandbox>(sandbox: Own): Own {
  return {
    ...sandbox,
    handle(request, caller) {
      const at = request.url.indexOf(`/${REHEARSAL_PATH}`);
      if (at < 0) return sandbox.handle(request, caller);
      const api = request.url.slice(at + 1 + REHEARSAL_PATH.length);
      const rehearsed = sandbox.handle(new Request(`${request.url.slice(0, at)}/mock/${api}/`), caller);
      return rehearsed && rehearsed.then(({ body }) => new Response(body));
    },
  };
}
