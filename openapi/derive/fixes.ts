import type { FixContract } from '../fix.ts';

/** A remedy before its provenance: what the error means and what to do, in our words. */
type Advice = Omit<FixContract, 'provenance'>;

const never = (meaning: string, ...steps: string[]): Advice => ({ meaning, steps, retry: 'never' });

/** What to do about a refusal of the mock, by its reason: a document that is not ours does not say it. */
const BY_REASON: Record<string, Advice> = {
  'receive/no-such-route': never(
    'The API has no operation at this URL.',
    'Compare the path with the document: a prefix, an ID or a slash may be missing.',
  ),
  'receive/method-not-allowed': never(
    'The URL exists, but it does not accept this method.',
    'Use one of the methods in the `Allow` header.',
  ),
  'receive/headers-too-large': never('The headers of the request are too large.', 'Send fewer or shorter headers.'),
  'force/unknown-example': never(
    'The header `Prefer` names a response that the document does not have.',
    'Use a name from the list in the response.',
  ),
  'authenticate/missing': never('The request has no credential.', 'Send a key, in the place that the operation names.'),
  'authenticate/malformed': never(
    'The credential does not have the form of a key.',
    'Look for quotes, spaces or a missing prefix around the key.',
  ),
  'authenticate/unknown': never('No such key exists.', 'Check that you sent the right key, to the right environment.'),
  'authenticate/expired': never('The key has expired.', 'Create a new key and replace this one.'),
  'authenticate/revoked': never('The key was revoked.', 'Create a new key and replace this one.'),
  'authorize/permission': never(
    'The key is valid, but it has none of the scopes that this operation requires.',
    'Use a key with the required scope.',
  ),
  'validate/missing-field': never('A required value is missing.', 'Add the field or parameter that the message names.'),
  'validate/value': never(
    'A value breaks the schema of the document.',
    'Correct the field or parameter that the message names.',
  ),
  'validate/malformed-body': never('The body cannot be parsed.', 'Send valid JSON, with a matching `Content-Type`.'),
  'validate/media-type': never(
    'The operation does not read this media type.',
    'Set `Content-Type` to a media type from the document.',
  ),
  'validate/not-acceptable': never(
    'The operation cannot respond in the media type that you accept.',
    'Set `Accept` to a media type from the document, or leave it out.',
  ),
  'validate/size': never('The body is larger than the mock reads.', 'Send a smaller body.'),
  'handle/not-found': never('Nothing has this ID.', 'Use an ID from the list operation, or create the resource first.'),
  'handle/idempotency-mismatch': never(
    'An earlier request used this idempotency key with another body.',
    'Send a new idempotency key with each new request.',
  ),
  'handle/idempotency-in-progress': {
    meaning: 'An earlier request with this idempotency key has not ended.',
    steps: ['Wait for the first response.'],
    retry: 'with-backoff',
    wait: 'double the wait each time',
  },
};

const LIMITED: Advice = {
  meaning: 'You sent more requests than the limit allows.',
  steps: ['Wait for the seconds in `Retry-After`, then send the request again.', 'Send fewer requests at a time.'],
  retry: 'after-wait',
  wait: 'the seconds in `Retry-After`',
};

const FAULT: Advice = {
  meaning: 'The server failed. Nothing in your request causes this.',
  steps: ['Send the same request again later.'],
  retry: 'with-backoff',
  wait: 'double the wait each time, and stop after a few attempts',
};

const REFUSED = never('The API rejects this request.', 'Read the message in the response, and correct the request.');

/** Returns what an error means and what to do about it, by the reason and the status of a derived response. */
export function adviceFor(reason: string, status: number): FixContract {
  const advice = BY_REASON[reason] ?? (reason.startsWith('limit/') ? LIMITED : status >= 500 ? FAULT : REFUSED);
  return { ...advice, provenance: { kind: 'assumed', note: 'The document does not say what to do.' } };
}
