/**
 * A press of Send before the playground can act on it. The button carries the mark itself, because the script in the page
 * that keeps the press (islands/Playground.astro) runs before any module.
 */

/** Keeps the press until {@link takeKept} asks for it. */
export function keep(send: HTMLElement): void {
  send.dataset['kept'] = '';
}

/** Returns whether Send, by its id, was pressed before, and forgets it. */
export function takeKept(id: string): boolean {
  const send = document.getElementById(id);
  const wasPressed = send?.dataset['kept'] !== undefined;
  delete send?.dataset['kept'];
  return wasPressed;
}
