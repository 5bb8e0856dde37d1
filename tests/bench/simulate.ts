/** What is simulated: `micros` of a process and `alone` of what all share, for each request, in microseconds. */
export interface Load {
  processes: number;
  micros: number;
  alone: number;
  /** How many requests are under way at any time. */
  inFlight: number;
  seconds: number;
}

/**
 * Simulates clients that send the next request when the last one is responded to: each request takes its time of one
 * process, then of what all share, and both serve one request after the other. Returns requests per second.
 */
export function simulate({ processes, micros, alone, inFlight, seconds }: Load): number {
  const end = seconds * 1e6;
  const free = Array.from({ length: processes }, () => 0);
  let sharedFree = 0;
  let done = 0;
  // When each client sends its next request, in order; a client keeps to its process, as a connection does.
  const clients = Array.from({ length: inFlight }, (_, index) => ({ at: 0, process: index % processes }));
  while (true) {
    const next = clients.reduce((first, each) => (each.at < first.at ? each : first));
    if (next.at >= end) return Math.round(done / seconds);
    const begun = Math.max(next.at, free[next.process] ?? 0);
    free[next.process] = begun + micros;
    sharedFree = Math.max(begun + micros, sharedFree) + alone;
    next.at = sharedFree;
    done += 1;
  }
}
