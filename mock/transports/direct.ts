import type { Sandbox } from '../sandbox.ts';

/** A mock that is called as a function, where nothing can be put between the page and the network. */
export interface DirectTransport {
  /**
   * Answers what is the mock's to answer; rejects for any other address, because nothing may leave the page,
   * and with the signal's reason for a request that was aborted.
   */
  fetch(request: Request): Promise<Response>;
}

/** Returns the transport that needs no service worker. */
export function createDirectTransport(sandbox: Sandbox): DirectTransport {
  return {
    async fetch(request) {
      const answer = await sandbox.handle(request);
      // As the page's own fetch does it.
      request.signal.throwIfAborted();
      // What the page's own fetch does where the connection breaks.
      if (answer?.type === 'error')
        throw new TypeError('The mock dropped the connection: that was the fault to simulate.');
      if (answer) return answer;
      throw new TypeError(`Failed to send "${request.method} ${request.url}": no API of the mock is at that URL.`);
    },
  };
}
