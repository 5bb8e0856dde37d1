import { passes, type Filter, type FilteredCase } from './filter.ts';

/** The cells of the page, which the server wrote, by the ids of their cases. */
export function readCells(root: ParentNode): Map<string, Cell> {
  const counts = new Map<string, number>();
  const cells = [...root.querySelectorAll<HTMLAnchorElement>('a.cm-cell')].map((link): [string, Cell] => {
    const [api = '', , status = ''] = link.id.split('/');
    const index = counts.get(api) ?? 0;
    counts.set(api, index + 1);
    const { is: summary = '', from = '', forced } = link.dataset;
    const entry = { id: link.id, api, status: Number(status), summary, forced: forced !== undefined, from };
    return [link.id, { link, entry, index, label: link.getAttribute('aria-label') ?? '' }];
  });
  return new Map(cells);
}

/** Shows the cells that pass, and the rows and APIs that have any, and returns their ids. */
export function showCells(cells: ReadonlyMap<string, Cell>, filter: Filter): Set<string> {
  const shown = new Set<string>();
  const alive = new Set<Element | null>();
  let before = '';
  for (const { link, entry } of cells.values()) {
    const isShown = passes(filter, entry);
    link.hidden = !isShown;
    if (!isShown) continue;
    // Where there are no columns, the first of each status says which one it is.
    const status = link.id.split('/').slice(0, 3).join('/');
    if (status === before) delete link.dataset['first'];
    else link.dataset['first'] = String(entry.status);
    before = status;
    shown.add(entry.id);
    alive.add(link.closest('li'));
    alive.add(link.closest('.cm-api'));
  }
  for (const row of document.querySelectorAll<HTMLElement>('.cm-rows > .cm-row, .cm-api')) row.hidden = !alive.has(row);
  return shown;
}

/** Returns what the hash of a URL names, as it stands where it is no valid percent-encoding: anybody may have written it. */
export function readFragment(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Marks a cell with what became of its case; null takes the mark away. */
export function markCell({ link, label }: Cell, result: 'reproduced' | 'different' | null): void {
  if (result === null) delete link.dataset['result'];
  else link.dataset['result'] = result;
  link.setAttribute('aria-label', result === null ? label : `${label}, ${result}`);
}

/** One case of the matrix. */
export interface Cell {
  link: HTMLAnchorElement;
  entry: FilteredCase;
  /** Which one of its API it is. */
  index: number;
  label: string;
}
