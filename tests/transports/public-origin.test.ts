import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, test } from 'vitest';
import { publicOrigin } from '../../mock/transports/public-origin.ts';

const DIRECT = 'http://localhost:4321/novapulse/';

test.each([
  ['the Host header of a direct request', DIRECT, {}, 'http://localhost:4321'],
  ['an IPv6 address', 'http://[::1]:4321/', {}, 'http://[::1]:4321'],
  [
    'X-Forwarded-Host and X-Forwarded-Proto',
    DIRECT,
    { 'x-forwarded-host': 'docs.example.com', 'x-forwarded-proto': 'https' },
    'https://docs.example.com',
  ],
  [
    'the values of the first of several proxies',
    DIRECT,
    { 'x-forwarded-host': 'docs.example.com, inner.example', 'x-forwarded-proto': 'https, http' },
    'https://docs.example.com',
  ],
  [
    'a Forwarded header',
    DIRECT,
    { forwarded: 'for=192.0.2.43;host="docs.example.com:8443";proto=https, for=10.0.0.1' },
    'https://docs.example.com:8443',
  ],
  [
    'the port that a proxy names beside the host',
    DIRECT,
    { 'x-forwarded-host': 'docs.example.com', 'x-forwarded-port': '8080' },
    'http://docs.example.com:8080',
  ],
  [
    'a Host header that a proxy kept',
    'http://docs.example.com/',
    { 'x-forwarded-for': '192.0.2.43', 'x-forwarded-proto': 'https' },
    'https://docs.example.com',
  ],
])('returns the origin given %s', (_, url, headers, origin) => {
  expect(publicOrigin(url, incoming(headers))).toBe(origin);
});

test.each([
  ['a proxy that names this server by its own name for it', DIRECT, { 'x-forwarded-for': '192.0.2.43' }],
  ['a host with markup in it', DIRECT, { 'x-forwarded-host': '"><script>alert(1)</script>' }],
  ['a host with a path', DIRECT, { 'x-forwarded-host': 'evil.example/path' }],
  [
    'a scheme that is not of HTTP',
    DIRECT,
    { 'x-forwarded-host': 'docs.example.com', 'x-forwarded-proto': 'javascript' },
  ],
])('returns null given %s', (_, url, headers) => {
  expect(publicOrigin(url, incoming(headers))).toBeNull();
});

test('returns null given HTTP/1.0 on this machine, as nginx sends it without further settings', () => {
  expect(publicOrigin(DIRECT, incoming({}, 0))).toBeNull();
});

function incoming(headers: Record<string, string>, minor = 1): IncomingMessage {
  return Object.assign(new IncomingMessage(new Socket()), { headers, httpVersionMinor: minor });
}
