import { createHash, timingSafeEqual } from 'node:crypto';
import { isIP } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Caller } from '../engine/context.ts';
import { createGuessLimit } from './guess-limit.ts';
import { isLoopback, signOfProxy } from './origin-of-request.ts';

/** Whether a caller may use the console, and if not, why. */
export type Trust = Pick<Caller, 'trusted' | 'distrust'>;

export interface GateOptions {
  /** The console's token. Must not be empty. */
  token?: string | undefined;
  /** Milliseconds since the epoch. `Date.now` by default. */
  now?: (() => number) | undefined;
}

/**
 * Returns what decides who may use the console. With a token only the token counts, wherever the caller is. Without one
 * only a caller counts that is connected from this machine, asks for a name of this machine, is no page of another
 * origin, and whose request carries no sign of a proxy. Throws a TypeError for an empty token.
 */
export function createGate({
  token,
  now = Date.now,
}: GateOptions): (request: Request, bindings?: HttpBindings) => Trust {
  if (token === '') throw new TypeError('The token of the console is empty. Leave it out, or give it a value.');
  const decide = token === undefined ? trustLoopback : trustToken(token, now);
  return (request, bindings) => (request.url.includes('/mock/console/') ? decide(request, bindings) : NOBODY);
}

const NOBODY: Trust = { trusted: false };
const TRUSTED: Trust = { trusted: true };

function trustToken(token: string, now: () => number): (request: Request, bindings?: HttpBindings) => Trust {
  const expected = digest(token);
  const guesses = createGuessLimit(now);
  return ({ headers }, bindings) => {
    const given = /^bearer +(.*)$/i.exec(headers.get('authorization') ?? '')?.[1];
    if (given === undefined) return refuse('This console requires its token: send it as Authorization: Bearer.');
    const caller = bindings?.incoming.socket.remoteAddress ?? '';
    // Looked at before the token is: else each refusal would still tell whether the guess was right.
    if (!guesses.mayTry(caller))
      return refuse('Too many wrong tokens came from this IP address. Try again in a second.');
    // Digests have one length, so the time that comparing takes tells neither the token's nor what of it was right.
    if (timingSafeEqual(digest(given), expected)) return TRUSTED;
    guesses.failed(caller);
    return refuse('The bearer token is not the token of this console.');
  };
}

function trustLoopback(request: Request, bindings?: HttpBindings): Trust {
  if (!isLoopback(bindings?.incoming.socket.remoteAddress)) return refuse('The caller is on another machine.');
  const sign = signOfProxy(request.headers, bindings?.incoming.httpVersion);
  if (sign !== null) return refuse(`The request came through a proxy, as its ${sign} shows.`);
  if (!isLocalName(request)) return refuse('The request is for a host name that is not of this machine.');
  return isCrossOrigin(request) ? refuse('The request comes from a page of another origin.') : TRUSTED;
}

function refuse(why: string): Trust {
  return { trusted: false, distrust: why };
}

/** A name that only looks local, as in DNS rebinding, is somebody else's. */
function isLocalName({ url }: Request): boolean {
  const name = new URL(url).hostname.replace(/^\[|\]$/g, '');
  return name === 'localhost' || (isIP(name) !== 0 && isLoopback(name));
}

function isCrossOrigin({ headers, url }: Request): boolean {
  const origin = headers.get('origin');
  return origin !== null && origin !== new URL(url).origin;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
