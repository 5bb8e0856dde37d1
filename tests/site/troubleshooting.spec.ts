import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { SYMPTOMS, symptomPattern } from '../../src/troubleshooting/symptoms.ts';
import type { BrowserId } from '../troubleshooting/reproductions.ts';

test('a browser shows what the page of troubleshooting says where an API does not allow CORS', async ({ page }) => {
  const servers = [
    createServer((_, response) => response.end('{}')),
    createServer((_, response) => response.end('<p>')),
  ];
  const [api, site] = await Promise.all(
    servers.map(async (server) => {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    }),
  );
  const lines: string[] = [];
  page.on('console', (message) => lines.push(message.text()));

  try {
    await page.goto(site ?? '');
    const thrown = await page.evaluate(async (url) => {
      try {
        await fetch(url, { headers: { Authorization: 'Bearer key' } });
        return 'nothing';
      } catch (error) {
        return String(error);
      }
    }, api ?? '');

    expect(thrown).toMatch(patternOf('browser-failed'));
    await expect.poll(() => lines.join('\n')).toMatch(patternOf('browser-cors'));
  } finally {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  }
});

function patternOf(id: BrowserId): RegExp {
  return symptomPattern(SYMPTOMS.find((each) => each.id === id)?.text ?? 'none');
}
