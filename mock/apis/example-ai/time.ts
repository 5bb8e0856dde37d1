/** @example unixSeconds(1640995200999) // => 1640995200 */
export function unixSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
