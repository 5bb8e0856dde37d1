import type { Scratch } from '../../mock/scratch.ts';
import type { Answering, Way } from './way.ts';

/** How this window reaches the mock. */
export interface Connection extends Readonly<Answering>, Pick<Way, 'fetch' | 'ask'> {
  /** Starts the service worker. Resolves when it responds, cannot, or takes too long. */
  startWorker: () => Promise<void>;
  /** `page`: it is kept in memory on purpose, and is gone when the page is left. */
  storage: 'indexeddb' | 'memory' | 'page' | 'server';
  /** The mock of the server, where the page uses one; undefined for the mock in the browser. */
  shared?: SharedMock;
  /** What the browser said when it refused its storage; null where it did not. */
  whyMemory: string | null;
  /** Returns how far the sandbox's clock is ahead of real time, in milliseconds. */
  offset: () => Promise<number>;
  /** Sends what changes nothing, so that all that happens for the first time has happened; undefined where it would leave the page. */
  rehearse?: (api: string) => Promise<void>;
  /** Opens a sandbox of its own, in memory; requests to it go the same way. The reader's own stays as it is. */
  openScratch: () => Scratch;
}

/** A named mock of the server that this page came from: whatever is sent to it leaves the browser. */
interface SharedMock {
  name: string;
  /** Why the server's console is closed to this page, as a sentence; null where it is open. */
  readonly whyClosed: string | null;
  /** Sends the console's token from now on. Resolves to whether it is the right one; the token is kept in memory only. */
  unlock: (token: string) => Promise<boolean>;
}
