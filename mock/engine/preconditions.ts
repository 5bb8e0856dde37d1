import { hashSecret } from './keys/key.ts';
import { Refusal } from './errors.ts';
import type { Reply } from './answer/reply.ts';
import type { Checked } from './exchange.ts';

/** Returns a strong entity tag (RFC 9110, section 8.8.3) of a resource: another one whenever its JSON is another. */
export function entityTag(resource: unknown): string {
  return `"${hashSecret(JSON.stringify(resource) ?? '').slice(0, 20)}"`;
}

/**
 * Evaluates the preconditions of a request that changes a resource (RFC 9110, section 13.2.2), and throws what the
 * document says of one that fails. `tag`: that of the resource as it is now; null where there is none.
 */
export function expectPreconditions({ request, operation }: Checked, tag: string | null): void {
  const match = request.headers.get('if-match');
  const noneMatch = request.headers.get('if-none-match');
  const fails = match !== null ? !holds(match, tag, false) : noneMatch !== null && holds(noneMatch, tag, true);
  if (!fails || !operation.answersByReason.has('handle/precondition-failed')) return;
  const [name, value] = match === null ? ['If-None-Match', noneMatch ?? ''] : ['If-Match', match];
  throw new Refusal('handle/precondition-failed', `${name} is ${value}; the resource is ${tag ?? 'not there'}.`, {
    values: { header: name, value, etag: tag ?? '' },
    headers: tag === null ? {} : { ETag: tag },
  });
}

/**
 * Throws the documented 304 where a client that reads has what the reply would give it: by its entity tag, or without one
 * by when it was changed last. An operation whose document has no 304 gives its response again.
 */
export function expectModified({ request, operation }: Checked, { status, headers = {} }: Reply): void {
  if (!/^(GET|HEAD)$/.test(request.method) || status !== 200) return;
  if (!operation.answersByReason.has('handle/not-modified')) return;
  const { ETag: tag, 'Last-Modified': changed } = headers;
  const noneMatch = request.headers.get('if-none-match');
  const since = request.headers.get('if-modified-since');
  const isKnown =
    noneMatch !== null
      ? tag !== undefined && holds(noneMatch, tag, true)
      : since !== null && changed !== undefined && Date.parse(changed) <= Date.parse(since);
  if (!isKnown) return;
  const why = noneMatch !== null ? 'If-None-Match names the tag that it has.' : 'It was not changed since then.';
  throw new Refusal('handle/not-modified', `The client has the resource as it is. ${why}`, { headers });
}

/** Compares a list of tags, or `*`, with one (RFC 9110, section 8.8.3.2); weakly, W/ on either side does not matter. */
function holds(list: string, tag: string | null, isWeak: boolean): boolean {
  if (tag === null) return false;
  if (list.trim() === '*') return true;
  const given = list.match(/(W\/)?"[^"]*"/g) ?? [];
  const plain = (each: string) => each.replace(/^W\//, '');
  return given.some((each) => (isWeak ? plain(each) === plain(tag) : each === tag && !each.startsWith('W/')));
}
