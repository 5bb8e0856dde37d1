/** Responses whose stream breaks off before its end. */
const brittle = new WeakSet<Response>();

/** Remembers that the stream of a response will break off, and returns the response. */
export function markBrittle(response: Response): Response {
  brittle.add(response);
  return response;
}

/** Returns whether the stream of a response will break off. */
export function isBrittle(response: Response): boolean {
  return brittle.has(response);
}
