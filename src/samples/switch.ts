import { rewrite, type Target, type Targets } from './rewrite.ts';

/** Where the reader's choice is kept. */
const CHOICE = 'latchkey-samples';

/** Lets the reader choose which server all samples of the page call, and remembers it. Copy buttons copy what is shown. */
export function followSampleTarget(): void {
  const box = document.querySelector<HTMLElement>('[data-sample-switch]');
  const fieldset = box?.querySelector('fieldset');
  if (!box || !fieldset) return;

  const targets = targetsOf(box.dataset);
  const parts = codeParts(targets);
  const inputs = [...fieldset.querySelectorAll('input')];
  if (!targets.here) fieldset.querySelector('[data-target="here"]')?.remove();

  const show = (target: Target) => {
    for (const part of parts) {
      const text = rewrite(part.read, target, targets);
      // A text that is written anew is laid out anew, whatever it says.
      if (text !== part.shown) part.write(text);
      part.shown = text;
    }
    for (const note of fieldset.querySelectorAll<HTMLElement>('[data-note]')) {
      note.hidden = note.dataset['note'] !== target;
    }
    for (const input of inputs) input.checked = input.value === target;
  };
  fieldset.addEventListener('change', () => {
    const chosen = inputs.find(({ checked }) => checked)?.value;
    if (!isTarget(chosen)) return;
    remember(chosen);
    show(chosen);
  });
  const kept = recall();
  const possible = inputs.some(({ value, isConnected }) => value === kept && isConnected);
  show(possible && kept ? kept : targets.here ? 'here' : 'machine');
}

function targetsOf({ printed = '', here = '', documented = '{}', keys = '' }: DOMStringMap): Targets {
  return {
    printed,
    // Whatever the server took its origin to be, this is where the page came from.
    site: location.origin + import.meta.env.BASE_URL.replace(/\/$/, ''),
    here: here !== '',
    documented: JSON.parse(documented) as Record<string, string>,
    keys: keys.split(' ').filter(Boolean),
  };
}

/** All that holds code which names a server or a key: the text on the page, and what the copy buttons copy. */
function codeParts({ printed, keys }: Targets): Part[] {
  const parts: Part[] = [];
  const add = (read: string, write: (text: string) => void) => {
    if ([printed, ...keys].some((name) => read.includes(name))) parts.push({ read, shown: read, write });
  };
  for (const block of document.querySelectorAll('.sl-markdown-content .expressive-code')) {
    const before = parts.length;
    for (const button of block.querySelectorAll<HTMLElement>('[data-code]')) {
      add(button.dataset['code'] ?? '', (value) => void (button.dataset['code'] = value));
    }
    // What nobody would copy is in none of the block's hundred pieces of text.
    if (parts.length === before) continue;
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node;
      add(text.nodeValue ?? '', (value) => void (text.nodeValue = value));
    }
  }
  return parts;
}

function recall(): Target | null {
  try {
    const kept = localStorage.getItem(CHOICE) ?? undefined;
    return isTarget(kept) ? kept : null;
  } catch {
    return null;
  }
}

function remember(target: Target): void {
  try {
    localStorage.setItem(CHOICE, target);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function isTarget(text: string | undefined): text is Target {
  return text === 'here' || text === 'machine' || text === 'real';
}

interface Part {
  /** As the page was served. */
  read: string;
  /** What is there now. */
  shown: string;
  write: (text: string) => void;
}
