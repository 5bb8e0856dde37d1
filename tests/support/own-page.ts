import { expect, type Locator, type Page } from '@playwright/test';
import { PlaygroundPage } from './playground-page.ts';

/** The page that opens a reader's own document. */
export class OwnPage {
  readonly page: Page;
  readonly playground: PlaygroundPage;
  readonly problem: Locator;
  readonly text: Locator;
  readonly file: Locator;

  constructor(page: Page) {
    this.page = page;
    this.playground = new PlaygroundPage(page);
    this.problem = page.getByRole('alert');
    this.text = page.getByRole('textbox', { name: 'Or paste the document' });
    this.file = page.locator('input[type=file]');
  }

  /** Opens the page and waits until it takes a document. */
  async open(): Promise<void> {
    await this.page.goto('/playground/own/');
    await expect(this.text).toBeEnabled();
  }

  /** Pastes a document, as from the clipboard, and waits for its playground. */
  async paste(text: string, name: string): Promise<void> {
    await this.offer(text);
    await this.expectOpen(name);
  }

  /** Pastes a text that may be no document. */
  async offer(text: string): Promise<void> {
    await this.text.evaluate((box, pasted) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', pasted);
      box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
  }

  /** The color in which the matrix of cases has the first one of a status. */
  async colorOfCase(status: string): Promise<string> {
    const cell = this.page.getByRole('button', { name: new RegExp(`^${status} `) }).first();
    return cell.evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** Chooses files, by their contents. */
  async choose(files: Record<string, string>): Promise<void> {
    await this.file.setInputFiles(
      Object.entries(files).map(([name, content]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })),
    );
  }

  /** Drops a file or a folder on the form, as a reader does from a file manager; only Chromium lets a test do that. */
  async drop(path: string): Promise<void> {
    const form = this.page.locator('.own-drop');
    await form.scrollIntoViewIfNeeded();
    const box = await form.boundingBox();
    if (!box) throw new Error('The form is not on the page.');
    const session = await this.page.context().newCDPSession(this.page);
    const event = {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [path], dragOperationsMask: 1 },
    };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...event });
    await session.detach();
  }

  /** Waits for the playground of a document, by the document's title. */
  async expectOpen(name: string): Promise<void> {
    await expect(this.page.getByRole('heading', { name, exact: true })).toBeVisible();
    await expect(this.playground.send).toBeEnabled();
  }

  /** Shows an operation of the document, such as `GET /planets`. */
  async operation(address: string): Promise<void> {
    const list = this.page.getByRole('combobox', { name: 'Operation', exact: true });
    const option = list
      .locator('option')
      .filter({ hasText: new RegExp(`^${address.replaceAll(/[{}]/g, '\\$&')}( ·|$)`) });
    await list.selectOption((await option.getAttribute('value')) ?? address);
    await expect(this.playground.send).toBeEnabled();
  }

  /** Shows a part of the document: `Playground`, `Cases`, `Errors` or `Keys and limits`. */
  async pane(name: string): Promise<void> {
    const button = this.page
      .getByRole('group', { name: 'Show', exact: true })
      .getByRole('button', { name, exact: true });
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
  }
}
