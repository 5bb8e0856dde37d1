/** What a retry loop is given. Time and chance come from outside, so that the loop can be tried without waiting. */
export interface Client {
  /** Sends the request once. */
  fetch: () => Promise<Response>;
  /** Waits so many seconds. */
  sleep: (seconds: number) => Promise<void>;
  /** Returns the time in milliseconds. */
  now: () => number;
  /** Returns a number from 0 up to, but not including, 1. */
  random: () => number;
  /** Reads how many seconds the answer asks one to wait; null where it does not say. */
  waitOf: (response: Response) => Promise<number | null>;
}
