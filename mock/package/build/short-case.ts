import type { Case, CaseRequest } from '../../../openapi/case.ts';
import type { LongText } from '../../../openapi/long-text.ts';

/** The length from which a header is left out of what is listed, in characters. */
const LONG = 1000;

/** A case as the package lists it: in `large`, a long header is in pieces, as a long body is. */
export type ShortCase = Omit<Case, 'large'> & { large?: unknown };

/**
 * Returns a case without the kilobytes of a header that is too large, as the cases of large bodies are listed: `requests`
 * asks for the case by its name, and `large` has the plain requests. Any other case comes back as it is.
 */
export function shortCase(example: Case): ShortCase {
  const { requests, expect } = example;
  const last = requests.at(-1);
  if (!last || !Object.values(last.headers).some(isLong)) return example;

  const kept = Object.entries(last.headers).filter(([, text]) => !isLong(text));
  return {
    ...example,
    requests: [{ ...last, headers: { ...Object.fromEntries(kept), Prefer: `example=${example.name}` } }],
    expect: { ...expect, headers: { ...expect.headers, 'x-mock-reason': 'force/forced' } },
    large: { requests: requests.map(inPieces), expect },
  };
}

function isLong(text: string): boolean {
  return text.length > LONG;
}

function inPieces({ headers, ...request }: CaseRequest) {
  const entries = Object.entries(headers).map(([name, text]) => [name, isLong(text) ? pieces(text) : text]);
  return { ...request, headers: Object.fromEntries(entries) as Record<string, string | LongText> };
}

/** Returns a text as runs of one character each where these are long, and as it is in between. */
function pieces(text: string): LongText {
  const runs = text.match(/(.)\1{99,}|(?:(?!(.)\2{99,}).)+/gs) ?? [];
  return {
    $text: runs.map((run) =>
      /^(.)\1{99,}$/s.test(run) ? { $repeat: { text: run.charAt(0), times: run.length } } : run,
    ),
  };
}
