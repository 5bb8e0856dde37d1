import type { Tab } from './tab.ts';

/** A part of a reader's walk through the site. Each begins by opening its page, so that none needs another. */
export interface Step {
  name: string;
  /** `persists`: whether the browser keeps the sandbox's state when the page is left. */
  walk(tab: Tab, persists: boolean): Promise<void>;
}

/** The button that sends a playground's request. */
export const SEND = '.pg-send .pg-primary';

/** The status of the response in a playground. */
export const STATUS = '.pg-response .pg-status';
