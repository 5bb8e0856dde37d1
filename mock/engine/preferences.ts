/** The preferences (RFC 7240) that the mock knows. */
export interface Preferences {
  code?: string;
  example?: string;
  /** Seconds. */
  wait?: number;
  /** What happens to the connection in place of a response: one of FAULTS, or a name that there is not. */
  fault?: string;
  /** After how many events a stream breaks off. */
  cut?: number;
  /** Of each `of` requests to the operation the first `times` get what is preferred, the others what they would get. */
  share?: { times: number; of: number };
}
