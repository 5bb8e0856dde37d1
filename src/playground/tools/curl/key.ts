import { keyOfName } from '../../../sandbox/known-key.ts';
import type { PlaygroundView } from '../../../contract/playground-view.ts';
import { carriersIn, keyAt, placeOf } from './credential.ts';
import type { CurlRequest } from './request.ts';
import type { Target } from './target.ts';

/** Header fields that carry a key at many APIs. */
const KEY_HEADER = /^(x-)?(api-?key|auth(entication)?-?(key|token)?|access-?token)$/i;

/** Whether a header is the key field's to write, so that it goes nowhere else. */
export function isCredential(view: PlaygroundView, name: string): boolean {
  const isDeclared = () =>
    view.operation.parameters.some((parameter) => parameter.name.toLowerCase() === name.toLowerCase());
  const isCarrier = carriersIn(view).some(
    (each) => each.in === 'header' && each.name.toLowerCase() === name.toLowerCase(),
  );
  return isCarrier || /^(proxy-)?authorization$/i.test(name) || (KEY_HEADER.test(name) && !isDeclared());
}

/**
 * Returns the key for the key field. Where only the name of a variable is known, it is `present`, the key that is there
 * now, or the API's usual demo key.
 */
export function readKey(
  view: PlaygroundView,
  request: CurlRequest,
  target: Target,
  { unknown, present }: { unknown: Set<string>; present: string },
): string {
  const { notes } = request;
  const format = view.api.key;
  if (!format) {
    if (request.credentials)
      notes.add(`The credentials of ${request.credentials.from} were left out: no key is needed here.`);
    return '';
  }
  const key = keyIn(view, request, target);
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
function keyIn(view: PlaygroundView, request: CurlRequest, target: Target): string {
  const { headers, credentials, notes } = request;
  const carriers = carriersIn(view);
  const place = placeOf(carriers);
  const own = headers.filter(([name]) => /^authorization$/i.test(name));
  if (own.length > 1) notes.add('The command has several Authorization headers. Only the first was read.');
  if (headers.some(([name]) => /^proxy-authorization$/i.test(name)))
    notes.add('The Proxy-Authorization header was left out: a browser does not let a page set it.');

  const found = carriers.map((carrier) => keyAt(carrier, request, target)).find((key) => key !== undefined);
  if (found !== undefined) return found;
  const isAuthorized = own.length > 0;
  if (isAuthorized) notes.add(`The Authorization header was left out: ${view.api.name} expects the key ${place}.`);
  if (credentials && !isAuthorized) {
    const what = credentials.scheme === 'Basic' ? 'user name' : 'token';
    notes.add(`The ${what} of ${credentials.from} is now in the key field: ${view.api.name} expects the key ${place}.`);
    return credentials.scheme === 'Basic' ? (credentials.value.split(':', 1)[0] ?? '') : credentials.value;
  }
  const elsewhere = headers.find(([name]) => !/^(proxy-)?authorization$/i.test(name) && isCredential(view, name));
  if (!elsewhere) return '';
  notes.add(
    isAuthorized
      ? `${elsewhere[0]} is now in the key field.`
      : `${elsewhere[0]} is now in the key field: ${view.api.name} expects the key ${place}.`,
  );
  return elsewhere[1];
}
