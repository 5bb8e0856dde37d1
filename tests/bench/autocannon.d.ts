/** As much of autocannon as the benchmark uses; the package has no types of its own. */
declare module 'autocannon' {
  export interface Options {
    url: string;
    method: string;
    headers: Record<string, string>;
    body?: string;
    connections: number;
    /** Seconds; or `amount`, a number of requests. */
    duration?: number;
    amount?: number;
  }

  export interface Result {
    requests: { total: number };
    statusCodeStats: Record<string, { count: number }>;
    /** Seconds that it really took. */
    duration: number;
    non2xx: number;
    errors: number;
  }

  export default function autocannon(options: Options): Promise<Result>;
}
