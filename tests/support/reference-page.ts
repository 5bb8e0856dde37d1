import { expect, type Locator, type Page } from '@playwright/test';
import type { ApiContract, OperationContract } from '../../openapi/contract.ts';

/** The reference of an API, as a reader meets it. */
export class ReferencePage {
  readonly page: Page;
  /** Opens the interactive reference, and leads back to the static one. */
  readonly open: Locator;
  readonly close: Locator;
  readonly stable: Locator;
  readonly interactive: Locator;
  /** What decided about the last request. */
  readonly answer: Locator;

  constructor(page: Page) {
    this.page = page;
    this.open = page.getByRole('button', { name: 'Open the interactive reference' });
    this.close = page.getByRole('button', { name: 'Back to the static reference' });
    this.stable = page.locator('[data-part="static"]');
    this.interactive = page.locator('[data-part="interactive"]');
    this.answer = page.getByRole('region', { name: 'Last response' });
  }

  /** The box of the key where the reader is: in the request client, where that is open. */
  get key(): Locator {
    return this.page.getByRole('textbox', { name: 'API key' }).last();
  }

  /** Chooses a demo key by its name. */
  async chooseKey(name: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Demo key' }).last().selectOption(name);
  }

  /** The article of an operation in the static reference. */
  article({ summary }: Pick<OperationContract, 'summary'>): Locator {
    return this.stable.getByRole('article', { name: summary, exact: true }).first();
  }

  /** Opens Scalar’s request client from the static article of an operation. */
  async tryOperation(operation: Pick<OperationContract, 'summary'>): Promise<void> {
    await this.article(operation)
      .getByRole('button', { name: /^Test request/ })
      .click();
    await expect(this.sendButton).toBeVisible({ timeout: 60_000 });
  }

  get sendButton(): Locator {
    return this.page.getByRole('button', { name: /^Send/ }).first();
  }

  /** Sends, and waits for the response of this request. */
  async sendAndExpect(status: string): Promise<void> {
    await this.sendButton.click();
    await expect(this.answer).toContainText(status, { timeout: 30_000 });
  }
}

/** Returns where the reference of an API is. */
export function referenceAddress({ id }: Pick<ApiContract, 'id'>): string {
  return `/${id}/reference/`;
}

/** An operation that succeeds as it stands, without a path or a body to fill in. */
export function withoutInputs(api: ApiContract): OperationContract {
  const found = api.operations.find(
    ({ body, parameters, answers }) =>
      body === null && !parameters.some(({ required }) => required) && answers.some(({ status }) => status === 200),
  );
  if (!found) throw new Error(`Failed to find an operation of ${api.id} that needs no input.`);
  return found;
}
