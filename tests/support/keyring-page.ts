import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** The keyring, as a page or as the drawer of a playground. */
export class KeyringPage {
  readonly page: Page;
  readonly root: Locator;
  readonly form: Locator;
  /** What shows a new key, and the box with its secret. */
  readonly newCard: Locator;
  readonly newKey: Locator;

  /** `root` is the page's content by default; the drawer is a dialog. */
  constructor(page: Page, root: Locator = page.getByRole('main')) {
    this.page = page;
    this.root = root;
    this.form = root.getByRole('form', { name: 'New key' });
    this.newCard = root.getByRole('region', { name: /^New key/ });
    this.newKey = root.getByRole('textbox', { name: 'New key' });
  }

  /** Opens the page on an API and waits until its keys are there. */
  async open(api: string): Promise<void> {
    await this.page.goto(`/keyring/?api=${api}`);
    await this.isReady();
  }

  /** Opens the drawer of the first playground of the page. */
  static async openDrawer(page: Page): Promise<KeyringPage> {
    await page.getByRole('button', { name: 'Keys', exact: true }).first().click();
    const drawer = new KeyringPage(page, page.getByRole('dialog'));
    await drawer.isReady();
    return drawer;
  }

  async isReady(): Promise<void> {
    await expect(this.root.getByRole('heading', { name: 'Demo keys' })).toBeVisible();
  }

  /** Opens the form for a new key. */
  async startCreating(): Promise<void> {
    await this.root.getByRole('button', { name: 'Create a key' }).click();
    await expect(this.form).toBeVisible();
  }

  /** Creates a key with what the form has at first, and returns its secret. */
  async create(name: string): Promise<string> {
    await this.startCreating();
    await this.form.getByRole('textbox', { name: 'Name' }).fill(name);
    return this.submit();
  }

  /** Sends the form and returns the secret that is shown for this once. */
  async submit(): Promise<string> {
    await this.form.getByRole('button', { name: 'Create key' }).click();
    await expect(this.newKey.first()).toBeFocused();
    return this.newKey.first().inputValue();
  }

  /** Dismisses the secret that is shown. */
  async dismiss(): Promise<void> {
    await this.root.getByRole('button', { name: /^Done/ }).first().click();
  }

  /** Returns the key with a name; the newest one where several have it. */
  key(name: string): Locator {
    return this.root.getByRole('listitem', { name, exact: true }).first();
  }

  /** Begins something with a key that asks first. */
  async ask(what: 'Rotate' | 'Revoke' | 'Delete', name: string): Promise<void> {
    await this.key(name)
      .getByRole('button', { name: new RegExp(`^${what} `) })
      .click();
  }

  /** Does something with a key that asks first, and says yes. */
  async confirm(what: 'Rotate' | 'Revoke' | 'Delete', key: Locator): Promise<void> {
    await key.getByRole('button', { name: new RegExp(`^${what} (?!now)`) }).click();
    await key.getByRole('button', { name: `${what} now` }).click();
  }
}
