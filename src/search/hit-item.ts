import type { IndexedFix, IndexedSymptom } from './error-index.ts';
import type { Hit } from './find-errors.ts';

/** Returns one result: a link to where an error or header is explained, and if asked for, what to do about the error. */
export function hitItem({ api, status, name, text, fix, href }: Hit, withFix: boolean): HTMLElement {
  const link = element('a');
  link.setAttribute('href', href);
  if (status !== null) {
    const chip = element('span', String(status));
    chip.className = 'lk-status';
    chip.dataset['class'] = String(status).charAt(0);
    link.append(chip, ' ');
  }
  link.append(element('code', name), ` ${api} `);
  const item = element('li');
  // The meaning of an error says its cause again, in full.
  if (fix && withFix) item.append(link, fixText(fix));
  else {
    link.append(element('small', text));
    item.append(link);
  }
  return item;
}

/** Returns what a tool printed, with its cause and its fix. */
export function symptomItem({ text, meaning, step, href }: IndexedSymptom): HTMLElement {
  const link = element('a');
  link.setAttribute('href', href);
  link.append(element('code', text));
  const item = element('li');
  item.append(link, fixText({ meaning, step }));
  return item;
}

/** Outside of the link, whose name stays short. */
function fixText({ meaning, step }: IndexedFix): HTMLElement {
  const box = element('div');
  box.className = 'lk-hit-fix';
  const first = element('div');
  first.append(element('b', 'Do this first: '), ...inline(step));
  box.append(...inline(meaning), first);
  return box;
}

/** Between backticks is code. */
function inline(text: string): (HTMLElement | string)[] {
  return text.split('`').map((part, index) => (index % 2 === 0 ? part : element('code', part)));
}

/** Returns a new element with a text. */
export function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
