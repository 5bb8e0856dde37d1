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
