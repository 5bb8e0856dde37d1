import type { Sandbox } from '../sandbox.ts';

/** A mock that is called as a function, where nothing can be put between the page and the network. */
export interface DirectTransport {
  /** Answers what is the mock's to answer; rejects for any other address, because nothing may leave the page. */
  fetch(request: Request): Promise<Response>;
}

export interface DirectOptions {
  /** What stands before `/mock/` in the page's addresses, without a trailing slash. None by default. */
  base?: string;
}

/** Returns the transport that needs no service worker. */
export function createDirectTransport(sandbox: Sandbox, { base = '' }: DirectOptions = {}): DirectTransport {
  return {
    async fetch(request) {
      const answer = sandbox.handle(withoutBase(request, base));
      if (answer) return answer;
      throw new TypeError(`Failed to send "${request.method} ${request.url}": no API of this sandbox is at that address.`);
    },
  };
}

/** Returns the request as if the site stood at the root of its host. */
export function withoutBase(request: Request, base: string): Request {
  if (base === '') return request;
  const url = new URL(request.url);
  if (!url.pathname.startsWith(`${base}/`)) return request;
  url.pathname = url.pathname.slice(base.length);
  return new Request(url, request);
}
