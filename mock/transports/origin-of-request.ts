import { BlockList, isIP } from 'node:net';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
LOOPBACK.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/** Returns whether an IP address is one of this machine that no other can reach. False where there is none. */
export function isLoopback(address: string | undefined): boolean {
  const version = isIP(address ?? '');
  return version !== 0 && LOOPBACK.check(address ?? '', version === 4 ? 'ipv4' : 'ipv6');
}

/** Fields that proxies and content networks add, and clients do not. */
const ADDED_BY_PROXIES = new Set([
  // RFC 7239, RFC 9110 section 7.6, RFC 8586
  'forwarded',
  'via',
  'max-forwards',
  'cdn-loop',
  'x-real-ip',
  'x-real-port',
  'x-client-ip',
  'x-cluster-client-ip',
  'client-ip',
  'true-client-ip',
  'x-scheme',
  'x-proxyuser-ip',
]);

/** The same, by how their names begin: each product has several. */
const BEGIN_OF_ADDED =
  /^(x-forwarded|x-original-|x-envoy-|x-amzn?-|x-azure-|x-arr-|cf-|cloudfront-|fastly-|fly-|proxy-)/;

/**
 * Returns what of a request shows that a proxy has passed it on, or null. nginx asks its upstream with HTTP/1.0 unless
 * told otherwise, and with `Connection: upgrade` where it is set up for WebSockets. A proxy that speaks HTTP/1.1 and adds
 * nothing cannot be told from a client.
 */
export function signOfProxy(headers: Headers, httpVersion: string | undefined): string | null {
  if (httpVersion === undefined || httpVersion.startsWith('1.0') || httpVersion.startsWith('0.')) return 'HTTP version';
  for (const [name] of headers) if (ADDED_BY_PROXIES.has(name) || BEGIN_OF_ADDED.test(name)) return `${name} header`;
  const upgrades = /\bupgrade\b/i.test(headers.get('connection') ?? '') && !headers.has('upgrade');
  return upgrades ? 'Connection header' : null;
}
