/** What the browser keeps the ticks under. */
const NAME = 'latchkey-go-live';

/** The ticks of the go-live checklist, and how many there are. */
export class Checklist extends HTMLElement {
  connectedCallback() {
    const boxes = [...this.querySelectorAll<HTMLInputElement>('input[data-item]')];
    const [output, button] = [this.querySelector('output'), this.querySelector('button')];
    if (!output || !button) return;
    const ticked = new Set(load());
    for (const box of boxes) box.checked = ticked.has(box.dataset['item'] ?? '');
    const update = (save: boolean) => {
      const done = boxes.filter(({ checked }) => checked);
      output.textContent = `${done.length} of ${boxes.length} done`;
      button.disabled = done.length === 0;
      if (save) store(done.map(({ dataset }) => dataset['item'] ?? ''));
    };
    this.addEventListener('change', () => update(true));
    button.addEventListener('click', () => {
      for (const box of boxes) box.checked = false;
      update(true);
    });
    update(false);
  }
}

/** A browser may refuse storage, and another program may have written there. */
function load(): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(NAME) ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

function store(items: string[]): void {
  try {
    localStorage.setItem(NAME, JSON.stringify(items));
  } catch {
    // The ticks last as long as the page.
  }
}
