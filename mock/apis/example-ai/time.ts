/** @example timestamp(1704067200000) // => '2024-01-01T00:00:00Z' */
export function timestamp(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, -'.000Z'.length)}Z`;
}

/** @example unixSeconds(1640995200999) // => 1640995200 */
export function unixSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
