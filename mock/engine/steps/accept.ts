import type { AnswerContract } from '../../../openapi/contract.ts';
import { Refusal } from '../errors.ts';
import type { Received } from '../exchange.ts';

/** Throws where a request accepts none of the media types that its operation responds with (RFC 9110, section 12.5.1). */
export function expectAcceptable({ request, operation }: Received): void {
  const offered = offeredBy(operation.contract.answers);
  if (offered.length === 0 || acceptable(request.headers.get('accept'), offered) !== undefined) return;
  const types = offered.map(({ mediaType }) => mediaType).join(' or ');
  throw new Refusal(
    'validate/not-acceptable',
    `The request accepts ${request.headers.get('accept')}; the response is ${types}.`,
  );
}

/** Returns the responses of an operation to a request with which nothing is wrong, one for each media type. */
export function offeredBy(answers: readonly AnswerContract[]): AnswerContract[] {
  const first = answers.find(({ reason, status }) => reason === 'handle/done' && status < 400);
  if (!first || first.mediaType === null) return [];
  const types = new Set<string>();
  return answers.filter(({ status, mediaType, origin }) => {
    if (
      status !== first.status ||
      mediaType === null ||
      origin?.status !== first.origin?.status ||
      types.has(mediaType)
    )
      return false;
    types.add(mediaType);
    return true;
  });
}

/** Returns the response that an Accept header likes best; of equals the first one. */
export function acceptable(accept: string | null, offered: readonly AnswerContract[]): AnswerContract | undefined {
  if (accept === null || accept.trim() === '') return offered[0];
  const ranges = accept.split(',').slice(0, 50).map(readRange);
  let best: { answer: AnswerContract; quality: number } | undefined;
  for (const answer of offered) {
    const type = answer.mediaType?.split(';')[0]?.trim().toLowerCase() ?? '';
    const matching = ranges
      .filter(({ range }) => isWithin(type, range))
      .toSorted((one, other) => other.range.length - one.range.length);
    const quality = matching[0]?.quality ?? 0;
    if (quality > (best?.quality ?? 0)) best = { answer, quality };
  }
  return best?.answer;
}

function readRange(text: string): { range: string; quality: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const given = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const quality = given === undefined ? 1 : Number(given);
  return { range, quality: Number.isFinite(quality) ? quality : 0 };
}

function isWithin(type: string, range: string): boolean {
  if (range === '*/*' || range === '*') return true;
  return range.endsWith('/*') ? type.startsWith(range.slice(0, -1)) : type === range;
}
