/**
 * Has a modal dialog leave the screen before it closes, when its reader presses Escape or beside it: with the page behind
 * it, which then takes part again, a browser asks for the styles of all its elements, and a long page would keep the
 * dialog on the screen for as long.
 */
export function hideBeforeClosing(dialog: HTMLDialogElement): void {
  const leave = () => {
    dialog.style.display = 'none';
    // A timer too, for the picture without the dialog comes after the frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        dialog.style.removeProperty('display');
        dialog.close();
      }),
    );
  };
  dialog.addEventListener('cancel', (event) => {
    // What cannot be prevented closes it at once.
    if (!event.cancelable || event.target !== dialog) return;
    event.preventDefault();
    leave();
  });
  dialog.addEventListener('click', (event) => {
    // Its backdrop counts as the dialog itself.
    if (event.target !== dialog) return;
    event.stopPropagation();
    leave();
  });
}
