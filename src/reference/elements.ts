import { h, render, type ComponentChild } from 'preact';
import KeyBox from './KeyBox.tsx';
import LastAnswer from './LastAnswer.tsx';
import type { LoadKeyDrawer } from '../playground/props.ts';
import type { ReferenceView } from './reference-view.ts';

/** The names under which Scalar's request client places our parts, and the page the first of them too. */
export const KEY_BOX = 'lk-key-box';
export const LAST_ANSWER = 'lk-last-answer';

/** Defines the elements of our parts. Scalar renders them by their names, so they need nothing of Vue. */
export function defineElements(api: ReferenceView, loadKeyDrawer: LoadKeyDrawer): void {
  const { key, limitHeaders, placeholder } = api;
  let boxes = 0;
  define(LAST_ANSWER, () => h(LastAnswer, { limitHeaders }));
  define(KEY_BOX, (element) => {
    if (!key) return null;
    // Scalar's request client keeps the focus to itself, so the keyring opens from the page only.
    const keyring = element.closest('.scalar-client') ? undefined : loadKeyDrawer;
    return h(KeyBox, { api, view: key, placeholder, uid: `key-box-${(boxes += 1)}`, loadKeyDrawer: keyring });
  });
}

function define(name: string, part: (element: HTMLElement) => ComponentChild): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      connectedCallback() {
        render(part(this), this);
      }

      disconnectedCallback() {
        render(null, this);
      }
    },
  );
}
