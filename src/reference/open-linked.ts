/** Opens the folded response that the address names, now and whenever it changes. */
export function openLinked(): void {
  addEventListener('hashchange', open);
  open();
}

function open(): void {
  const linked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (linked instanceof HTMLDetailsElement) linked.open = true;
}
