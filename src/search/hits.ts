import './hits.css';
import { find, type Found } from './find.ts';
import { element, hitItem, symptomItem } from './hit-item.ts';
import type { Hit } from './find-errors.ts';
import type { PageHit } from './find-pages.ts';
import type { SearchIndex } from './error-index.ts';
import { moveWithKeys } from './keys.ts';

/** Where the index of errors is. */
const INDEX = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}search/errors.json`;

/** What the field says while it is empty. */
const PLACEHOLDER = 'Search, or paste an error';

/** What can be looked for, for those who have not typed yet. */
const EXAMPLES = ['429 Too Many Requests', 'invalid_api_key', 'rotate a key'];

/** How many errors say what to do about them; more would push the rest out of sight. */
const MOST_FIXES = 3;

/** Shows above the search's results which errors and pages the text asks for, from the first letter on. */
export function showErrorHits(search: Element): void {
  const input = search.querySelector<HTMLInputElement>('.pagefind-ui__search-input');
  const drawer = search.querySelector('.pagefind-ui__drawer');
  if (!input || !drawer) return;

  // Pagefind names its field by a title only.
  input.ariaLabel = input.title;
  const box = document.createElement('section');
  box.className = 'lk-hits';
  box.setAttribute('aria-label', 'Errors');
  box.setAttribute('aria-live', 'polite');
  drawer.before(box);
  input.placeholder = PLACEHOLDER;
  const examples = exampleList((text) => {
    input.value = text;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    input.focus();
  });
  drawer.before(examples);
  moveWithKeys(search, input);

  let index: Promise<SearchIndex> | null = null;
  async function update(text: string): Promise<void> {
    examples.hidden = text !== '';
    if (text === '') return box.replaceChildren();
    index ??= loadIndex();
    try {
      const found = find(await index, text);
      // Another letter may have come meanwhile.
      if (input?.value === text) box.replaceChildren(...groups(found));
    } catch {
      // The full-text search works without; the next letter tries again.
      index = null;
    }
  }

  input.addEventListener('input', () => void update(input.value));
  input.addEventListener('paste', (event) => keepLines(event, input));
  // The button that empties the field, and a search that was typed before this was loaded.
  search.querySelector('.pagefind-ui__search-clear')?.addEventListener('click', () => void update(''));
  if (input.value !== '') void update(input.value);
}

/** Loads the index of errors. Rejects where the site cannot be reached. */
export async function loadIndex(): Promise<SearchIndex> {
  const response = await fetch(INDEX);
  if (!response.ok) throw new Error(`Failed to load the index of errors: the site returned ${response.status}.`);
  return (await response.json()) as SearchIndex;
}

/** A field of one line drops line ends, and would join the end of a header to the beginning of the next. */
function keepLines(event: ClipboardEvent, input: HTMLInputElement): void {
  const text = event.clipboardData?.getData('text') ?? '';
  if (!/[\r\n]/.test(text)) return;

  event.preventDefault();
  const { selectionStart, selectionEnd, value } = input;
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, ' ');
  input.setRangeText(line, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
}

/** Returns what the text looks like, and a link for each place that explains it; nothing without hits. */
export function groups({ errors, symptom, pages, pagesFirst }: Found): HTMLElement[] {
  const printed = symptom ? section('This has a known cause', [symptomItem(symptom)]) : [];
  const both = [[...errorList(errors), ...printed], pageList(pages)];
  return (pagesFirst ? both.toReversed() : both).flat();
}

function errorList(hits: Hit[]): HTMLElement[] {
  const [first] = hits;
  if (!first) return [];

  const apis = [...new Set(hits.map(({ api }) => api))];
  const kind = first.status === null ? 'a header' : 'an error';
  const whose = apis.length > 2 ? `${apis.length} APIs` : apis.join(' or ');
  return section(
    `This looks like ${kind} of ${whose}`,
    hits.map((hit, index) => hitItem(hit, index < MOST_FIXES)),
  );
}

function pageList(pages: PageHit[]): HTMLElement[] {
  return pages.length === 0 ? [] : section('Guides', pages.map(pageItem));
}

function section(title: string, items: HTMLElement[]): HTMLElement[] {
  const list = element('ul');
  list.append(...items);
  return [element('p', title), list];
}

function pageItem({ title, text, href }: PageHit): HTMLElement {
  const link = element('a');
  link.setAttribute('href', href);
  link.append(element('strong', title), ' ', element('small', text));
  const item = element('li');
  item.append(link);
  return item;
}

function exampleList(choose: (text: string) => void): HTMLElement {
  const box = element('p', 'Try ');
  box.className = 'lk-search-examples';
  for (const [index, example] of EXAMPLES.entries()) {
    const button = element('button', example);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => choose(example));
    box.append(index === 0 ? '' : ' ', button);
  }
  return box;
}
