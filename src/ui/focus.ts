/** Moves the focus to where it makes sense when the control that has it is about to go. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
