import type { HttpBindings } from '@hono/node-server';

/**
 * Returns the origin at which the client reached this server, such as `https://docs.example.com`, for the links and
 * samples of a response; null where nothing tells. `Forwarded` (RFC 7239) and `X-Forwarded-*` count before `Host`, so
 * nothing may be decided by it but what the same client reads.
 * @param url the absolute URL of the request
 * @param incoming the request as Node received it; without it, the URL counts
 */
export function publicOrigin(url: string, incoming?: HttpBindings['incoming']): string | null {
  const own = url.slice(0, url.indexOf('/', url.indexOf('://') + 3));
  if (!incoming) return own;

  const { headers, httpVersionMinor } = incoming;
  const forwarded = firstOf(headers['forwarded']);
  const [scheme, host = ''] = own.split('://');
  const publicHost = parameter(forwarded, 'host') ?? firstOf(headers['x-forwarded-host']);
  const publicScheme = parameter(forwarded, 'proto') ?? firstOf(headers['x-forwarded-proto']) ?? scheme ?? '';
  // A proxy that passes on its own name for this server leaves nothing by which to know how it was reached.
  const isPassedOn = httpVersionMinor === 0 || ADDED_BY_PROXIES.some((name) => headers[name] !== undefined);
  if (publicHost === undefined && isPassedOn && LOOPBACK.test(host)) return null;
  // Text from outside that is written into pages: no more than a host and a port, which need no escaping.
  const named = withPort(
    publicHost ?? host,
    publicHost === undefined ? undefined : firstOf(headers['x-forwarded-port']),
  );
  return /^https?$/.test(publicScheme) && HOST.test(named) ? `${publicScheme}://${named}` : null;
}

/** What a response that tells the origin depends on, for caches. */
export const ORIGIN_VARIES = 'Host, Forwarded, X-Forwarded-Host, X-Forwarded-Proto, X-Forwarded-Port';

const HOST = /^(?:[\w.-]{1,253}|\[[\da-f:.]{2,45}\])(?::\d{1,5})?$/i;
const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])(?::\d+)?$/i;
const ADDED_BY_PROXIES = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-proto', 'x-real-ip'];

/** Each proxy adds its own; the first is that of the proxy which the client reached. */
function firstOf(value: string | string[] | undefined): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return text?.split(',', 1)[0]?.trim();
}

function parameter(forwarded: string | undefined, name: string): string | undefined {
  return forwarded === undefined ? undefined : new RegExp(`(?:^|;)\\s*${name}="?([^";\\s]*)`, 'i').exec(forwarded)?.[1];
}

function withPort(host: string, port: string | undefined): string {
  const isDefault = port === undefined || port === '80' || port === '443' || !/^\d+$/.test(port);
  return isDefault || /:\d+$/.test(host) ? host : `${host}:${port}`;
}
