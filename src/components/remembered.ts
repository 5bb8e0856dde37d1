/** What was rendered once, by its name: a few megabytes, for the time of a build. */
export const known = new Map<string, string>();

const pages = new WeakSet<Request>();

/** Returns whether this is asked for the first time while a page is rendered. */
export function isFirstOf(page: Request): boolean {
  if (pages.has(page)) return false;
  pages.add(page);
  return true;
}
