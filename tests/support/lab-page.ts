import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The retry lab of a page, as a reader meets it. */
export class LabPage {
  readonly page: Page;
  readonly root: Locator;
  readonly loop: Locator;

  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('region', { name: 'Retry lab' });
    this.loop = this.root.getByRole('combobox', { name: 'Retry strategy' });
  }

  /** Opens a page of the site and shows its lab. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.root.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
  }

  /** Runs one loop, by its name. */
  async run(name: string): Promise<void> {
    await this.loop.selectOption({ label: name });
    await this.root.getByRole('button', { name: 'Run', exact: true }).click();
  }

  /** Returns the row of a loop in the table of all of them. */
  row(name: string): Locator {
    return this.root.getByRole('row').filter({ has: this.page.getByRole('button', { name, exact: true }) });
  }
}
