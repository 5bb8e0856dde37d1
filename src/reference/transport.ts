import { signal } from '@preact/signals';
import type { Answer } from '../sandbox/answer.ts';
import { sandboxNow, startSandbox } from '../sandbox/state.ts';

/** What the mock answered last; null before the first request. */
export const lastAnswer = signal<Answer | null>(null);

/**
 * Returns a fetch function that gives requests below the mock's path to the mock of this page, and everything else to
 * the browser.
 */
export function createMockFetch(mockBase: string): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { origin, pathname } = new URL(request.url);
    if (origin !== location.origin || !pathname.startsWith(`${mockBase}/`)) return fetch(request);

    const mock = await startSandbox();
    const started = performance.now();
    const response = await mock.fetch(request);
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
