const counts = new WeakMap<Request, number>();

/** Returns how many playgrounds the page has so far, this one included. */
export function countInstance(page: Request): number {
  const count = (counts.get(page) ?? 0) + 1;
  counts.set(page, count);
  return count;
}
