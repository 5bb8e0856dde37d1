/** What became of one request; times in milliseconds of `performance.now`. */
interface Sent {
  /** 0 where the connection broke. */
  status: number;
  at: number;
  took: number;
  response: Response | null;
}

/** Requests that are sent all the time, until they are stopped. */
export interface SteadyLoad {
  sent: readonly Sent[];
  /** Resolves with the first response of this status to a request that was sent after `moment`. */
  first(status: number, moment: number): Promise<Sent>;
  /** Resolves once none is under way any more. */
  stop(): Promise<void>;
}

/** How many requests are under way at any time. */
const AT_ONCE = 8;

/** Sends one request after the other, several at any time; `send` is handed the number of the request. */
export function startSteadyLoad(send: (index: number) => Promise<Response>): SteadyLoad {
  const sent: Sent[] = [];
  let waiting: { status: number; moment: number; resolve: (found: Sent) => void }[] = [];
  const run = { isOver: false };
  let count = 0;

  async function work(): Promise<void> {
    while (!run.isOver) {
      const at = performance.now();
      const response = await send(count++).then(
        async (received) => {
          // Read to its end, so that the connection is free for the next one.
          await received.clone().arrayBuffer();
          return received;
        },
        () => null,
      );
      const each = { status: response?.status ?? 0, at, took: performance.now() - at, response };
      sent.push(each);
      const isFor = ({ status, moment }: { status: number; moment: number }) => each.status === status && at >= moment;
      for (const wanted of waiting.filter(isFor)) wanted.resolve(each);
      waiting = waiting.filter((wanted) => !isFor(wanted));
      // A connection that is refused at once must not take all of the time.
      if (response === null) await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  const workers = Promise.all(Array.from({ length: AT_ONCE }, work));
  return {
    sent,
    first: (status, moment) => new Promise((resolve) => waiting.push({ status, moment, resolve })),
    async stop() {
      run.isOver = true;
      await workers;
    },
  };
}
