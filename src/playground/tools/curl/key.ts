import { keyOfName } from '../../../sandbox/known-key.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import type { CurlRequest } from './request.ts';

/** Header fields that carry a key at APIs which do not take it as a Bearer token. */
const KEY_HEADER = /^(x-)?(api-?key|auth(entication)?-?(key|token)?|access-?token)$/i;

/** Whether a header is the key field's to write, so that it goes nowhere else. */
export function isCredential(view: PlaygroundView, name: string): boolean {
  const isDeclared = () =>
    view.operation.parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
  return /^(proxy-)?authorization$/i.test(name) || (KEY_HEADER.test(name) && !isDeclared());
}

/**
 * Returns the key for the key field. Where only the name of a variable is known, it is `present`, the key that is there
 * now, or the API's usual demo key.
 */
export function readKey(view: PlaygroundView, request: CurlRequest, unknown: Set<string>, present: string): string {
  const { notes } = request;
  const format = view.api.key;
  if (!format) {
    if (request.credentials)
      notes.add(`The credentials of ${request.credentials.from} were left out: no key is needed here.`);
    return '';
  }
  const key = keyIn(view, request);
  // `%NAME%` is how cmd writes it.
  const name = /^\$\{?(\w+)\}?$|^%(\w+)%$/
    .exec(key)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (name === undefined) return key;
  if (key.startsWith('$') && !unknown.has(name)) {
    notes.add(`The key is the text ${key}: a shell does not replace variables in single quotes. Use double quotes.`);
    return key;
  }
  const isUsual = present === '';
  notes.add(
    `The value of ${name} is not known here. ${isUsual ? 'A demo key was used' : 'The key field keeps its key'} instead.`,
  );
  return isUsual ? keyOfName(format, undefined) : present;
}

/** A header counts more than an option, as in curl. */
function keyIn(view: PlaygroundView, { headers, credentials, notes }: CurlRequest): string {
  const own = headers.filter(([name]) => /^authorization$/i.test(name));
  const authorization = own[0]?.[1];
  if (own.length > 1) notes.add('The command has several Authorization headers. Only the first was read.');
  if (headers.some(([name]) => /^proxy-authorization$/i.test(name)))
    notes.add('The Proxy-Authorization header was left out: a browser does not let a page set it.');
  if (authorization !== undefined) {
    const [, scheme = '', token = ''] = /^(\S*)\s*([^]*)$/.exec(authorization) ?? [];
    if (/^bearer$/i.test(scheme)) return token;
    notes.add('The Authorization header was left out: the playground sends keys as Bearer tokens only.');
  }
  if (credentials?.scheme === 'Bearer') return credentials.value;
  if (credentials && authorization === undefined) {
    notes.add(
      `The user name of ${credentials.from} went into the key field: ${view.api.name} takes the key as a Bearer token, in Authorization.`,
    );
    return credentials.value.split(':', 1)[0] ?? '';
  }
  const elsewhere = headers.find(([name]) => !/^(proxy-)?authorization$/i.test(name) && isCredential(view, name));
  if (!elsewhere) return '';
  notes.add(
    authorization === undefined
      ? `${elsewhere[0]} went into the key field: ${view.api.name} takes the key as a Bearer token, in Authorization.`
      : `${elsewhere[0]} went into the key field.`,
  );
  return elsewhere[1];
}
