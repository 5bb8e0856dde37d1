import { createHash } from 'node:crypto';
import { StoreError, toStoreError } from '../engine/store-error.ts';

/** Where a server of Valkey or Redis is, or the nodes of a cluster. */
export interface ValkeyPlace {
  /** `redis://` or `rediss://`, with user and password where they are needed. */
  urls: readonly string[];
  isCluster: boolean;
}

/** A connection that is made again whenever it breaks. */
export interface Connection {
  /**
   * Sends a command about a key. Where the connection breaks, it is sent again until the deadline (milliseconds on the
   * clock of {@link monotonic}), so it must do no harm twice. Rejects with a `StoreError`.
   */
  send(key: string, command: readonly string[], options: { deadline: number; writes: boolean }): Promise<unknown>;
  close(): void;
}

/** How long the first try may take, and the longest wait before the next one, in milliseconds. */
const CONNECT_TIMEOUT = 1000;
const LONGEST_WAIT = 200;

/** After how much silence a connection is given up, and how often something is said over it, in milliseconds. */
const SILENCE = 4000;
const PING_EVERY = 1000;

/** The timers of this moment, for a test runner may put fake ones in their place that nothing moves on. */
const { setTimeout: startTimer } = globalThis;

/** Milliseconds of a clock that nobody sets. */
export const monotonic: () => number = performance.now.bind(performance);

/** Connects. Resolves at once: until the connection stands, what is sent waits for it until its deadline. */
export async function connectToValkey({ urls, isCluster }: ValkeyPlace): Promise<Connection> {
  const { createClient, createCluster, ErrorReply } = await import('@redis/client');
  const options = {
    disableOfflineQueue: true,
    pingInterval: PING_EVERY,
    commandsQueueMaxLength: 50_000,
    socket: {
      connectTimeout: CONNECT_TIMEOUT,
      socketTimeout: SILENCE,
      reconnectStrategy: (tries: number) => Math.min(20 * 2 ** Math.min(tries, 10), LONGEST_WAIT),
    },
  };
  if (!isCluster) {
    const client = createClient({ ...options, RESP: 2, url: urls[0] ?? '' });
    // It is told by what is sent, and made again by itself.
    client.on('error', () => {});
    client.connect().catch(() => {});
    return withRetries({
      send: (_key, _writes, command) => client.sendCommand([...command]),
      isReply: (error) => error instanceof ErrorReply,
      close: () => client.destroy(),
    });
  }
  const cluster = createCluster({
    RESP: 2,
    rootNodes: urls.map((url) => ({ url })),
    defaults: { ...options, ...credentialsOf(urls[0] ?? '') },
  });
  cluster.on('error', () => {});
  const state = { isClosed: false };
  // A cluster whose nodes cannot be reached at first is not tried again by the client.
  const connect = async (): Promise<void> => {
    while (!state.isClosed) {
      try {
        await cluster.connect();
        return;
      } catch {
        await new Promise((resolve) => startTimer(resolve, LONGEST_WAIT).unref());
      }
    }
  };
  void connect();
  return withRetries({
    send: (key, writes, command) => cluster.sendCommand(key, !writes, [...command]),
    isReply: (error) => error instanceof ErrorReply,
    close: () => {
      state.isClosed = true;
      cluster.destroy();
    },
  });
}

function credentialsOf(url: string): { username?: string; password?: string } {
  const { username, password } = new URL(url);
  return {
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
  };
}

/** What a client of the library does, whether for one server or for a cluster. */
interface Client {
  send: (key: string, writes: boolean, command: readonly string[]) => Promise<unknown>;
  /** Returns whether an error is the server's own reply: the others are of the connection. */
  isReply: (error: unknown) => boolean;
  close: () => void;
}

function withRetries({ send, isReply, close }: Client): Connection {
  let closed = false;
  return {
    async send(key, command, { deadline, writes }) {
      for (let wait = 5; ; wait = Math.min(wait * 2, 50)) {
        try {
          return await send(key, writes, command);
        } catch (error) {
          const { message } = error as Error;
          if (isReply(error) && message.startsWith('OOM ')) throw new StoreError('full', error);
          if (closed || (isReply(error) && !PASSING.test(message))) throw toStoreError(error);
          if (monotonic() + wait > deadline) throw new StoreError('hanging', error);
          await new Promise((resolve) => startTimer(resolve, wait));
        }
      }
    },
    close() {
      closed = true;
      close();
    },
  };
}

/** What a server says while it starts, is replaced, or moves keys: the next try may be luckier. */
const PASSING = /^(LOADING|TRYAGAIN|CLUSTERDOWN|MASTERDOWN|READONLY|NOREPLICAS|MOVED|ASK|BUSY)\b/;

/** A script, and how the server knows it. */
export interface Script {
  text: string;
  hash: string;
}

export function scriptOf(text: string): Script {
  return { text, hash: createHash('sha1').update(text).digest('hex') };
}

/** With so many values, what is sent is far longer than the text of any script. */
const MOST_SENT_AGAIN = 200;

/** Runs a script; a server that has forgotten it is given it again. */
export async function runScript(
  connection: Connection,
  { text, hash }: Script,
  {
    keys,
    values,
    deadline,
    writes = true,
  }: { keys: readonly string[]; values: readonly string[]; deadline: number; writes?: boolean },
): Promise<unknown> {
  const rest = [String(keys.length), ...keys, ...values];
  const options = { deadline, writes };
  // Sent by its hash to a server that has forgotten it, all that goes with it would have to be sent again.
  if (values.length > MOST_SENT_AGAIN) return connection.send(keys[0] ?? '', ['EVAL', text, ...rest], options);
  try {
    return await connection.send(keys[0] ?? '', ['EVALSHA', hash, ...rest], options);
  } catch (error) {
    const { cause } = error as { cause?: unknown };
    if (!(cause instanceof Error && cause.message.startsWith('NOSCRIPT'))) throw error;
    return connection.send(keys[0] ?? '', ['EVAL', text, ...rest], options);
  }
}
