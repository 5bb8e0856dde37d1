const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Moves the focus among the buttons of a group with the arrow keys, Home and End, round and round. */
export function moveFocus(event: preact.TargetedKeyboardEvent<HTMLElement>): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const step = STEPS[event.key];
  const now = buttons.findIndex((button) => button === document.activeElement);
  const ends: Record<string, number> = { Home: 0, End: buttons.length - 1 };
  const next = step === undefined ? ends[event.key] : (now + step + buttons.length) % buttons.length;
  if (next === undefined) return;
  event.preventDefault();
  buttons[next]?.focus();
}
