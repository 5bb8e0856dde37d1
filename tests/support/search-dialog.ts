import type { Locator, Page } from '@playwright/test';

/** The search of the site, as a reader meets it. */
export class SearchDialog {
  readonly page: Page;
  readonly field: Locator;
  /** What is said above the results when a text looks like an error. */
  readonly errors: Locator;

  constructor(page: Page) {
    this.page = page;
    const dialog = page.getByRole('dialog');
    this.field = dialog.getByRole('textbox').or(dialog.getByRole('searchbox')).first();
    this.errors = dialog.getByRole('region', { name: 'Errors' });
  }

  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Search' }).first().click();
    await this.field.waitFor();
  }
}
