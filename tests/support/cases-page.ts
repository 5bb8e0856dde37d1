import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The matrix of all cases, as a reader meets it. */
export class CasesPage {
  readonly page: Page;
  readonly run: Locator;
  readonly cancel: Locator;
  readonly state: Locator;
  readonly filter: Locator;
  readonly words: Locator;
  readonly differences: Locator;
  /** The cases that are shown. */
  readonly cells: Locator;

  constructor(page: Page) {
    this.page = page;
    this.run = page.getByRole('button', { name: /^Run (all|these)/ });
    this.cancel = page.getByRole('button', { name: 'Cancel' });
    this.state = page.getByRole('main').getByRole('status');
    this.filter = page.getByRole('form', { name: 'Filter the cases' });
    this.words = this.filter.getByRole('searchbox', { name: 'Filter' });
    this.differences = page.getByRole('region', { name: 'Responses that differ' });
    this.cells = page.getByRole('region', { name: /^Cases of / }).getByRole('link');
  }

  /** Opens the page and waits until it can be used. `query` begins with a question mark. */
  async open(query = ''): Promise<void> {
    await this.page.goto(`/cases/${query}`);
    await expect(this.page.locator('astro-island[ssr]')).toHaveCount(0);
  }

  /** Sends what is shown, and waits for the sentence that says what came of it. */
  async runAndExpect(sentence: RegExp): Promise<void> {
    await this.run.click();
    await expect(this.state).toHaveText(sentence, { timeout: 200_000 });
  }

  /** Narrows the matrix down. */
  async choose(filter: string, option: string): Promise<void> {
    await this.filter.getByRole('combobox', { name: filter }).selectOption(option);
  }

  /** The cell of a case, by its status, name and operation. */
  cell(name: string): Locator {
    return this.page.getByRole('link', { name: new RegExp(`^${name}(,|$)`) });
  }
}
