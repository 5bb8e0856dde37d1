/**
 * Lets the arrow keys move from the field through all results and back, and Enter in the field open the first.
 * @param search what holds the field and its results
 */
export function moveWithKeys(search: Element, input: HTMLInputElement): void {
  search.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.isComposing) return;
    const links = resultLinks(search);
    const at = links.findIndex((link) => link === document.activeElement);
    if (event.key === 'Enter' && document.activeElement === input && links[0]) {
      event.preventDefault();
      links[0].click();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (at < 0 && document.activeElement !== input)) return;
    const next = at + step;
    event.preventDefault();
    if (next < 0) input.focus();
    else links[next]?.focus();
  });
}

/** The links in the order in which they are seen. */
function resultLinks(search: Element): HTMLAnchorElement[] {
  return [...search.querySelectorAll<HTMLAnchorElement>('.lk-hits a, .pagefind-ui__drawer a')];
}
