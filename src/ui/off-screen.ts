/** Blocks of a page that hold many elements and stay within their box. */
const BLOCKS = '.expressive-code, .in-guide, .lk-table, .operation, .cm-api';

/** A block of fewer elements costs more to watch than to style. */
const MANY = 40;

/** Heights of the screen beyond its edge within which a browser draws a block all the same, so that none comes late. */
const NEAR = 1.5;

/** Milliseconds without another width after which a page is at rest. */
const REST = 500;

/**
 * Marks the long blocks far below and above the screen as ones that the browser may leave out while they are there, each
 * with the height that it has. Waits until the page rests, and measures again after its width has changed.
 *
 * @see https://www.w3.org/TR/css-contain-2/#content-visibility
 */
export function leaveOutOffScreen(): void {
  const main = document.querySelector('main');
  if (!main) return;
  let width = 0;
  let timer: ReturnType<typeof setTimeout>;
  new ResizeObserver(([entry]) => {
    const now = entry?.contentRect.width ?? 0;
    if (now === width) return;
    width = now;
    clearTimeout(timer);
    for (const block of main.querySelectorAll('.lk-off-screen')) block.classList.remove('lk-off-screen');
    timer = setTimeout(() => void document.fonts.ready.then(() => mark(main)), REST);
  }).observe(main);
}

function mark(main: Element): void {
  const blocks = [...main.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((block) => block.getElementsByTagName('*').length > MANY)
    .map((block) => ({ block, place: block.getBoundingClientRect(), edges: edgesOf(block) }));
  const margin = NEAR * innerHeight;
  for (const { block, place, edges } of blocks) {
    // A hidden block costs nothing, and one that is near would be drawn anew.
    if (place.height === 0 || (place.bottom > -margin && place.top < innerHeight + margin)) continue;
    block.style.setProperty('contain-intrinsic-block-size', `auto ${place.height - edges}px`);
    block.classList.add('lk-off-screen');
  }
}

/** Returns the pixels of a block's height that are padding and border. */
function edgesOf(block: HTMLElement): number {
  const { paddingTop, paddingBottom, borderTopWidth, borderBottomWidth } = getComputedStyle(block);
  return [paddingTop, paddingBottom, borderTopWidth, borderBottomWidth].reduce(
    (sum, edge) => sum + parseFloat(edge),
    0,
  );
}
