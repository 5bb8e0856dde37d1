import type { Page } from '@playwright/test';

/** What must not happen on any page: it is written down as it happens, and read at the end of a test. */
export interface Watch {
  /** Addresses of requests to another origin. */
  foreign: string[];
  /** Breaches of the content security policy, and other errors in the console. */
  errors: string[];
  /** Requests to the mock that reached the network. */
  leaked: string[];
}

/** Watches a page from now on. */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const seen: Watch = { foreign: [], errors: [], leaked: [] };
  page.on('request', (request) => {
    const { protocol, origin: target } = new URL(request.url());
    if (protocol.startsWith('http') && target !== origin) seen.foreign.push(request.url());
  });
  page.on('response', (response) => {
    // What the service worker answers carries a mark; what the server answers carries its date.
    if (response.url().includes('/mock/') && !response.fromServiceWorker()) seen.leaked.push(response.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    // The browser reports every answer of 400 and above as an error; here those are the answers that were asked for.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      seen.errors.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      throw new Error(`Content security policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return seen;
}
