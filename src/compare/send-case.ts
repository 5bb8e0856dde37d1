import type { Case } from '../../openapi/case.ts';
import { compareAnswer } from '../../openapi/compare.ts';
import { replayCase } from '../../openapi/replay.ts';
import type { Connection } from '../sandbox/connection.ts';

/** Sends a case from a fresh sandbox, and returns what came back. `site` is the site's address, with a slash at its end. */
export async function sendCase(
  example: Case,
  { fetch, openScratch }: Pick<Connection, 'fetch' | 'openScratch'>,
  site: string,
): Promise<Received> {
  const { path, close } = openScratch();
  const started = performance.now();
  try {
    const { answer, text } = await replayCase(example, fetch, site + path);
    const { status, headers } = answer;
    return {
      status,
      headers,
      text,
      isDocumented: compareAnswer(example.expect, { status, headers, text }).length === 0,
      milliseconds: performance.now() - started,
      before: example.requests.length - 1,
    };
  } finally {
    close();
  }
}

/** An answer, and whether it is exactly what the document says. */
export interface Received {
  status: number;
  headers: Headers;
  text: string;
  isDocumented: boolean;
  /** For all requests together. */
  milliseconds: number;
  /** How many requests went before the one that this answers. */
  before: number;
}
