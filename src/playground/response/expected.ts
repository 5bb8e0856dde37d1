import type { Answer } from '../../sandbox/answer.ts';
import type { CaseView } from '../../contract/playground-view.ts';

/** Returns the documented response of a case, in the form of one that was received; null where it is not known yet. */
export function expectedOf({ status, documented }: CaseView): Expected | null {
  if (!documented) return null;
  const { phrase, mediaType, value, reason } = documented;
  const text = mediaType === null ? '' : typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return {
    status,
    phrase,
    // Bytes are counted only where there are some.
    size: text.length,
    isJson: /\bjson\b/.test(mediaType ?? ''),
    text: /^(image|audio|video)\//.test(mediaType ?? '') ? '' : text,
    headers: [
      ...(mediaType === null ? [] : [['content-type', mediaType] as [string, string]]),
      ['x-mock-reason', reason],
    ],
  };
}

/** What of a response its documentation tells. */
export type Expected = Pick<Answer, 'status' | 'phrase' | 'size' | 'isJson' | 'text' | 'headers'> & {
  stream?: undefined;
};
