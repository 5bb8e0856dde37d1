import { h, render } from 'preact';
import type { LimitHeaderView } from '../contract/playground-view.ts';
import LastAnswer from './LastAnswer.tsx';

/** The name under which Scalar's request client places the panel. */
export const LAST_ANSWER = 'lk-last-answer';

/** Defines the element that shows the last answer. Scalar renders it by its name, so it needs nothing of Vue. */
export function defineLastAnswer(limitHeaders: LimitHeaderView[]): void {
  if (customElements.get(LAST_ANSWER)) return;
  customElements.define(
    LAST_ANSWER,
    class extends HTMLElement {
      connectedCallback() {
        render(h(LastAnswer, { limitHeaders }), this);
      }

      disconnectedCallback() {
        render(null, this);
      }
    },
  );
}
