import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { WORKER_FILTER } from '../../src/integrations/worker-filter.ts';

test.each([
  ['/', '/mock/novapulse/v1/jobs', true],
  ['/', '/mock/ticket/1?a=b', true],
  ['/', '/s/scratch-1/mock/novapulse/v1/jobs', true],
  ['/', '/novapulse/authentication/', false],
  ['/', '/_astro/WhatHelps.js', false],
  ['/', '/samples/call-recording.wav', false],
  ['/', '/mocks/', false],
  ['/docs/', '/docs/mock/novapulse/v1/jobs', true],
  ['/docs/', '/mock/novapulse/v1/jobs', false],
  ['/docs/', '/docs/playground/', false],
  ['/', 'https://api.novapulse.example/mock/v1/jobs', false],
])('the worker of a site at %s gives a page a request to %s: %s', (base, address, isGiven) => {
  const listeners: ((event: object) => void)[] = [];
  const site = 'https://docs.example';
  runInNewContext(WORKER_FILTER, {
    URL,
    self: { registration: { scope: site + base } },
    addEventListener: (_type: string, listener: (event: object) => void) => listeners.push(listener),
  });
  let isStopped = false;

  for (const listener of listeners) {
    listener({
      request: { url: new URL(address, site).href },
      stopImmediatePropagation: () => (isStopped = true),
    });
  }

  expect(listeners).toHaveLength(1);
  expect(!isStopped).toBe(isGiven);
});
