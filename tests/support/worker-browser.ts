import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { toolPath } from '../runner/tools.ts';
import { CHROMIUM_ARGS } from './browser.ts';
import type { WorkerPage } from './worker-page.ts';

/** A Chromium with a site of its own, whose only page is tests/support/worker-page.ts. */
export interface WorkerBrowser {
  /** Opens one more tab; all tabs share storage and worker. */
  openTab(): Promise<Page>;
  /** Paths that were really sent to the site's server. */
  sent: string[];
  close(): Promise<void>;
}

/** Starts the browser and the site. */
export async function startWorkerBrowser(): Promise<WorkerBrowser> {
  const executablePath = toolPath('chromium');

  const sent: string[] = [];
  const files: Record<string, [type: string, content: string]> = {
    '/': ['text/html', '<!doctype html><title>Worker</title><script src="/page.js"></script>'],
    '/page.js': ['text/javascript', await bundlePage()],
    '/mockServiceWorker.js': ['text/javascript', await readFile(WORKER_SCRIPT, 'utf8')],
  };
  const server = createServer((request, response) => {
    sent.push(request.url ?? '');
    const [type, content] = files[request.url ?? ''] ?? [];
    response.writeHead(type ? 200 : 404, { 'Content-Type': type ?? 'text/plain' }).end(content);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');

  const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
  const context = await browser.newContext();
  return {
    sent,
    async openTab() {
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Calls a function of the page and returns what it returns. */
export function call<Name extends keyof WorkerPage>(
  tab: Page,
  name: Name,
  ...parameters: Parameters<WorkerPage[Name]>
): Promise<Awaited<ReturnType<WorkerPage[Name]>>> {
  const expression = `page.${name}(...${JSON.stringify(parameters)})`;
  return tab.evaluate<Awaited<ReturnType<WorkerPage[Name]>>>(expression);
}

const WORKER_SCRIPT = fileURLToPath(import.meta.resolve('msw/mockServiceWorker.js'));

async function bundlePage(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('worker-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return result.outputFiles[0]?.text ?? '';
}
