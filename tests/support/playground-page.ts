import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** One playground on a page, as a reader meets it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly root: Locator;
  readonly key: Locator;
  readonly demoKey: Locator;
  readonly send: Locator;
  readonly cases: Locator;
  readonly response: Locator;
  readonly rateLimit: Locator;
  readonly why: Locator;
  readonly body: Locator;
  readonly completions: Locator;

  /** `title` is the operation's summary; the first playground of the page by default. */
  constructor(page: Page, title?: string) {
    this.page = page;
    this.root = page.getByRole('region', { name: title ? `Playground: ${title}` : /^Playground: / }).first();
    this.key = this.root.getByRole('textbox', { name: 'API key' });
    this.demoKey = this.root.getByRole('combobox', { name: 'Demo key' });
    this.send = this.root.getByRole('button', { name: 'Send', exact: true });
    this.cases = this.root.getByRole('group', { name: 'Cases' });
    this.response = this.root.getByRole('region', { name: /^Response/ });
    this.rateLimit = this.root.getByRole('region', { name: /^Rate limit/ });
    this.body = this.root.getByRole('textbox', { name: 'Body', exact: true });
    this.completions = this.root.getByRole('listbox', { name: 'Completions' });
    this.why = this.root.getByRole('region', { name: /^Why/ });
  }

  /** Opens a page of the site and waits until the playground can be used. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.root.scrollIntoViewIfNeeded();
    await expect(this.send).toBeEnabled();
  }

  /** Chooses a demo key by its name. */
  async chooseKey(name: string): Promise<void> {
    const option = this.demoKey.getByRole('option', { name: new RegExp(`^${name} ·`) });
    await this.demoKey.selectOption((await option.getAttribute('value')) ?? name);
  }

  /** Presses Send and waits for the answer with this status. */
  async sendAndExpect(status: string): Promise<void> {
    await this.send.click();
    await expect(this.response).toContainText(status);
  }

  /** Chooses a case by status and name, and sends it. */
  async run(status: number, name: string): Promise<void> {
    await this.cases.getByRole('button', { name: `${status} ${name}`, exact: true }).click();
    await this.sendAndExpect(String(status));
  }

  /** Returns the value of a header as the rate-limit region shows it. */
  quota(header: string): Locator {
    return this.rateLimit.getByRole('term').filter({ hasText: header }).locator('xpath=following-sibling::dd[1]');
  }

  /** Opens one of the tools for the whole request, by its name. */
  async tool(name: string): Promise<void> {
    const button = this.root.getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-expanded', 'true');
  }

  /** Returns the text of the body's editor, line by line. */
  async bodyText(): Promise<string> {
    return (await this.body.locator('.cm-line').allInnerTexts()).map((line) => line.replace(/\n$/, '')).join('\n');
  }

  /** Pastes a curl command, as from the clipboard. */
  async paste(command: string): Promise<void> {
    await this.tool('Paste curl');
    await this.root.getByRole('textbox', { name: 'curl command' }).fill(command);
    await this.root.getByRole('button', { name: 'Fill in' }).click();
  }

  /** Resets the sandbox, and says yes. */
  async reset(): Promise<void> {
    await this.root.getByRole('button', { name: 'Reset sandbox' }).click();
    await this.root.getByRole('button', { name: 'Reset now' }).click();
    await expect(this.root).toContainText('The sandbox is as new.');
  }

  /** Opens a part that is folded away, by its title. */
  async unfold(title: string): Promise<void> {
    await this.root.locator('summary').filter({ hasText: title }).first().click();
  }
}
