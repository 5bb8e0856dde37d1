import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Cell } from './cells.ts';
import './card.css';
import { SOURCES } from './filter.ts';

const ID = 'cm-card';

/** The room that a card takes, in pixels: less than this above a cell, and it stands below. */
const HEIGHT = 190;
const WIDTH = 336;

/** What a case is, beside its cell, while the pointer or the focus is on it. */
export default function CellCard({ cells }: { cells: ReadonlyMap<string, Cell> }) {
  const shown = useSignal<Cell | null>(null);
  /** The card stays with its cell while the page scrolls. */
  const scrolled = useSignal(0);

  useEffect(() => {
    const show = (cell: Cell | null) => {
      if (shown.value === cell) return;
      shown.value?.link.removeAttribute('aria-describedby');
      cell?.link.setAttribute('aria-describedby', ID);
      shown.value = cell;
    };
    const follow = ({ target }: Event) => {
      if (!(target instanceof Element) || target.closest(`#${ID}`)) return;
      show(cells.get(target.closest('.cm-cell')?.id ?? '') ?? null);
    };
    const hide = ({ key }: KeyboardEvent) => key === 'Escape' && show(null);
    const move = () => shown.value && (scrolled.value += 1);
    const { signal, abort } = listening();
    for (const name of ['pointerover', 'focusin']) document.addEventListener(name, follow, { signal });
    document.addEventListener('keydown', hide, { signal });
    document.addEventListener('scroll', move, { signal, capture: true, passive: true });
    // The pointer may have come before this did.
    const id = document.querySelector('.cm-cell:hover, .cm-cell:focus')?.id;
    if (id !== undefined) show(cells.get(id) ?? null);
    return abort;
  }, [cells]);

  if (!shown.value || scrolled.value < 0) return null;
  const { link, entry } = shown.value;
  const [, operation, status = '', ...name] = entry.id.split('/');
  const { result } = link.dataset;
  return (
    <div id={ID} class="cm-card" role="tooltip" style={placeAt(link.getBoundingClientRect())}>
      <p>
        <span class="lk-status" data-class={status.charAt(0)}>
          {status}
        </span>{' '}
        <b>{name.join('/')}</b>
      </p>
      <p class="cm-card-operation">{operation}</p>
      <p>{entry.summary}</p>
      <p class="cm-card-notes">
        {[
          entry.forced ? 'only by a Prefer header' : 'by a plain request',
          `source: ${SOURCES.find(([kind]) => kind === entry.from)?.[1] ?? entry.from}`,
          result === undefined ? 'not sent here yet' : `${result} here`,
        ].join(' · ')}
      </p>
    </div>
  );
}

function listening(): { signal: AbortSignal; abort: () => void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** Above the cell, where it covers none of the row; below where there is no room. */
function placeAt({ left, top, bottom }: DOMRect): Record<string, string> {
  const inline = `${Math.max(8, Math.min(left - 16, document.documentElement.clientWidth - WIDTH - 8))}px`;
  return top > HEIGHT + 64
    ? { insetBlockEnd: `${innerHeight - top + 6}px`, left: inline }
    : { insetBlockStart: `${bottom + 6}px`, left: inline };
}
