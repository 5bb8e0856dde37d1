import { passes, type Filter, type FilteredCase } from './filter.ts';

/** The cells of the page, which the server wrote, by the ids of their cases. */
export function readCells(root: ParentNode): Map<string, Cell> {
  const cells = [...root.querySelectorAll<HTMLAnchorElement>('a.cm-cell')].map((link): [string, Cell] => {
    const [api = '', , status = ''] = link.id.split('/');
    const { is: summary = '', from = '', forced } = link.dataset;
    const entry = { id: link.id, api, status: Number(status), summary, forced: forced !== undefined, from };
    return [link.id, { link, entry, label: link.getAttribute('aria-label') ?? '' }];
  });
  return new Map(cells);
}

/** Shows the cells that pass, and the rows and APIs that have any, and returns their ids. */
export function showCells(cells: ReadonlyMap<string, Cell>, filter: Filter): Set<string> {
  const shown = new Set<string>();
  const alive = new Set<Element | null>();
  for (const { link, entry } of cells.values()) {
    const isShown = passes(filter, entry);
    link.hidden = !isShown;
    if (!isShown) continue;
    shown.add(entry.id);
    alive.add(link.closest('tr'));
    alive.add(link.closest('.cm-api'));
  }
  for (const row of document.querySelectorAll<HTMLElement>('.cm-table tbody tr, .cm-api')) row.hidden = !alive.has(row);
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
  label: string;
}
