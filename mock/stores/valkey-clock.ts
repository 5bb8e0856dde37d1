import { StoreError } from '../engine/store-error.ts';
import { monotonic, type Connection } from './valkey-connection.ts';

/** How often the server's time is asked for, in milliseconds, and of how many replies the fastest counts. */
const ASK_EVERY = 500;
const SAMPLES = 8;

/** How long the first reply is waited for at the start, in milliseconds. */
const FIRST_WITHIN = 1500;

/** In a cluster always the same node is asked, for no two have quite the same time. */
const KEY = 'latchkey:{~clock}';

/** The timers of this moment, for a test runner may put fake ones in their place that nothing moves on. */
const { setInterval: startInterval, clearInterval: stopInterval } = globalThis;

/** The server's clock, as this process knows it. */
export interface ValkeyClock {
  /** Milliseconds since the epoch; wrong by no more than half of the way to the server and back. */
  now: () => number;
  /** Rejects where the server has not told its time yet. */
  ready: () => Promise<void>;
  stop: () => void;
}

/**
 * Returns the clock of the server, which all who share it go by: those of their machines may differ by seconds. Resolves
 * with the first reply, or without one after a while.
 */
export async function startValkeyClock(connection: Connection): Promise<ValkeyClock> {
  let samples: Sample[] = [];
  let ahead: number | null = null;

  async function ask(): Promise<void> {
    const sent = monotonic();
    const command = ['EVAL', "return redis.call('TIME')", '1', KEY];
    const reply = await connection.send(KEY, command, { deadline: sent + FIRST_WITHIN, writes: true });
    const received = monotonic();
    const [seconds, microseconds] = reply as [string, string];
    const time = Number(seconds) * 1000 + Number(microseconds) / 1000;
    samples = [...samples.slice(1 - SAMPLES), { way: received - sent, ahead: time - (sent + received) / 2 }];
    ahead = samples.reduce((best, each) => (each.way < best.way ? each : best)).ahead;
  }

  const asking = startInterval(() => void ask().catch(() => {}), ASK_EVERY);
  asking.unref();
  await ask().catch(() => {});
  return {
    // Before the first reply nothing can be counted either, so this time decides nothing.
    now: () => (ahead === null ? Date.now() : Math.floor(monotonic() + ahead)),
    async ready() {
      if (ahead === null) await ask();
      if (ahead === null) throw new StoreError('hanging');
    },
    stop: () => stopInterval(asking),
  };
}

interface Sample {
  /** How long the reply took, in milliseconds. */
  way: number;
  /** How far the server's time is ahead of this process's clock, in milliseconds. */
  ahead: number;
}
