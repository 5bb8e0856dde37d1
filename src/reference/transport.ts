import { signal } from '@preact/signals';
import type { Answer } from '../sandbox/answer.ts';
import type { FileReference } from '../sandbox/file.ts';
import { sandboxNow, startSandbox } from '../sandbox/state.ts';
import { referenceKey, fillInKey } from './key.ts';
import { withFiles } from './samples.ts';

/** What the mock answered last; null before the first request. */
export const lastAnswer = signal<Answer | null>(null);

/**
 * Returns a fetch function that gives requests below the mock's path to the mock of this page, with the reader's key and
 * the example's files in them, and everything else to the browser as it is.
 */
export function createMockFetch({ mockBase, placeholder, files }: MockFetchOptions): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin || !pathname.startsWith(`${mockBase}/`)) return fetch(request);

    const mock = await startSandbox();
    const sent = await fillInKey(await withFiles(request, files), placeholder, referenceKey.peek());
    const started = performance.now();
    const response = await mock.fetch(sent);
    lastAnswer.value = headOf(response, performance.now() - started);
    return response;
  };
}

/** The body is the reference's to read, and may be a stream that goes on. */
function headOf(response: Response, milliseconds: number): Answer {
  return {
    status: response.status,
    phrase: response.statusText,
    milliseconds,
    arrived: sandboxNow(),
    size: 0,
    headers: [...response.headers],
    isJson: false,
    text: '',
  };
}

interface MockFetchOptions {
  /** The path at which the mock answers. */
  mockBase: string;
  /** What stands where the key belongs. */
  placeholder: string;
  /** The files of the examples, by how a form mentions them. */
  files: Map<string, FileReference>;
}
