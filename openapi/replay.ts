import type { Case, LargeRequest } from './case.ts';
import { isLongText, writeOut } from './long-text.ts';
import { compareAnswer, type Difference } from './compare.ts';

/** Returns a request of a case as it is sent to `origin`: whatever stands before `/mock/`. */
export function requestOf({ method, path, headers, body }: LargeRequest, origin: string): Request {
  const content = typeof body === 'string' ? body : isLongText(body) ? writeOut(body) : JSON.stringify(body);
  return new Request(origin + path, { method, headers, ...(body !== null && { body: content }) });
}

/** Replays a case from a fresh sandbox and returns how the answer differs from what the case says; nothing is best. */
export async function reproduceCase(example: Case, send: Send, origin: string): Promise<Difference[]> {
  const plain = plainCase(example);
  const { answer, text } = await replayCase(plain, send, origin);
  return compareAnswer(plain.expect, { status: answer.status, headers: answer.headers, text });
}

/** Returns the case with its plain requests, however long their bodies are. */
export function plainCase({ large, ...example }: Case): ReplayableCase {
  return { ...example, ...large };
}

/** Sends all requests of a case in order and returns the last answer, read to its end. */
export async function replayCase(
  { id, requests }: ReplayableCase,
  send: Send,
  origin: string,
): Promise<ReplayedAnswer> {
  let answer: Response | null = null;
  for (const request of requests) answer = await send(requestOf(request, origin));
  if (!answer) throw new Error(`Failed to replay "${id}": it has no requests.`);

  return { answer, text: await answer.text() };
}

/** A case whose bodies may be long texts. */
export type ReplayableCase = Omit<Case, 'requests' | 'large'> & { requests: LargeRequest[] };

type Send = (request: Request) => Promise<Response>;

interface ReplayedAnswer {
  answer: Response;
  text: string;
}
