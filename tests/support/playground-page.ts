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
  /** The check that decided, or will decide. */
  readonly decided: Locator;
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
    this.decided = this.why.getByRole('listitem').filter({ hasText: /decided$/ });
  }

  /** Opens a page of the site and waits until the playground can be used. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.root.scrollIntoViewIfNeeded();
    await this.isAwake();
  }

  /** Waits until the island runs. Send can be pressed before: the press is kept. */
  async isAwake(message?: string): Promise<void> {
    await expect(this.root.locator('fieldset').first(), message).toBeEnabled();
  }

  /** Sends until the service worker responds: the page itself does so while the worker starts. */
  async sendByWorker(status: string): Promise<void> {
    await this.more();
    await expect(async () => {
      await this.sendAndExpect(status);
      await expect(this.root.locator('.pg-badge')).toHaveText('Mock in the service worker', { timeout: 200 });
    }).toPass();
  }

  /** Opens the list of cases, where it is closed: also where the operation that an address names comes after the press. */
  async openCases(): Promise<void> {
    const toggle = this.cases.getByRole('button', { expanded: false });
    const list = this.cases.getByRole('searchbox', { name: 'Filter cases' });
    await expect(async () => {
      if (await toggle.count()) await toggle.click();
      await expect(list).toBeVisible({ timeout: 1000 });
    }).toPass();
  }

  /** Returns a case of the open list. */
  caseOf(status: number | string, name: string): Locator {
    return this.cases.getByRole('button', { name: `${status} ${name}`, exact: true });
  }

  /** Returns the names of all cases, such as `401 expired_api_key`, and closes the list. */
  async caseNames(): Promise<string[]> {
    await this.openCases();
    const names = await this.cases.locator('[data-name]').allTextContents();
    await this.page.keyboard.press('Escape');
    return names;
  }

  /** Chooses a case, and sends nothing. */
  async choose(status: number | string, name: string): Promise<void> {
    await this.openCases();
    await this.caseOf(status, name).click();
  }

  /** Shows what a playground in a guide keeps behind "More". At full size everything is there. */
  async more(): Promise<void> {
    const button = this.root.getByRole('button', { name: 'More', exact: true, expanded: false }).last();
    if ((await this.root.getAttribute('data-full')) === 'true') return;
    if (await button.count()) await button.click();
    await expect(this.root.getByRole('button', { name: 'Paste curl' })).toBeVisible();
  }

  /** Sends the request so often, and so many at a time. */
  async burst(times: number, atOnce = 1): Promise<void> {
    const options = this.root.locator('.pg-burst');
    await options.locator('summary').click();
    await this.root.getByRole('spinbutton', { name: 'How many times' }).fill(String(times));
    await this.root.getByRole('combobox', { name: 'How many at once' }).selectOption(String(atOnce));
    await this.root.getByRole('button', { name: `Send ${times}`, exact: true }).click();
  }

  /** Shows the response in another way, such as `Tree` or `Headers`. */
  async view(label: string): Promise<void> {
    const button = this.root.getByRole('group', { name: 'View of the response' }).getByRole('button', { name: label });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }

  /** Chooses a demo key by its name. */
  async chooseKey(name: string): Promise<void> {
    const option = this.demoKey.getByRole('option', { name: new RegExp(`^${name} ·`) });
    await this.demoKey.selectOption((await option.getAttribute('value')) ?? name);
  }

  /** Presses Send and waits for the response with this status; the documented one before it is none. */
  async sendAndExpect(status: string): Promise<void> {
    await this.send.click();
    await expect(this.response).toHaveAttribute('data-state', 'received');
    await expect(this.response).toContainText(status);
  }

  /** Chooses a case by status and name, and sends it. */
  async run(status: number, name: string): Promise<void> {
    await this.choose(status, name);
    await this.sendAndExpect(String(status));
  }

  /** Returns the value of a header as the rate-limit region has it; in a guide it is shown with "More". */
  quota(header: string): Locator {
    const name = this.root.locator('.pg-limit-rows dt').getByText(header, { exact: true });
    return name.locator('xpath=following-sibling::dd[1]');
  }

  /** Opens one of the tools for the whole request, by its name. */
  async tool(name: string): Promise<void> {
    await this.more();
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
    await this.more();
    await this.root.getByRole('button', { name: 'Reset the mock' }).click();
    await this.root.getByRole('button', { name: 'Reset now' }).click();
    await expect(this.root).toContainText('The mock was reset.');
  }

  /** Opens a part that is folded away, by its title. */
  async unfold(title: string): Promise<void> {
    await this.more();
    await this.root.locator('summary').filter({ hasText: title }).first().click();
  }
}
