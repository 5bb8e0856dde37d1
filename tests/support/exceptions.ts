const noted: unknown[] = [];

/** Notes an exception within the mock that no test asked for. */
export function noteException(error: unknown): void {
  noted.push(error);
}

/** Returns what was noted since it was asked for last. */
export function takeExceptions(): unknown[] {
  return noted.splice(0);
}
