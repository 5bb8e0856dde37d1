import { timingSafeEqual } from 'node:crypto';
import { BlockList, isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');
LOOPBACK.addSubnet('::ffff:127.0.0.0', 104, 'ipv6');

/**
 * Returns whether a caller may use the console: one that sends the token, or one on this machine that is neither a
 * page of another origin nor behind a proxy.
 */
export function isTrusted(request: Request, bindings: HttpBindings | undefined, token: string | undefined): boolean {
  if (!request.url.includes('/mock/console/')) return false;
  if (token && sameText(request.headers.get('authorization') ?? '', `Bearer ${token}`)) return true;
  return (
    isLocal(bindings?.incoming.socket.remoteAddress) &&
    isLocalHost(request) &&
    !isForwarded(request) &&
    !isCrossOrigin(request)
  );
}

function isLocal(address: string | undefined): boolean {
  const version = address === undefined ? 0 : isIP(address);
  return version !== 0 && LOOPBACK.check(address ?? '', version === 4 ? 'ipv4' : 'ipv6');
}

/** A name that only looks local, as in DNS rebinding, is somebody else's. */
function isLocalHost(request: Request): boolean {
  const name = new URL(request.url).hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || isLocal(name);
}

function isForwarded({ headers }: Request): boolean {
  return headers.has('forwarded') || headers.has('x-forwarded-for');
}

function isCrossOrigin({ headers, url }: Request): boolean {
  const origin = headers.get('origin');
  return origin !== null && origin !== new URL(url).origin;
}

/** Compares without telling, by the time it takes, how much of a guess was right. */
function sameText(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
