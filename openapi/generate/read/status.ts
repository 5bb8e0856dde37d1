/** The first status of each range, and for everything that is not documented the one that a server has no better word for. */
const USUAL: Record<string, number> = { '1XX': 100, '2XX': 200, '3XX': 300, '4XX': 400, '5XX': 500, DEFAULT: 500 };

/**
 * Returns the status that a documented response is given with. `range`: a status, `4XX` or `default` (OpenAPI 3.1,
 * 4.8.16); `own`: the one that the case asks for. A range means what no response of its own is documented for.
 */
export function statusOf(range: string, own: number | undefined, documented: readonly string[]): number {
  const usual = USUAL[range.toUpperCase()];
  if (usual === undefined) return Number(range);
  if (own !== undefined) return own;
  const taken = documented.includes(String(usual));
  // 400 and 500 may be documented by themselves: then the range is for the others.
  return taken && usual >= 400 ? usual + (usual === 400 ? 22 : 3) : usual;
}
