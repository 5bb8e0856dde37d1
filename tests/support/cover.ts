/**
 * Returns some of the items that have between them everything that any item has, and not many more than it takes: each time
 * the one with the most that is new for what it costs.
 */
export function cover<T>(
  items: readonly T[],
  partsOf: (item: T) => Iterable<string>,
  costOf: (item: T) => number = () => 1,
): T[] {
  const open = items.map((item) => ({ item, parts: new Set(partsOf(item)), cost: costOf(item) }));
  const missing = new Set(open.flatMap(({ parts }) => [...parts]));
  const chosen: T[] = [];
  while (missing.size > 0) {
    const worth = open.map(({ parts, cost }) => parts.intersection(missing).size / cost);
    const best = open[worth.indexOf(Math.max(...worth))];
    if (!best) break;
    chosen.push(best.item);
    for (const part of best.parts) missing.delete(part);
  }
  return chosen;
}
