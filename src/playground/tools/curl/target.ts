import type { CatalogEntry } from '../../../contract/playground-view.ts';

/**
 * Returns which operation of which API a URL belongs to: at its documented host, or in the mock, whatever host that
 * runs on. A path or method that is not documented belongs to an operation of the API that takes such requests.
 */
export function targetOf(
  catalog: readonly CatalogEntry[],
  method: string,
  written: string,
  mediaType: string | undefined,
): Target | null {
  const url = urlOf(written);
  if (!url) return null;
  const found = catalog
    .map((entry) => ({ entry, base: baseOf(entry, url) }))
    .filter((each): each is { entry: CatalogEntry; base: string } => each.base !== null)
    .sort((one, other) => other.base.length - one.base.length)[0];
  if (!found) return null;

  const path = url.pathname.slice(url.pathname.indexOf(found.base) + found.base.length) || '/';
  const query = [...url.searchParams];
  const matches = found.entry.operations.flatMap((operation) => {
    const pathParams = parametersOf(operation.path, path);
    return pathParams ? [{ operation, pathParams }] : [];
  });
  // Of several templates that fit, the one with the fewest parameters does, as in the mock.
  matches.sort((one, other) => Object.keys(one.pathParams).length - Object.keys(other.pathParams).length);
  const exact = matches.find(({ operation }) => operation.method === method) ?? matches[0];
  if (exact) return { entry: found.entry, operation: exact.operation, pathParams: exact.pathParams, path: null, query };
  const { operations } = found.entry;
  const alike = operations.filter((each) => each.method === method);
  const operation = alike.find((each) => each.mediaType === mediaType) ?? alike[0] ?? operations[0];
  return operation ? { entry: found.entry, operation, pathParams: {}, path, query } : null;
}

function urlOf(written: string): URL | null {
  try {
    return new URL(/^\w+:\/\//.test(written) ? written : `http://${written}`);
  } catch {
    return null;
  }
}

/** Returns the path that the API's paths follow, or null where the URL is not one of this API's. */
function baseOf(entry: CatalogEntry, url: URL): string | null {
  const inMock = url.pathname.indexOf(`${entry.mockBase}/`);
  if (inMock !== -1 || url.pathname.endsWith(entry.mockBase))
    return url.pathname.slice(0, Math.max(inMock, 0)) + entry.mockBase;
  const bases = [entry.documentedBase, ...(entry.otherBases ?? [])].flatMap((each) => {
    // The console stands at the mock alone.
    if (!/^https?:/.test(each)) return [];
    const documented = new URL(each);
    const base = documented.pathname.replace(/\/$/, '');
    return documented.host === url.host && `${url.pathname}/`.startsWith(`${base}/`) ? [base] : [];
  });
  return bases.sort((one, other) => other.length - one.length)[0] ?? null;
}

function parametersOf(template: string, path: string): Record<string, string> | null {
  const names: string[] = [];
  const pattern = template
    .split(/(\{[^}]+\})/)
    .map((piece) => {
      if (!piece.startsWith('{')) return piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      names.push(piece.slice(1, -1));
      return '([^/]*)';
    })
    .join('');
  const values = new RegExp(`^${pattern}$`).exec(path)?.slice(1);
  if (!values) return null;
  try {
    return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(values[index] ?? '')]));
  } catch {
    // Its escapes are no UTF-8: only the path as it is written sends the same.
    return null;
  }
}

export interface Target {
  entry: CatalogEntry;
  operation: CatalogEntry['operations'][number];
  pathParams: Record<string, string>;
  /** A path that is not documented; null where the operation's own fits. */
  path: string | null;
  /** In its order; a name may be there more than once. */
  query: [name: string, value: string][];
}
