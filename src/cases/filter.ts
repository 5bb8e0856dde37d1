/** What the matrix can be narrowed to. Empty: whatever it is. Their names are those in the page's address. */
const FILTERS = ['api', 'status', 'kind', 'from', 'q'] as const;

/** A filter that lets everything pass. */
export const NO_FILTER: Filter = { api: '', status: '', kind: '', from: '', q: '' };

/** Reads a filter from an address's query; names that are not a filter's are passed over. */
export function readFilter(search: string): Filter {
  const query = new URLSearchParams(search);
  return Object.fromEntries(FILTERS.map((name) => [name, query.get(name) ?? ''])) as unknown as Filter;
}

/**
 * Writes a filter as an address's query.
 * @example writeFilter({ ...NO_FILTER, status: '401' }) // => '?status=401'
 */
export function writeFilter(filter: Filter): string {
  const query = new URLSearchParams(FILTERS.filter((name) => filter[name] !== '').map((name) => [name, filter[name]]));
  return query.size > 0 ? `?${query}` : '';
}

/** Returns whether a case passes. A status is a code or a class, such as `4xx`; text is found in the id or summary. */
export function passes(filter: Filter, entry: FilteredCase): boolean {
  const { api, status, kind, from, q } = filter;
  const code = String(entry.status);
  const text = `${entry.id} ${entry.summary}`.toLowerCase();
  return (
    (api === '' || api === entry.api) &&
    (status === '' || status === code || status === `${code.charAt(0)}xx`) &&
    (kind === '' || (kind === 'forced') === entry.forced) &&
    (from === '' || from === entry.from) &&
    q
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

export type Filter = Record<(typeof FILTERS)[number], string>;

/** What a filter asks of a case. */
export interface FilteredCase {
  id: string;
  api: string;
  status: number;
  summary: string;
  forced: boolean;
  /** Where the fact comes from: `seed`, `public` or `sandbox`. */
  from: string;
}

/** Where a case may come from, and what that is called. */
export const SOURCES = [
  ['seed', 'authentication page'],
  ['public', 'other public page'],
  ['sandbox', 'our choice'],
] as const;
