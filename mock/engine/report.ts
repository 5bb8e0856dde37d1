/** Takes an exception of the mock itself, and which request it happened to. What it throws is ignored. */
export type ErrorListener = (error: unknown, failed: FailedRequest) => void;

/** Which request an exception happened to. */
export interface FailedRequest {
  /** The request, whose headers may hold a secret. Its body may have been read. */
  request: Request;
  /** The id of the API. */
  api: string;
  /** The operationId; null where the exception came before the operation was known. */
  operation: string | null;
}

/** Tells the listener, if there is one, of an exception. Never throws: no response may depend on who listens. */
export function reportError(listener: ErrorListener | undefined, error: unknown, failed: FailedRequest): void {
  try {
    listener?.(error, failed);
  } catch {
    // There is nobody left to tell.
  }
}

/** Takes what became of a request. What it throws is ignored. */
export type ResponseListener = (handled: HandledRequest) => void;

/** A request that the mock has responded to, without anything that is secret. */
export interface HandledRequest {
  /** The id of the API. */
  api: string;
  /** The operationId; null where no operation is at the URL, or not with this method. */
  operation: string | null;
  method: string;
  /** The path as the caller of the real API would write it, below its host and without the query. */
  path: string;
  /** The name of the key that the request carried; null where it carried none that the sandbox knows. */
  key: string | null;
  /** The status of the response; 0 where the connection was dropped. */
  status: number;
  /** Which step decided, and by which rule: `limit/per-minute`. */
  reason: string;
  /** The moment of the response by the sandbox's clock, in milliseconds since the epoch. */
  at: number;
}
