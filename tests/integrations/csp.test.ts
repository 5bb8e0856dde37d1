import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { withPolicy } from '../../src/integrations/csp.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('puts the policy first in the head', () => {
  const page = withPolicy('<html><head><title>A page</title></head></html>');

  expect(page).toMatch(/^<html><head><meta http-equiv="content-security-policy" content="default-src 'self';/);
});

test('allows each inline script by its hash, once', () => {
  const page = withPolicy(
    '<head></head><script>run()</script><script type="module">run()</script><script>stop()</script>',
  );

  expect(page).toContain(`script-src 'self' 'wasm-unsafe-eval' ${hash('run()')} ${hash('stop()')};`);
});

test('allows a script by the hash of its bytes, which are the characters of a page', () => {
  const page = withPolicy(Buffer.from('<head></head><script>say("é")</script>').toString('latin1'));

  expect(page).toContain(hash('say("é")'));
});

test('needs no hash given a script with an address', () => {
  expect(withPolicy('<head></head><script src="/a.js"></script>')).toContain("script-src 'self' 'wasm-unsafe-eval';");
});

test('forbids connections to other origins, and evaluation', () => {
  const page = withPolicy('<head></head>');

  expect(page).toContain("connect-src 'self';");
  expect(page).not.toContain("'unsafe-eval'");
});
