import type { Stream } from './stream.ts';
import type { OperationView } from '../contract/playground-view.ts';

/** Returns the media type of an answer without its parameters, in lower case; empty where it has none. */
export function mediaTypeOf(answer: Pick<Answer, 'headers'>): string {
  return (headerOf(answer, 'Content-Type') ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

/** Returns a header's value, or null. The name is compared without regard to case. */
export function headerOf(answer: Pick<Answer, 'headers'>, name: string): string | null {
  return answer.headers.find(([candidate]) => candidate.toLowerCase() === name.toLowerCase())?.[1] ?? null;
}

/**
 * Returns the name of the case that an answer is. Its documentation names the error; where one error has several causes,
 * or the answer is none, it is the chosen case if that one fits.
 */
export function caseOf(
  answer: Pick<Answer, 'status' | 'headers'>,
  operation: Pick<OperationView, 'id' | 'cases'>,
  chosen: string | null,
): string | null {
  const anchor = headerOf(answer, 'X-Mock-Help')?.split('#')[1] ?? '';
  const start = `${operation.id}-${answer.status}-`;
  const documented = anchor.startsWith(start) ? anchor.slice(start.length) : null;
  const expected = operation.cases.find(({ name, status }) => name === chosen && status === answer.status);
  const isExpected = expected && (documented === null || errorOf(expected.name) === errorOf(documented));
  return isExpected ? expected.name : documented;
}

/** Returns a number of bytes as people read it. */
export function formatSize(bytes: number): string {
  return bytes < 1000 ? `${bytes} B` : `${(bytes / 1000).toFixed(1)} kB`;
}

/** Returns a time as people read it. */
export function formatTime(milliseconds: number): string {
  if (milliseconds < 1) return '< 1 ms';
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}

function errorOf(name: string): string | undefined {
  return name.split('.')[0];
}

/** An answer, read to its end. */
export interface Answer {
  status: number;
  phrase: string;
  milliseconds: number;
  /** When it arrived, in milliseconds of the sandbox's clock. */
  arrived: number;
  size: number;
  headers: [name: string, value: string][];
  isJson: boolean;
  /** Empty where the body is not text; JSON is indented. */
  text: string;
  /** The body, where it is an image. */
  image?: Blob;
  /** What came, where the body is a stream of events. */
  stream?: Stream;
}
