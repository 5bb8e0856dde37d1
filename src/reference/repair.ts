/**
 * Names what Scalar leaves nameless for assistive technology, and takes back roles that its elements may not have, now
 * and whenever it renders. Each line is a finding of axe in Scalar 1.72; drop those that an upgrade makes superfluous.
 */
const REPAIRS: [selector: string, repair: (element: Element) => void][] = [
  ['button.group\\/copy-button:not([aria-label])', (button) => button.setAttribute('aria-label', 'Copy')],
  ['button:is([role="none"], [role="alert"])', (button) => button.removeAttribute('role')],
  ['[role="combobox"]:not([aria-expanded])', (box) => box.setAttribute('aria-expanded', 'false')],
  ['.cm-content:not([aria-label])', (editor) => editor.setAttribute('aria-label', 'Body')],
  ['.scalar-card[role="region"]', (card) => card.setAttribute('role', 'group')],
  ['.introduction-section section[aria-labelledby]:not([role])', (section) => section.setAttribute('role', 'group')],
  ['.scalar-client section[aria-label^="Notifications"]:not([role])', (list) => list.setAttribute('role', 'group')],
  ['button[aria-controls]', dropDanglingReference],
];

/** Repairs what Scalar renders below an element from now on. Returns what ends it. */
export function repairRendering(root: HTMLElement): () => void {
  let isScheduled = false;
  const observer = new MutationObserver(() => {
    if (isScheduled) return;
    isScheduled = true;
    requestAnimationFrame(() => {
      isScheduled = false;
      repairAll(root);
    });
  });
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['role', 'aria-controls'] });
  repairAll(root);
  return () => observer.disconnect();
}

/**
 * Makes sections of the main landmarks that Scalar creates for its content and its request client: the page has one
 * already, around them. Returns what ends it.
 */
export function withoutMainLandmarks(): () => void {
  const create = document.createElement.bind(document);
  const createOther = (name: string, options?: ElementCreationOptions) =>
    create(name === 'main' ? 'section' : name, options);
  Object.assign(document, { createElement: createOther });
  return () => void Object.assign(document, { createElement: create });
}

function repairAll(root: HTMLElement): void {
  for (const [selector, repair] of REPAIRS) root.querySelectorAll(selector).forEach(repair);
}

function dropDanglingReference(button: Element): void {
  const id = button.getAttribute('aria-controls') ?? '';
  if (id !== '' && !document.getElementById(id)) button.removeAttribute('aria-controls');
}
